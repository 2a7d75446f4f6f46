import { reachOf, sourceInterface } from '../facts/reach';
import { worksSince } from '../facts/way';
import { type Rule, type RulePage, whole } from './rule';

const lines = (address: string): string =>
  whole(
    `interface Vlan100\n ${address}\nip http client source-interface Vlan100\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP202',
  slug: 'source-interface-no-address',
  hop: 'source',
  severity: 'error',
  title: { en: 'Source interface has no address', ja: '送信元インターフェイスにアドレスがない' },
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    const own = config?.whole ? sourceInterface(config) : undefined;
    if (!config?.httpSource || !own || own.address || own.opaque) return;
    if (worksSince(own.command.span, knowns)) return;
    yield {
      at: config.httpSource.span,
      message: {
        en: `The source interface \`${own.name}\` has no address: no HTTP session can start from it.`,
        ja: `送信元インターフェイス \`${own.name}\` にアドレスの設定がありません。このインターフェイスから HTTP 通信を開始できません。`,
      },
      related: [
        {
          at: own.without ?? own.command.span,
          message: { en: 'The interface', ja: '対象のインターフェイス' },
        },
      ],
      next: ['show ip interface brief'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Every HTTP session starts from the address of the source interface; an interface without one sends nothing. An address by DHCP, negotiated or unnumbered counts as one. Silent in fragments, where licensing is at its default, and where nothing is sent.',
    ja: 'HTTP 通信は送信元インターフェイスのアドレスから開始するため、アドレスがないと何も送信できません。DHCP、negotiated、unnumbered のアドレスは設定ありとみなします。設定の断片、ライセンスの設定がデフォルトの場合、送信しない方式では判定しません。',
  },
  remedy: {
    en: 'Give the interface an address, or name an interface that has one.',
    ja: 'このインターフェイスにアドレスを設定するか、アドレスのあるインターフェイスを指定します。',
  },
  bad: lines('no ip address'),
  good: lines('ip address 192.0.2.2 255.255.255.0'),
  sources: [
    { source: 'yang', at: 'ip http client source-interface', tag: 'V' },
    { source: 'cl-2023-11', at: 'ERR 207', tag: 'V' },
  ],
});
