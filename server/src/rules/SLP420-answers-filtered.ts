import { answerOf, answersFiltered, dnsAnswerOf } from '../facts/filtered';
import { type Reach, reachOf } from '../facts/reach';
import { vrfExists } from '../facts/vrfs';
import { type Knowns, type Rule, type RulePage, whole } from './rule';

const lines = (entry: string): string =>
  whole(
    `interface GigabitEthernet0/0/0\n ip address 192.0.2.2 255.255.255.0\n ip access-group FROM-WAN in\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nip http client source-interface GigabitEthernet0/0/0\nip access-list extended FROM-WAN\n permit tcp 198.51.100.0 0.0.0.255 any eq 22\n${entry} deny ip any any log\nlicense smart url cslu http://203.0.113.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP420',
  slug: 'answers-filtered',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'Access list drops the answers of the peer', ja: 'アクセスリストが接続先からの応答を破棄' },
  *check(knowns) {
    const reach = reachOf(knowns);
    if (!reach?.config.whole || !reach.party) return;
    const ofPeer = droppedIn(knowns, reach, knowns.vrf?.name, answerOf(knowns, reach, knowns.vrf?.name));
    const dns = dnsAnswerOf(knowns, reach);
    const ofDns = dns && droppedIn(knowns, reach, dns.vrf, dns.answer);
    const dropped = ofPeer ?? ofDns;
    const [first, ...others] = dropped ?? [];
    if (!first) return;
    const { host, at } = reach.party;
    const { name, by, line } = first;
    const own = { en: `those of \`${host}\``, ja: `\`${host}\` からの応答` };
    const who = !ofPeer
      ? { en: `the answers of the DNS servers to \`${host}\``, ja: `\`${host}\` に関する DNS サーバの応答` }
      : ofDns
        ? { en: `the answers of the DNS servers, and ${own.en}`, ja: `DNS サーバからの応答と ${own.ja}` }
        : { en: `the answers of \`${host}\``, ja: own.ja };
    yield {
      at: line.span,
      ...(ofDns && (!ofPeer || isUnresolved(knowns)) && { hop: 'name' as const }),
      message:
        by === 'end'
          ? {
              en: `No entry of \`${name}\` permits ${who.en}: they are dropped where they come in.`,
              ja: `\`${name}\` に${who.ja}を許可するエントリがないため、受信時に破棄されます。`,
            }
          : {
              en: `\`${name}\` denies ${who.en}: they are dropped where they come in.`,
              ja: `\`${name}\` が${who.ja}を拒否するため、受信時に破棄されます。`,
            },
      related: [
        ...(by === 'end' ? [] : [{ at: by.span, message: { en: 'The entry', ja: '該当するエントリ' } }]),
        ...(ofPeer && at ? [{ at, message: { en: 'The peer', ja: '接続先' } }] : []),
        ...(ofDns ? (dns?.servers ?? []) : []).slice(0, 3).map(({ span }) => ({
          at: span,
          message: { en: 'A DNS server', ja: 'DNS サーバ' },
        })),
        ...others.slice(0, 3).map((other) => ({
          at: other.line.span,
          message: { en: 'The same on another interface', ja: '別のインターフェイスの同じ状態' },
        })),
      ],
      next: [`show ip access-lists ${name}`],
    };
  },
} satisfies Rule;

/** Whether a name was seen to stay unresolved: then DNS is what the list breaks first. */
const isUnresolved = ({ observations }: Knowns): boolean =>
  observations.some(({ hop, outcome }) => hop === 'name' && outcome === 'failure');

/** The lists that drop answers; undefined where one may come in. */
function droppedIn(
  knowns: Knowns,
  reach: Reach,
  vrf: string | undefined,
  answer: ReturnType<typeof answerOf>,
): ReturnType<typeof answersFiltered> {
  if (!answer || (vrf !== undefined && !vrfExists(knowns, vrf))) return undefined;
  const dropped = answersFiltered(reach, vrf, answer);
  return dropped && dropped.length > 0 ? dropped : undefined;
}

export const page: RulePage = () => ({
  why: {
    en: 'The list that stands `in` on the interface by which the answers come holds no entry that can let a TCP packet of the peer through to a port that the device chose for its connection, or no UDP packet of the DNS servers that know its name. Silent where an entry may match, where another interface may take the answers, for reflexive, dynamic and inspected lists, and in fragments.',
    ja: '応答を受信するインターフェイスに `in` で適用されたリストに、装置が接続に使用したポート宛ての、接続先からの TCP パケット、または名前解決に使用する DNS サーバからの UDP パケットを許可するエントリがありません。一致する可能性のあるエントリがある場合、別のインターフェイスで応答を受信する可能性がある場合、リフレクシブ、ダイナミック、インスペクションを使用する場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Permit the answers above the entry that denies: `permit tcp host PEER eq PORT any established`, and DNS by `permit udp host DNS eq domain any`.',
    ja: '拒否するエントリより上で応答を許可します: `permit tcp host PEER eq PORT any established`、DNS は `permit udp host DNS eq domain any` です。',
  },
  bad: lines(''),
  good: lines(' permit tcp host 203.0.113.80 eq 8182 any established\n'),
  sources: [{ source: 'field', at: 'ip access-group', tag: 'D' }],
});
