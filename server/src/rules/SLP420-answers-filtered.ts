import { answerOf, answersFiltered } from '../facts/filtered';
import { reachOf } from '../facts/reach';
import { vrfExists } from '../facts/vrfs';
import { type Rule, type RulePage, whole } from './rule';

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
    const vrf = knowns.vrf?.name;
    if (!reach?.config.whole || !reach.party || (vrf !== undefined && !vrfExists(knowns, vrf))) return;
    const answer = answerOf(knowns, reach, vrf);
    const dropped = answer && answersFiltered(reach, vrf, answer);
    const [first, ...others] = dropped ?? [];
    if (!first) return;
    const { host, at } = reach.party;
    const name = first.name;
    yield {
      at: first.line.span,
      message:
        first.by === 'end'
          ? {
              en: `No entry of \`${name}\` permits the answers of \`${host}\`: they are dropped where they come in.`,
              ja: `\`${name}\` に \`${host}\` からの応答を許可するエントリがないため、受信時に破棄されます。`,
            }
          : {
              en: `\`${name}\` denies the answers of \`${host}\`: they are dropped where they come in.`,
              ja: `\`${name}\` が \`${host}\` からの応答を拒否するため、受信時に破棄されます。`,
            },
      related: [
        ...(first.by === 'end'
          ? []
          : [{ at: first.by.span, message: { en: 'The entry', ja: '該当するエントリ' } }]),
        ...(at ? [{ at, message: { en: 'The peer', ja: '接続先' } }] : []),
        ...others.slice(0, 3).map(({ line }) => ({
          at: line.span,
          message: { en: 'The same on another interface', ja: '別のインターフェイスの同じ状態' },
        })),
      ],
      next: [`show ip access-lists ${name}`],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The list that stands `in` on the interface by which the answers come holds no entry that can let a TCP packet of the peer through to a port that the device chose for its connection; it drops DNS in the same way if it names that neither. Silent where an entry may match, where another interface may take the answers, for reflexive, dynamic and inspected lists, and in fragments.',
    ja: '応答を受信するインターフェイスに `in` で適用されたリストに、装置が接続に使用したポート宛ての、接続先からの TCP パケットを許可するエントリがありません。DNS の応答も、許可していなければ同様に破棄されます。一致する可能性のあるエントリがある場合、別のインターフェイスで応答を受信する可能性がある場合、リフレクシブ、ダイナミック、インスペクションを使用する場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Permit the answers above the entry that denies: `permit tcp host PEER eq PORT any established`, and DNS by `permit udp host DNS eq domain any`.',
    ja: '拒否するエントリより上で応答を許可します: `permit tcp host PEER eq PORT any established`、DNS は `permit udp host DNS eq domain any` です。',
  },
  bad: lines(''),
  good: lines(' permit tcp host 203.0.113.80 eq 8182 any established\n'),
  sources: [{ source: 'field', at: 'ip access-group', tag: 'D' }],
});
