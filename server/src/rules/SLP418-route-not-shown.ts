import { reachOf } from '../facts/reach';
import { targetOf } from '../facts/target';
import { leadsNowhere, tableShown } from '../facts/way';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const session = (...table: readonly string[]): string =>
  screen(
    'show running-config | include license|http client',
    'license smart url cslu http://198.51.100.80:8182/cslu/v1/pi',
  ) + screen('show ip route', ...table);

export default {
  id: 'SLP418',
  slug: 'route-not-shown',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'The routing table has no way to the peer', ja: '経路表に接続先への経路がない' },
  needs: (knowns) => tableShown(knowns) !== undefined,
  *check(knowns) {
    const party = reachOf(knowns)?.party;
    const host = party?.host ?? targetOf(knowns)?.host;
    const table = tableShown(knowns);
    if (!table || host === undefined) return;
    const name = table.vrf === undefined ? undefined : `VRF \`${table.vrf}\``;
    const related = party?.at ? [{ at: party.at, message: { en: 'The peer', ja: '接続先' } }] : [];
    // Only a VRF can be missing.
    if (table.missing && name) {
      yield {
        at: table.missing,
        hop: 'source',
        message: {
          en: `The device has no routing table of ${name}: nothing can be sent from there.`,
          ja: `装置に ${name} の経路表がありません。何も送信できません。`,
        },
        related,
        next: ['show vrf', 'show running-config | include vrf'],
      };
      return;
    }
    if (!table.noLastResort || !leadsNowhere(table, knowns)) return;
    yield {
      at: table.noLastResort,
      message: {
        en: `${name ? `The table of ${name}` : 'This table'} has no route to \`${host}\`: the connection cannot leave.`,
        ja: `${name ? `${name} の経路表` : 'この経路表'}に \`${host}\` への経路がないため、接続できません。`,
      },
      related,
      next: ['show vrf', 'show running-config | include ip route|default-gateway'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The table of the connection, as the device printed it, has no default route, and none of its routes holds the first address that has to be reached: the peer, the proxy, or the DNS server that knows its name. Silent where an address is not known and any route leads beyond the own networks, and for a part of a table.',
    ja: '装置が表示した経路表にデフォルトルートがなく、最初に到達する必要がある接続先（接続先、プロキシ、名前解決に使う DNS サーバ）を含む経路もありません。アドレスが不明で、直接接続以外の経路がある場合と、経路表の一部だけの場合は判定しません。',
  },
  remedy: {
    en: 'Add a route in that table, or send from the VRF that has one.',
    ja: 'その経路表に経路を追加するか、経路のある VRF から送信するよう設定します。',
  },
  bad: session(
    'Gateway of last resort is not set',
    '',
    '      192.0.2.0/24 is variably subnetted, 2 subnets, 2 masks',
    'C        192.0.2.0/24 is directly connected, Vlan100',
    'L        192.0.2.2/32 is directly connected, Vlan100',
  ),
  good: session(
    'Gateway of last resort is 192.0.2.1 to network 0.0.0.0',
    '',
    'S*    0.0.0.0/0 [1/0] via 192.0.2.1',
    'C        192.0.2.0/24 is directly connected, Vlan100',
  ),
  sources: [
    { source: 'cl-2023-11', at: 'troubleshooting, reachability', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});
