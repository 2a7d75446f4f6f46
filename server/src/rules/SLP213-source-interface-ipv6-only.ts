import { reachOf, sourceInterface } from '../facts/reach';
import { worksSince } from '../facts/way';
import { parseIpv4 } from '../text/ipv4';
import { type Rule, type RulePage, whole } from './rule';

const lines = (addresses: string): string =>
  whole(
    `interface Vlan100\n${addresses}ip http client source-interface Vlan100\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP213',
  slug: 'source-interface-ipv6-only',
  hop: 'source',
  severity: 'warning',
  title: {
    en: 'Source interface has IPv6 only, the peer an IPv4 address',
    ja: '送信元インターフェイスが IPv6 のみ、接続先は IPv4',
  },
  *check(knowns) {
    const reach = reachOf(knowns);
    if (!reach?.config.whole || !reach.party || parseIpv4(reach.party.host) === undefined) return;
    const own = sourceInterface(reach.config);
    if (!reach.config.httpSource || !own?.address || own.ipv4 || own.opaque || own.shutdown) return;
    if (worksSince(own.command.span, knowns)) return;
    yield {
      at: reach.config.httpSource.span,
      message: {
        en: `The source interface \`${own.name}\` has IPv6 addresses only; a session to \`${reach.party.host}\` cannot start from it.`,
        ja: `送信元インターフェイス \`${own.name}\` には IPv6 アドレスしかないため、\`${reach.party.host}\` との通信を開始できない可能性があります。`,
      },
      related: [
        ...(own.without ? [{ at: own.without, message: { en: 'IPv6 address', ja: 'IPv6 アドレス' } }] : []),
        ...(reach.party.at
          ? [{ at: reach.party.at, message: { en: 'IPv4 peer', ja: 'IPv4 の接続先' } }]
          : []),
      ],
      next: ['show ip interface brief'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A session to an IPv4 address needs an IPv4 address to start from. Silent where the peer is a name, which may have an IPv6 address, in fragments, and where nothing is sent.',
    ja: 'IPv4 の接続先との通信には、送信元にも IPv4 アドレスが必要です。接続先が名前の場合（IPv6 アドレスを持つ可能性があるため）、設定の断片、送信しない方式では判定しません。',
  },
  remedy: {
    en: 'Give the interface an IPv4 address, or name one that has it.',
    ja: 'このインターフェイスに IPv4 アドレスを設定するか、IPv4 アドレスのあるインターフェイスを指定します。',
  },
  bad: lines(' ipv6 address 2001:db8::2/64\n'),
  good: lines(' ip address 192.0.2.2 255.255.255.0\n ipv6 address 2001:db8::2/64\n'),
  sources: [{ source: 'field', tag: 'D' }],
});
