import { hasRoutes, leavesOwnNetworks, reachOf, sendersIn } from '../facts/reach';
import { isWayShown } from '../facts/way';
import { type Rule, type RulePage, whole } from './rule';

const lines = (routing: string): string =>
  whole(
    `${routing}interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip default-gateway 192.0.2.1\nip http client source-interface Vlan100\nlicense smart url cslu http://198.51.100.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP415',
  slug: 'default-gateway-ignored',
  hop: 'connect',
  severity: 'warning',
  title: { en: '`ip default-gateway` without effect', ja: '`ip default-gateway` が使用されない' },
  *check(knowns) {
    const reach = reachOf(knowns);
    const gateway = reach?.config.defaultGateways.at(-1);
    if (!reach?.config.whole || !gateway || knowns.vrf) return;
    // Without routing the gateway itself is a way.
    if (hasRoutes(reach.config, undefined) || sendersIn(reach.config, undefined).length === 0) return;
    if (!leavesOwnNetworks(reach, undefined) || isWayShown(knowns)) return;
    const address = gateway.words[2];
    const routing = reach.config.routing.at(-1);
    yield {
      at: gateway.span,
      message: {
        en: 'With `ip routing` this default gateway is not used, and there is no route instead: the peer cannot be reached.',
        ja: '`ip routing` が有効なため、このデフォルトゲートウェイは使用されません。代わりとなる経路もないため、接続先へ到達できません。',
      },
      related: [
        ...(routing
          ? [{ at: routing.span, message: { en: 'Routing is on', ja: 'ルーティングが有効' } }]
          : []),
        ...(reach.party?.at ? [{ at: reach.party.at, message: { en: 'The peer', ja: '接続先' } }] : []),
      ],
      fixes: address
        ? [
            {
              title: { en: 'Change to a default route', ja: 'デフォルトルートに変更' },
              safe: false,
              edits: [{ span: gateway.span, text: `ip route 0.0.0.0 0.0.0.0 ${address.text}` }],
            },
          ]
        : [],
      next: ['show ip route 0.0.0.0', 'show running-config | include ^ip (route|routing|default)'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`ip default-gateway` serves a device that does not route. With `ip routing` only the routing table counts, and nothing here fills it. Silent with any static route, routing protocol or learned address in the global table, for a peer in a connected network, and in fragments.',
    ja: '`ip default-gateway` はルーティングを行わない装置のための設定です。`ip routing` がある場合はルーティングテーブルだけが使用されますが、経路が設定されていません。グローバルテーブルにスタティックルート、ルーティングプロトコル、自動取得のアドレスのいずれかがある場合、接続先が直接接続のネットワークにある場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Add a default route: `ip route 0.0.0.0 0.0.0.0 GATEWAY`.',
    ja: 'デフォルトルートを追加します: `ip route 0.0.0.0 0.0.0.0 GATEWAY`。',
  },
  bad: lines('ip routing\n'),
  good: lines('no ip routing\n'),
  sources: [{ source: 'field', at: 'ip default-gateway', tag: 'D' }],
});
