import { leavesOwnNetworks, reachOf, sendersIn } from '../facts/reach';
import { type Blocked, blockedRoutes } from '../facts/staticWay';
import { vrfExists } from '../facts/vrfs';
import { isWayShown } from '../facts/way';
import type { Text } from '../terms';
import { addDefaultRoute } from './defaultRoute';
import { type Rule, type RulePage, whole } from './rule';

const lines = (route: string): string =>
  whole(
    `interface GigabitEthernet0/0/0\n ip address 192.0.2.2 255.255.255.0\nip route ${route}\nip http client source-interface GigabitEthernet0/0/0\nlicense smart url cslu http://203.0.113.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP419',
  slug: 'route-blocked',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'No static route leads to the peer', ja: '接続先に至るスタティックルートがない' },
  *check(knowns) {
    const reach = reachOf(knowns);
    const vrf = knowns.vrf?.name;
    if (!reach?.config.whole || !reach.party || (vrf !== undefined && !vrfExists(knowns, vrf))) return;
    if (sendersIn(reach.config, vrf).length === 0 || !leavesOwnNetworks(reach, vrf)) return;
    const routes = blockedRoutes(reach, vrf) ?? [];
    const [first, ...others] = routes;
    if (!first || isWayShown(knowns)) return;
    const { party } = reach;
    yield {
      at: first.at,
      message: messageOf(first, party.host, vrf),
      related: [
        ...(party.at ? [{ at: party.at, message: { en: 'The peer', ja: '接続先' } }] : []),
        ...others.slice(0, 3).map(({ at, obstacle }) => ({ at, message: reasons[obstacle] })),
      ],
      fixes: first.obstacle === 'elsewhere' ? [addDefaultRoute(reach.config, vrf)] : [],
      next: [vrf === undefined ? 'show ip route' : `show ip route vrf ${vrf}`],
    };
  },
} satisfies Rule;

const reasons: Readonly<Record<Blocked['obstacle'], Text>> = {
  elsewhere: { en: 'Leads to other networks', ja: '別のネットワーク宛ての経路' },
  discarded: { en: 'Discards what it takes', ja: 'パケットを破棄する経路' },
  hop: { en: 'Its next hop cannot be reached', ja: 'ネクストホップに到達できない経路' },
  down: { en: 'Its interface is shut down', ja: '出力インターフェイスが shutdown' },
};

function messageOf({ obstacle, at }: Blocked, host: string, vrf: string | undefined): Text {
  const exit = at.source.slice(at.start, at.end);
  switch (obstacle) {
    case 'elsewhere': {
      const table: Text =
        vrf === undefined
          ? { en: 'the global table', ja: 'グローバルテーブル' }
          : { en: `VRF \`${vrf}\``, ja: `VRF \`${vrf}\` ` };
      return {
        en: `The static routes of ${table.en} lead to other networks, none to \`${host}\`: the connection cannot leave.`,
        ja: `${table.ja}のスタティックルートはいずれも別のネットワーク宛てで、\`${host}\` への経路がないため、接続できません。`,
      };
    }
    case 'discarded':
      return {
        en: `The route to \`${host}\` ends at \`${exit}\`: its packets are discarded.`,
        ja: `\`${host}\` への経路は \`${exit}\` 宛てのため、パケットが破棄されます。`,
      };
    case 'hop':
      return {
        en: `\`${exit}\` is in no network that is up here, and no other route leads to it: this route to \`${host}\` is not used.`,
        ja: `\`${exit}\` は有効なインターフェイスのネットワークになく、そこへの経路もないため、\`${host}\` へのこの経路は使用されません。`,
      };
    case 'down':
      return {
        en: `\`${exit}\` is shut down: this route to \`${host}\` is not used.`,
        ja: `\`${exit}\` が shutdown のため、\`${host}\` へのこの経路は使用されません。`,
      };
  }
}

export const page: RulePage = () => ({
  why: {
    en: 'The peer is in none of the connected networks, and every static route of its table fails: it is for other networks, it ends at Null0, its next hop lies in no connected network, or its interface is shut down. Of Cisco it is only known that it has no private address. Silent with a routing protocol or a learned address in that table, with a routing table in the capture that shows a way, where a line leaves something open, and in fragments.',
    ja: '接続先は直接接続のネットワークになく、テーブルのスタティックルートはいずれも使用できません（別のネットワーク宛て、Null0 宛て、ネクストホップが直接接続のネットワークにない、出力インターフェイスが shutdown）。Cisco のサーバについては、プライベートアドレスではないことだけを前提とします。そのテーブルにルーティングプロトコルや自動取得のアドレスがある場合、取得ログの経路表に経路がある場合、行の内容を確定できない場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Add a route to the peer or a default route, with a next hop in a network of an interface that is up.',
    ja: '有効なインターフェイスのネットワークにあるネクストホップを指定して、接続先への経路またはデフォルトルートを追加します。',
  },
  bad: lines('198.51.100.0 255.255.255.0 192.0.2.1'),
  good: lines('0.0.0.0 0.0.0.0 192.0.2.1'),
  sources: [{ source: 'field', at: 'ip route', tag: 'D' }],
});
