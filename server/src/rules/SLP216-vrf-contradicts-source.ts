import { hasPlaceholder } from '../config/placeholders';
import { callHomeLeg } from '../facts/callHomeLeg';
import { reachOf, sourceInterface } from '../facts/reach';
import { vrfExists } from '../facts/vrfs';
import { type Rule, type RulePage, whole } from './rule';

const lines = (name: string): string =>
  whole(
    `vrf definition MGMT\n address-family ipv4\n exit-address-family\nvrf definition USER\n address-family ipv4\n exit-address-family\ninterface Vlan100\n vrf forwarding MGMT\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi\nlicense smart vrf ${name}`,
  );

export default {
  id: 'SLP216',
  slug: 'vrf-contradicts-source',
  hop: 'source',
  severity: 'warning',
  title: {
    en: 'Licensing VRF and source interface contradict',
    ja: 'ライセンスの VRF と送信元インターフェイスが不一致',
  },
  *check(knowns) {
    const reach = reachOf(knowns);
    const config = reach?.config;
    const vrf = config && (reach.transport === 'callhome' ? callHomeLeg(config).vrf : config.vrf);
    const own = config && sourceInterface(config);
    if (!config?.httpSource || !vrf || !own || own.opaque || hasPlaceholder(vrf.text)) return;
    // A name that is none is said by the rule about the VRF.
    if (!vrfExists(knowns, vrf.text)) return;
    if (own.vrf?.name === vrf.text || (!own.vrf && !config.whole)) return;
    const other = own.vrf
      ? { en: `VRF \`${own.vrf.name}\``, ja: `VRF \`${own.vrf.name}\`` }
      : { en: 'the global table', ja: 'グローバルテーブル' };
    yield {
      at: vrf.span,
      message: {
        en: `Licensing uses VRF \`${vrf.text}\`, but its source interface \`${own.name}\` is in ${other.en}.`,
        ja: `ライセンスの通信は VRF \`${vrf.text}\` を使用しますが、送信元インターフェイス \`${own.name}\` は${own.vrf ? ' ' : ''}${other.ja} に属しています。`,
      },
      related: [
        { at: config.httpSource.span, message: { en: 'The source interface', ja: '送信元インターフェイス' } },
        ...(own.vrf ? [{ at: own.vrf.span, message: { en: 'Its VRF', ja: '属している VRF' } }] : []),
      ],
      next: ['show vrf', 'show license status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`license smart vrf` chooses a VRF, and the source interface of the HTTP client another one; an address of one table is no source in the other. Silent where the interface is not written down, and where nothing is sent.',
    ja: '`license smart vrf` と HTTP クライアントの送信元インターフェイスが別々の VRF を指しています。一方のテーブルのアドレスは、もう一方では送信元として使用できません。インターフェイスの設定が見えない場合、送信しない方式では判定しません。',
  },
  remedy: {
    en: 'Let both name the same VRF.',
    ja: '両方が同じ VRF になるように修正します。',
  },
  bad: lines('USER'),
  good: lines('MGMT'),
  sources: [
    { source: 'cmdref', at: 'license smart vrf', tag: 'D' },
    { source: 'yang', at: 'ip http client source-interface', tag: 'V' },
  ],
});
