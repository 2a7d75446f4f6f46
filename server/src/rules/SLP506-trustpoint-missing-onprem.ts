import { reachOf } from '../facts/reach';
import { listedBy } from '../facts/shown/listed';
import { likeSla, slaTrustpoint, trustpointUses } from '../facts/trustpoints';
import { type Rule, type RulePage, whole } from './rule';

const lines = (own: string): string =>
  whole(
    `crypto pki trustpoint TP-self-signed-1234567890\n enrollment selfsigned\n revocation-check none\n${own}ip name-server 192.0.2.53\nlicense smart url cslu https://onprem.example.com/cslu/v1/pi/example-1`,
  );

export default {
  id: 'SLP506',
  slug: 'trustpoint-missing-onprem',
  hop: 'tls',
  severity: 'hint',
  title: {
    en: 'On-Prem over TLS without SLA-TrustPoint',
    ja: 'On-Prem への TLS 通信で SLA-TrustPoint がない',
  },
  *check(knowns) {
    const reach = reachOf(knowns);
    const url = knowns.peer?.url;
    if (!reach?.secure || !reach.config.whole || !url || url.form !== 'onprem' || url.placeholder) return;
    const uses = trustpointUses(reach.config).filter(({ kind }) => kind === 'trustpoint');
    if (uses.length === 0 || uses.some(({ name }) => likeSla(name.text))) return;
    if (listedBy(knowns).trustpoints.has(slaTrustpoint)) return;
    yield {
      at: url.span,
      message: {
        en: 'On-Prem is reached over HTTPS, and this configuration has no `SLA-TrustPoint`.',
        ja: 'HTTPS で On-Prem に接続しますが、この設定には `SLA-TrustPoint` がありません。',
      },
      related: uses.slice(0, 3).map(({ command }) => ({
        at: command.span,
        message: { en: 'Another trustpoint', ja: '別のトラストポイント' },
      })),
      next: ['show crypto pki trustpoints'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device makes `SLA-TrustPoint` at boot, and the documented steps for On-Prem change its revocation check. Where other trustpoints are printed and this one is not, somebody may have removed it. Silent for direct connections, for HTTP, in fragments, and in configurations without any trustpoint.',
    ja: '`SLA-TrustPoint` は装置が起動時に作成し、On-Prem の手順ではその失効確認を変更します。ほかのトラストポイントが表示され、これだけがない場合は、削除された可能性があります。直接接続、HTTP、設定の断片、トラストポイントがまったくない設定では判定しません。',
  },
  remedy: {
    en: 'Add `crypto pki trustpoint SLA-TrustPoint` with `revocation-check none`.',
    ja: '`crypto pki trustpoint SLA-TrustPoint` と `revocation-check none` を追加します。',
  },
  bad: lines(''),
  good: lines('crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check none\n'),
  sources: [{ source: 'cl-2023-11', at: 'SSM On-Prem, trustpoint', tag: 'V' }],
});
