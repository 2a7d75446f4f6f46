import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP630',
  slug: 'url-cslu-https',
  hop: 'endpoint',
  severity: 'information',
  title: { en: 'CSLU URL with https', ja: 'CSLU の URL に https を指定' },
  *check({ config, transport }) {
    if (!config || (transport.value !== 'cslu' && transport.value !== 'automatic')) return;
    const url = urlInForce(config, 'cslu');
    if (!url || url.placeholder || url.form !== 'cslu' || url.scheme !== 'https' || url.port !== 8182) return;
    if (/^cslu-local(?:\.|$)/i.test(url.host)) return;
    const { source, start } = url.span;
    const from = url.hostSpan.start - 'https://'.length;
    const at = source.span(Math.max(start, from), Math.max(start, from) + 'https'.length);
    yield {
      at,
      message: {
        en: 'CSLU is documented with `http` on port 8182.',
        ja: 'CSLU の URL は `http` でポート 8182 を使用する形式です。',
      },
      fixes: [
        {
          title: { en: "Change to 'http'", ja: "'http' に変更" },
          safe: false,
          edits: [{ span: at, text: 'http' }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'CSLU is documented with `http` on port 8182. Whether a CSLU answers TLS there is not known, so this is no warning. Silent for `cslu-local`, for which https is documented as well, and for On-Prem.',
    ja: 'CSLU の URL は `http`、ポート 8182 と記載されています。このポートで TLS に応答するかは不明なため、警告にはしません。https の記載もある `cslu-local` と On-Prem は対象外です。',
  },
  remedy: {
    en: 'Use `http`, unless something before the CSLU ends TLS.',
    ja: 'CSLU の手前で TLS を終端する構成でなければ、`http` を使用します。',
  },
  bad: 'license smart url cslu https://192.0.2.10:8182/cslu/v1/pi\n',
  good: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [{ source: 'cl-2023-11', at: 'CSLU discovery, option 3', tag: 'V' }],
});
