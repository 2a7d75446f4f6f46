import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP603',
  slug: 'url-cslu-mismatch',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'URL does not belong to transport cslu', ja: 'URL が Transport cslu に対応していない' },
  *check({ config, transport }) {
    if (!config || (transport.value !== 'cslu' && transport.value !== 'automatic')) return;
    const url = urlInForce(config, 'cslu');
    if (!url || url.placeholder || (url.form !== 'cssm' && url.form !== 'callhome')) return;
    yield {
      at: url.hostSpan,
      message: {
        en: `\`${url.host}\` is no CSLU: under this transport nothing there answers.`,
        ja: `\`${url.host}\` は CSLU ではありません。この Transport では応答を得られません。`,
      },
      related: transport.spans
        .filter((span) => span.start !== url.span.start && span.end !== url.span.end)
        .map((at) => ({ at, message: { en: 'The transport in force', ja: '適用中の Transport' } })),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Under transport `cslu`, and under `automatic` which works like it, the device speaks to a CSLU or an SSM On-Prem server; CSSM and the call-home service do not answer that protocol.',
    ja: 'Transport `cslu`（および同様に動作する `automatic`）の装置は CSLU または SSM On-Prem と通信します。CSSM や Call Home のサーバはこのプロトコルに応答しません。',
  },
  remedy: {
    en: 'Enter the URL of the CSLU or of On-Prem, or change the transport to `smart`.',
    ja: 'CSLU または On-Prem の URL を設定するか、Transport を `smart` に変更します。',
  },
  bad: 'license smart url cslu https://smartreceiver.cisco.com/licservice/license\n',
  good: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [
    { source: 'onprem-report', at: 'each transport reads its own URL', tag: 'V' },
    { source: 'cmdref', at: 'license smart url cslu', tag: 'V' },
  ],
});
