import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP605',
  slug: 'url-cslu-path',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'Wrong path in the CSLU URL', ja: 'CSLU の URL のパス誤り' },
  *check({ config }) {
    const url = config && urlInForce(config, 'cslu');
    if (!url || url.placeholder || url.host === '') return;
    if (url.form === 'cssm' || url.form === 'callhome' || /^\/cslu\/v1\/pi(?:\/|$)/.test(url.path)) return;
    const last = config.transports.at(-1)?.value;
    if (last !== undefined && last !== 'cslu' && last !== 'automatic') return;
    const { source, end } = url.span;
    const at = url.path === '' ? url.span : source.span(end - url.path.length, end);
    yield {
      at,
      message: {
        en: `${url.path === '' ? 'The URL has no path' : `\`${url.path}\` is not the path`}: CSLU and On-Prem answer below \`/cslu/v1/pi\` only.`,
        ja: `${url.path === '' ? 'URL にパスがありません' : `\`${url.path}\` は正しいパスではありません`}。CSLU と On-Prem が応答するのは \`/cslu/v1/pi\` 以下のみです。`,
      },
      fixes:
        url.port === 8182
          ? [
              {
                title: { en: "Change the path to '/cslu/v1/pi'", ja: "パスを '/cslu/v1/pi' に変更" },
                safe: false,
                edits: [{ span: url.path === '' ? source.span(end, end) : at, text: '/cslu/v1/pi' }],
              },
            ]
          : [],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'CSLU and On-Prem answer product instances below `/cslu/v1/pi` only; paths of the classic model such as `/SmartTransport` give an empty response.',
    ja: 'CSLU と On-Prem が製品インスタンスに応答するパスは `/cslu/v1/pi` 以下のみです。`/SmartTransport` など旧 Smart Licensing のパスでは empty response になります。',
  },
  remedy: {
    en: 'Use `/cslu/v1/pi` for CSLU, the URL that On-Prem shows for On-Prem.',
    ja: 'CSLU では `/cslu/v1/pi`、On-Prem では表示される URL を使用します。',
  },
  bad: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/p1\n',
  good: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [
    { source: 'cmdref', at: 'license smart url cslu', tag: 'V' },
    { source: 'onprem-report', at: 'CSLU Transport URL', tag: 'V' },
  ],
});
