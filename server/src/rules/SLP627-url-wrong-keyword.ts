import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP627',
  slug: 'url-wrong-keyword',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'CSLU URL under `url smart`', ja: 'CSLU 用の URL を `url smart` に設定' },
  *check({ config }) {
    const transport = config?.transports.at(-1);
    const inForce = transport?.value ?? 'cslu';
    // Under `smart` the mismatch is the transport's own; there is a rule about it.
    if (!config || (inForce !== 'cslu' && inForce !== 'automatic')) return;
    if (config.urls.some(({ kind }) => kind === 'cslu')) return;
    const line = config.urls.findLast(({ kind }) => kind === 'smart');
    const keyword = line?.command.words[3];
    if (!line?.url || !keyword || (line.url.form !== 'cslu' && line.url.form !== 'onprem')) return;
    yield {
      at: keyword.span,
      message: {
        en: 'A URL with `/cslu/v1/pi` belongs to `url cslu`: transport `cslu` does not read this line.',
        ja: '`/cslu/v1/pi` を含む URL は `url cslu` で設定します。Transport `cslu` はこの行を参照しません。',
      },
      related: [
        { at: line.url.span, message: { en: 'The URL', ja: '設定された URL' } },
        ...(transport
          ? [{ at: transport.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } }]
          : []),
      ],
      fixes: [
        {
          title: { en: "Change the keyword to 'cslu'", ja: "キーワードを 'cslu' に変更" },
          safe: true,
          edits: [{ span: keyword.span, text: 'cslu' }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Each transport reads its own URL: `cslu` never looks at `license smart url smart`, and `smart` cannot speak to a CSLU or an On-Prem server. Silent where `license smart url cslu` is set too, and under `off` and `callhome`, where it is left over.',
    ja: '各 Transport は専用の URL のみを参照します。`cslu` は `license smart url smart` を参照せず、`smart` は CSLU や On-Prem と通信できません。`license smart url cslu` も設定されている場合と、残存設定となる `off`、`callhome` では判定しません。',
  },
  remedy: {
    en: 'Set the URL with `license smart url cslu`.',
    ja: '`license smart url cslu` で URL を設定します。',
  },
  bad: 'license smart transport cslu\nlicense smart url smart http://192.0.2.10:8182/cslu/v1/pi\n',
  good: 'license smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [
    { source: 'onprem-report', at: 'each transport reads its own URL', tag: 'V' },
    { source: 'cmdref', at: 'license smart url', tag: 'V' },
  ],
});
