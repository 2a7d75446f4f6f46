import { hasRoutes, leavesOwnNetworks, reachOf, routesOf, sendersIn } from '../facts/reach';
import { vrfExists } from '../facts/vrfs';
import { isWayShown } from '../facts/way';
import { addDefaultRoute } from './defaultRoute';
import { type Rule, type RulePage, whole } from './rule';

const lines = (route: string): string =>
  whole(
    `vrf definition Mgmt-vrf\n address-family ipv4\n exit-address-family\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.2 255.255.255.0\n${route}ip http client source-interface GigabitEthernet0/0\nlicense smart url cslu http://198.51.100.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP416',
  slug: 'no-route',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'No route in the VRF of the connection', ja: '接続に使用する VRF に経路がない' },
  *check(knowns) {
    const reach = reachOf(knowns);
    const vrf = knowns.vrf?.name;
    if (!reach?.config.whole || hasRoutes(reach.config, vrf)) return;
    if (vrf !== undefined && !vrfExists(knowns, vrf)) return;
    const { config, party } = reach;
    // The rule about the gateway says it then.
    if (vrf === undefined && config.defaultGateways.length > 0) return;
    if (sendersIn(config, vrf).length === 0 || !leavesOwnNetworks(reach, vrf)) return;
    if (isWayShown(knowns)) return;
    const at = config.vrf?.span ?? config.httpSource?.span ?? party?.at;
    if (!at || !party) return;
    const elsewhere = routesOf(config).slice(0, 3);
    yield {
      at,
      message: {
        en: `${vrf === undefined ? 'The global table' : `VRF \`${vrf}\``} has no route, and \`${party.host}\` is in none of its networks: the connection cannot leave.`,
        ja: `${vrf === undefined ? 'グローバルテーブル' : `VRF \`${vrf}\` `}に経路がなく、\`${party.host}\` は直接接続のネットワークにないため、接続できません。`,
      },
      related: [
        ...(party.at ? [{ at: party.at, message: { en: 'The peer', ja: '接続先' } }] : []),
        ...elsewhere.map((route) => ({
          at: route.span,
          message: { en: 'A route of another table', ja: '別のテーブルの経路' },
        })),
      ],
      fixes: [addDefaultRoute(config, vrf)],
      next: [vrf === undefined ? 'show ip route' : `show ip route vrf ${vrf}`],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The peer is in none of the connected networks, and the table of the connection has no static route, no routing protocol and no learned address. Routes of another table do not count. Silent where one of these exists, where the peer may be in a connected network, and in fragments.',
    ja: '接続先は直接接続のネットワークになく、接続に使用するテーブルにはスタティックルート、ルーティングプロトコル、自動取得のアドレスのいずれもありません。別のテーブルの経路は使用されません。いずれかがある場合、接続先が直接接続のネットワークにある可能性がある場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Add a route in that table, in a VRF by `ip route vrf NAME 0.0.0.0 0.0.0.0 GATEWAY`.',
    ja: 'そのテーブルに経路を追加します。VRF の場合は `ip route vrf NAME 0.0.0.0 0.0.0.0 GATEWAY` です。',
  },
  bad: lines(''),
  good: lines('ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\n'),
  sources: [
    { source: 'cl-2023-11', at: 'troubleshooting, reachability', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});
