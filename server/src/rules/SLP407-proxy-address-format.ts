import { hasPlaceholder } from '../config/placeholders';
import { smartWord } from '../config/smart';
import { callHomeLeg } from '../facts/callHomeLeg';
import { readProxyAddress } from '../facts/proxy';
import type { Text } from '../terms';
import type { Span } from '../text/source';
import type { Fix, Rule, RulePage } from './rule';

export default {
  id: 'SLP407',
  slug: 'proxy-address-format',
  hop: 'connect',
  severity: 'error',
  title: { en: 'Proxy address is more than a host', ja: 'プロキシのアドレスにホスト以外を記述' },
  *check({ config }) {
    if (!config) return;
    for (const command of config.licensing) {
      const [value, port] = command.words.slice(3);
      if (command.negated || smartWord(command) !== 'proxy' || !value) continue;
      // Both keywords are letters alone; an address, a name with a domain or a port is not.
      if (!/[.:\d]/.test(value.text) || hasPlaceholder(value.text)) continue;
      const isPort = /^\d+$/.test(value.text);
      const rest =
        !isPort && port && /^\d{1,5}$/.test(port.text) ? `\nlicense smart proxy port ${port.text}` : '';
      const keyword = isPort ? 'port' : 'address';
      yield {
        at: value.span,
        message: {
          en: `\`${keyword}\` is missing before this value: the device refuses this line.`,
          ja: `この値の前に \`${keyword}\` が必要です。装置はこの行を受け付けません。`,
        },
        fixes: [
          {
            title: { en: `Put '${keyword}' before it`, ja: `前に '${keyword}' を追加` },
            safe: true,
            edits: [
              {
                span: value.span.source.span(value.span.start, (rest ? (port ?? value) : value).span.end),
                text: `${keyword} ${value.text}${rest}`,
              },
            ],
          },
        ],
      };
    }
    const host = callHomeLeg(config).proxy;
    for (const proxy of [config.lines.proxy, host && readProxyAddress(host)]) {
      if (!proxy || proxy.placeholder || proxy.host.text === '' || proxy.credentials) continue;
      const at = proxy.scheme ?? proxy.port?.span ?? proxy.path;
      if (!at) continue;
      const behind = /^\s+(?:port\s+(\d{1,5})\s*$)?/i.exec(
        proxy.path && !proxy.scheme && !proxy.port ? pathOf(proxy.path) : '',
      );
      const what = proxy.scheme
        ? { en: 'a scheme', ja: 'スキーム' }
        : proxy.port
          ? { en: 'a port', ja: 'ポート' }
          : { en: 'a path', ja: 'パス' };
      const { source } = proxy.span;
      const command = config.licensing.find(({ span }) => span.start <= at.start && at.end <= span.end);
      const port = proxy.port?.text ?? behind?.[1];
      const portLine = port && !config.proxyPort && command ? `\nlicense smart proxy port ${port}` : '';
      const fix: Fix = {
        title: { en: `Change to '${proxy.host.text}'`, ja: `'${proxy.host.text}' に変更` },
        safe: true,
        edits: [{ span: proxy.span, text: `${proxy.host.text}${portLine}` }],
      };
      yield {
        at: source.span(at.start, proxy.port && !proxy.scheme ? proxy.span.end : at.end),
        message: behind
          ? refusal
          : {
              en: `The address holds ${what.en}: the device expects a host alone and finds no proxy of this name.`,
              ja: `アドレスに${what.ja}が含まれています。装置はホストのみを想定しているため、プロキシに接続できません。`,
            },
        fixes: [fix],
      };
    }
  },
} satisfies Rule;

const pathOf = ({ source, start, end }: Span): string => source.slice(start, end);

const refusal: Text = {
  en: 'The device takes one value behind `address` and refuses this line; the port has a line of its own.',
  ja: '`address` の後ろに指定できる値は 1 つだけで、装置はこの行を受け付けません。ポートは専用の行で設定します。',
};

export const page: RulePage = () => ({
  why: {
    en: 'The line takes a host name or an address; with a scheme, a port or a path the device looks for a host of that whole name. The port has a line of its own.',
    ja: 'この行に指定できるのはホスト名またはアドレスのみです。スキーム、ポート、パスを含めると、全体が 1 つのホスト名とみなされます。ポートは専用の行で設定します。',
  },
  remedy: {
    en: 'Leave the host alone, and set the port with `license smart proxy port`.',
    ja: 'ホストのみを残し、ポートは `license smart proxy port` で設定します。',
  },
  bad: 'license smart transport smart\nlicense smart proxy address http://192.0.2.80:8080\n',
  good: 'license smart transport smart\nlicense smart proxy address 192.0.2.80\nlicense smart proxy port 8080\n',
  sources: [
    { source: 'goldens', at: 'Proxy: Address, Port', tag: 'V' },
    { source: 'cube', at: 'license smart proxy', tag: 'V' },
  ],
});
