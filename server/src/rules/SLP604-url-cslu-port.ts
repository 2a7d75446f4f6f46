import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP604',
  slug: 'url-cslu-port',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'CSLU URL without port 8182', ja: 'CSLU の URL にポート 8182 がない' },
  *check({ config }) {
    const url = config && urlInForce(config, 'cslu');
    if (!url || url.placeholder || url.form !== 'cslu' || url.port === 8182 || url.host === '') return;
    if (url.port !== undefined && url.port > 65_535) return;
    const last = config.transports.at(-1)?.value;
    if (last !== undefined && last !== 'cslu' && last !== 'automatic') return;
    const { source } = url.hostSpan;
    const portEnd = url.hostSpan.end + (url.port === undefined ? 0 : String(url.port).length + 1);
    const at = source.span(url.hostSpan.start, portEnd);
    yield {
      at,
      message: {
        en: `CSLU listens on port 8182 only, and an On-Prem URL ends with its tenant: this one is neither.`,
        ja: 'CSLU はポート 8182 でのみ待ち受け、On-Prem の URL は末尾にテナントが付きます。この URL はどちらにも当てはまりません。',
      },
      fixes: [
        {
          title: { en: "CSLU: use port ':8182'", ja: "CSLU: ポート ':8182' を指定" },
          safe: false,
          edits: [{ span: source.span(url.hostSpan.end, portEnd), text: ':8182' }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'CSLU listens on TCP 8182 only. Without that port the URL fits neither CSLU nor On-Prem, whose URL ends with a tenant.',
    ja: 'CSLU は TCP 8182 でのみ待ち受けます。このポートがない URL は、CSLU にも、末尾にテナントが付く On-Prem にも当てはまりません。',
  },
  remedy: {
    en: 'For CSLU add `:8182`; for On-Prem copy the whole URL that On-Prem shows.',
    ja: 'CSLU の場合は `:8182` を追加します。On-Prem の場合は表示される URL 全体をコピーします。',
  },
  bad: 'license smart url cslu http://192.0.2.10/cslu/v1/pi\n',
  good: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [
    { source: 'cl-2023-11', at: 'CSLU discovery, option 3', tag: 'V' },
    { source: 'cmdref', at: 'license smart url cslu', tag: 'D' },
  ],
});
