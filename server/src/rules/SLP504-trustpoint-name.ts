import { likeSla, slaTrustpoint, trustpointUses } from '../facts/trustpoints';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP504',
  slug: 'trustpoint-name',
  hop: 'tls',
  severity: 'warning',
  title: { en: 'SLA-TrustPoint misspelt', ja: 'SLA-TrustPoint の誤記' },
  *check({ config, transport }) {
    if (!config || transport.value === 'off') return;
    for (const { name } of trustpointUses(config)) {
      const like = likeSla(name.text);
      if (like !== 'slip' && like !== 'case') continue;
      yield {
        at: name.span,
        severity: like === 'case' ? 'information' : 'warning',
        message:
          like === 'case'
            ? {
                en: `\`${name.text}\` differs from \`${slaTrustpoint}\` by case; the device may take it as another trustpoint.`,
                ja: `\`${name.text}\` は \`${slaTrustpoint}\` と大文字、小文字が異なります。別のトラストポイントとして扱われる可能性があります。`,
              }
            : {
                en: `\`${name.text}\` is another trustpoint than \`${slaTrustpoint}\`, which licensing uses.`,
                ja: `\`${name.text}\` は、ライセンスの通信が使用する \`${slaTrustpoint}\` とは別のトラストポイントです。`,
              },
        fixes: [
          {
            title: { en: `Change to '${slaTrustpoint}'`, ja: `'${slaTrustpoint}' に変更` },
            safe: false,
            edits: [{ span: name.span, text: slaTrustpoint }],
          },
        ],
        next: ['show crypto pki trustpoints'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Licensing uses the trustpoint `SLA-TrustPoint`; lines below another spelling change another trustpoint, and the setting that was meant stays as it was. Information where only the case differs: whether the device tells such names apart is not proven. Silent where nothing is sent.',
    ja: 'ライセンスの通信は `SLA-TrustPoint` という名前のトラストポイントを使用します。別の綴りで設定すると別のトラストポイントが変更され、意図した設定は反映されません。大文字と小文字だけの違いは、装置が区別するか確認できていないため情報とします。送信しない方式では判定しません。',
  },
  remedy: {
    en: 'Write `SLA-TrustPoint`.',
    ja: '`SLA-TrustPoint` と記述します。',
  },
  bad: 'crypto pki trustpoint SLA_TrustPoint\n revocation-check none\n',
  good: 'crypto pki trustpoint SLA-TrustPoint\n revocation-check none\n',
  sources: [
    { source: 'cl-2023-11', at: 'SSM On-Prem, trustpoint', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});
