import { reachOf } from '../facts/reach';
import { likeSla, trustpointUses } from '../facts/trustpoints';
import type { Rule, RulePage } from './rule';

const lines = (check: string): string =>
  `crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check ${check}\nlicense smart url cslu https://onprem.example.com/cslu/v1/pi/example-1\n`;

export default {
  id: 'SLP505',
  slug: 'revocation-crl-onprem',
  hop: 'tls',
  severity: 'warning',
  title: {
    en: 'On-Prem over TLS with CRL as the only check',
    ja: 'On-Prem への TLS 通信で CRL の取得が必須',
  },
  *check(knowns) {
    const reach = reachOf(knowns);
    const url = knowns.peer?.url;
    if (!reach?.secure || !url || url.form !== 'onprem' || url.placeholder) return;
    for (const { name, command } of trustpointUses(reach.config)) {
      if (likeSla(name.text) !== 'same') continue;
      const line = command.childrenOf('revocation-check').findLast(({ negated }) => !negated);
      if (line?.words.length !== 2 || line.word(1) !== 'crl') continue;
      yield {
        at: line.span,
        message: {
          en: `The session with \`${url.host}\` fails where the CRL cannot be fetched: \`revocation-check crl\` allows nothing else.`,
          ja: `\`revocation-check crl\` のみの設定では、CRL を取得できない場合に \`${url.host}\` との通信に失敗します。`,
        },
        related: [{ at: url.span, message: { en: 'On-Prem over HTTPS', ja: 'HTTPS の On-Prem' } }],
        fixes: [
          {
            title: {
              en: "Change to 'revocation-check none'",
              ja: "'revocation-check none' に変更",
            },
            safe: false,
            edits: [{ span: line.span, text: 'revocation-check none' }],
          },
        ],
        next: ['show license tech support', 'license smart sync all'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device writes `revocation-check crl` by itself, which suits a direct connection. With SSM On-Prem over HTTPS the list often cannot be fetched, and the check then fails. Silent for `none`, for `crl none`, for HTTP, and for every connection to CSSM.',
    ja: '`revocation-check crl` は装置が自動的に書き込む設定で、CSSM への直接接続では問題ありません。HTTPS の SSM On-Prem を使用する閉域網では CRL を取得できず、失効確認に失敗することがあります。`none` や `crl none` の場合、HTTP の場合、CSSM へ接続する場合は判定しません。',
  },
  remedy: {
    en: 'Enter `revocation-check none` in `SLA-TrustPoint`, unless the device reaches the CRL.',
    ja: '装置から CRL へ到達できない場合は、`SLA-TrustPoint` に `revocation-check none` を設定します。',
  },
  bad: lines('crl'),
  good: lines('crl none'),
  sources: [
    { source: 'onprem-report', at: 'revocation-check', tag: 'V' },
    { source: 'cl-2023-11', at: 'SSM On-Prem, trustpoint', tag: 'V' },
  ],
});
