import { hasPlaceholder } from '../config/placeholders';
import { callHomeLeg } from '../facts/callHomeLeg';
import type { Rule, RulePage } from './rule';

const address = 'license smart transport smart\nlicense smart proxy address 192.0.2.80\n';

export default {
  id: 'SLP409',
  slug: 'proxy-port-range',
  hop: 'connect',
  severity: 'error',
  title: { en: 'Proxy port out of range', ja: 'プロキシのポート番号が範囲外' },
  *check({ config }) {
    const ports = config ? [config.proxyPort, callHomeLeg(config).proxyPort] : [];
    for (const port of ports) {
      if (!port || hasPlaceholder(port.text)) continue;
      const value = /^\d{1,6}$/.test(port.text) ? Number(port.text) : 0;
      if (value >= 1 && value <= 65_535) continue;
      yield {
        at: port.span,
        message: {
          en: `\`${port.text}\` is no TCP port: the device takes 1 to 65535.`,
          ja: `\`${port.text}\` は TCP のポート番号として無効です。指定できる範囲は 1〜65535 です。`,
        },
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A TCP port is a number from 1 to 65535; the device refuses anything else.',
    ja: 'TCP のポート番号は 1〜65535 です。それ以外の値を装置は受け付けません。',
  },
  remedy: { en: 'Enter the port of the proxy.', ja: 'プロキシのポート番号を設定します。' },
  bad: `${address}license smart proxy port 80800\n`,
  good: `${address}license smart proxy port 8080\n`,
  sources: [
    { source: 'cmdref', at: 'license smart proxy port', tag: 'V' },
    { source: 'yang', at: 'Cisco-IOS-XE-call-home, http-proxy', tag: 'V' },
  ],
});
