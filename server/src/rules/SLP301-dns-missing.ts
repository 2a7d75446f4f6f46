import { askName } from '../facts/name';
import { asking } from './insertion';
import { type Rule, type RulePage, whole } from './rule';
import { vrfPlaces } from './vrfPlaces';

export default {
  id: 'SLP301',
  slug: 'dns-missing',
  hop: 'name',
  severity: 'warning',
  title: { en: 'No DNS server for the licensing host', ja: 'ライセンス接続先を解決する DNS サーバがない' },
  *check(knowns) {
    const question = askName(knowns);
    if (question?.answer !== 'missing') return;
    const vrf = knowns.vrf?.name;
    yield {
      at: question.at,
      message: vrf
        ? {
            en: `\`${question.host}\` cannot be resolved: no \`ip name-server\` in VRF \`${vrf}\`.`,
            ja: `\`${question.host}\` を名前解決できません。VRF \`${vrf}\` に \`ip name-server\` の設定がありません。`,
          }
        : {
            en: `\`${question.host}\` cannot be resolved: no \`ip name-server\`.`,
            ja: `\`${question.host}\` を名前解決できません。\`ip name-server\` の設定がありません。`,
          },
      related: vrfPlaces(knowns),
      fixes: knowns.config
        ? [asking(knowns.config, `ip name-server ${vrf ? `vrf ${vrf} ` : ''}<dns>`, { dns: '192.0.2.53' })]
        : [],
      next: ['show running-config | include name-server|domain lookup', 'show hosts'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Without name resolution no connection is tried and no usage is reported. Silent where the host is an address, where `ip host` names it, where an interface learns its address (and DNS with it), and in fragments.',
    ja: '名前解決ができないと接続自体が行われず、利用状況は報告されません。接続先がアドレスの場合、`ip host` で定義されている場合、インターフェイスがアドレス（と DNS）を自動取得する場合、設定の断片の場合は判定しません。',
  },
  remedy: {
    en: 'Add `ip name-server` in the VRF of the source interface, or use the address of the peer.',
    ja: '送信元インターフェイスの VRF に `ip name-server` を追加するか、接続先をアドレスで指定します。',
  },
  bad: whole('license smart url cslu http://cslu-local:8182/cslu/v1/pi'),
  good: whole('ip name-server 192.0.2.53\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi'),
  sources: [{ source: 'cl-2023-11', at: 'troubleshooting, missing configuration', tag: 'V' }],
});
