import { lookupSources } from '../facts/lookup';
import { type Rule, type RulePage, whole } from './rule';

const lines = (name: string): string =>
  whole(
    `vrf definition MGMT\n address-family ipv4\n exit-address-family\ninterface Vlan100\n vrf forwarding MGMT\n ip address 192.0.2.2 255.255.255.0\ninterface Vlan200\n ip address 198.51.100.2 255.255.255.0\nip domain lookup vrf MGMT source-interface ${name}\nip name-server vrf MGMT 192.0.2.53\nip http client source-interface Vlan100\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP307',
  slug: 'lookup-source-vrf',
  hop: 'name',
  severity: 'warning',
  title: {
    en: 'Source interface of DNS queries is in another VRF',
    ja: 'DNS の送信元インターフェイスが別の VRF にある',
  },
  *check(knowns) {
    for (const { name, question } of lookupSources(knowns)) {
      const own = knowns.config?.interfaces.named(name.text);
      if (!own || own.opaque || own.vrf?.name === question.vrf) continue;
      if (!own.vrf && !knowns.config?.whole) continue;
      const there = own.vrf
        ? { en: `VRF \`${own.vrf.name}\``, ja: ` VRF \`${own.vrf.name}\` ` }
        : { en: 'the global table', ja: 'グローバルテーブル' };
      const here = question.vrf
        ? { en: `VRF \`${question.vrf}\``, ja: ` VRF \`${question.vrf}\` ` }
        : { en: 'the global table', ja: 'グローバルテーブル' };
      yield {
        at: name.span,
        message: {
          en: `DNS queries for \`${question.host}\` are made in ${here.en}, but \`${name.text}\` is in ${there.en}.`,
          ja: `\`${question.host}\` の DNS の問い合わせは${here.ja}で行われますが、\`${name.text}\` は${there.ja}に属しています。`,
        },
        related: [
          ...(own.vrf ? [{ at: own.vrf.span, message: { en: 'Its VRF', ja: '属している VRF' } }] : []),
          { at: question.at, message: { en: 'The name to resolve', ja: '名前解決が必要な接続先' } },
        ],
        next: ['show vrf', 'show hosts'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A DNS query sent in one VRF with an address of another gets no answer. Judged for the VRF of the connection only, where the peer is resolved by DNS; silent where the interface is not written down.',
    ja: '別の VRF のアドレスを送信元とした DNS の問い合わせには応答が返りません。接続先を DNS で名前解決する場合に、接続に使用する VRF についてのみ判定します。インターフェイスの設定が見えない場合は判定しません。',
  },
  remedy: {
    en: 'Name an interface of the VRF that the line is for.',
    ja: 'この行が対象とする VRF のインターフェイスを指定します。',
  },
  bad: lines('Vlan200'),
  good: lines('Vlan100'),
  sources: [
    { source: 'yang', at: 'ip domain lookup vrf source-interface', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});
