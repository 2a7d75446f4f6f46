import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP515',
  slug: 'onprem-https-address',
  hop: 'tls',
  severity: 'information',
  title: { en: 'SSM On-Prem by address over https', ja: 'SSM On-Prem に https とアドレスで接続' },
  *check({ config, transport }) {
    if (!config || (transport.value !== 'cslu' && transport.value !== 'automatic')) return;
    const url = urlInForce(config, 'cslu');
    if (url?.form !== 'onprem' || url.scheme !== 'https' || !url.isAddress || url.placeholder) return;
    if (config.lines.identityCheckOff) return;
    yield {
      at: url.hostSpan,
      message: {
        en: `The certificate of On-Prem has to name \`${url.host}\` itself; if it holds a host name only, TLS fails.`,
        ja: `On-Prem の証明書に \`${url.host}\` 自体が含まれている必要があります。ホスト名のみの場合、TLS に失敗する可能性があります。`,
      },
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device compares the host of the URL with the names in the certificate. Many devices run this way, since the address itself can be a name of the certificate; it is worth a look only if TLS fails. Silent with `http`, with a host name, and where the check is off.',
    ja: '装置は URL のホストと証明書の名前を照合します。アドレスが証明書の名前に含まれていれば問題なく、この形で運用されている装置も多いため、TLS に失敗する場合の確認項目です。`http` の場合、ホスト名の場合、照合が無効な場合は対象外です。',
  },
  remedy: {
    en: 'If TLS fails, use the name that the certificate of On-Prem holds.',
    ja: 'TLS に失敗する場合は、On-Prem の証明書に含まれる名前を使用します。',
  },
  bad: 'license smart url cslu https://192.0.2.20/cslu/v1/pi/example-1\n',
  good: 'license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1\n',
  sources: [
    { source: 'onprem-report', at: 'host of the URL and certificate', tag: 'V' },
    { source: 'cube', at: 'On-Prem by address', tag: 'V' },
  ],
});
