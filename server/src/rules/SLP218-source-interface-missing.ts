import { callHomeLeg } from '../facts/callHomeLeg';
import { reachOf, sendersIn } from '../facts/reach';
import { asking } from './insertion';
import { type Rule, type RulePage, whole } from './rule';

const lines = (source: string): string =>
  whole(
    `vrf definition Mgmt-vrf\n address-family ipv4\n exit-address-family\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.2 255.255.255.0\n${source}license smart url cslu http://192.0.2.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP218',
  slug: 'source-interface-missing',
  hop: 'source',
  severity: 'warning',
  title: { en: 'No source interface, and every address is in a VRF', ja: '送信元インターフェイスの指定漏れ' },
  *check(knowns) {
    const reach = reachOf(knowns);
    const config = reach?.config;
    if (!config?.whole || config.httpSource || config.vrf) return;
    if (reach?.transport === 'callhome') {
      const { vrf, sourceInterface } = callHomeLeg(config);
      if (vrf || sourceInterface) return;
    }
    const addressed = config.interfaces.where(
      ({ address, shutdown, opaque }) => (address !== undefined || opaque) && shutdown === undefined,
    );
    if (addressed.length === 0 || addressed.some(({ vrf }) => vrf === undefined)) return;
    const at = reach?.party?.at ?? knowns.transport.spans[0];
    if (!at) return;
    const usable = [...new Set(addressed.map(({ vrf }) => vrf?.name))].flatMap((vrf) =>
      sendersIn(config, vrf),
    );
    yield {
      at,
      message: {
        en: 'Reports are sent from the global table, but every interface with an address is in a VRF: `ip http client source-interface` is missing.',
        ja: 'レポートはグローバルテーブルから送信されますが、アドレスのあるインターフェイスはすべて VRF に属しています。`ip http client source-interface` の設定が必要です。',
      },
      related: usable
        .slice(0, 4)
        .flatMap(({ vrf }) =>
          vrf ? [{ at: vrf.span, message: { en: 'In a VRF', ja: 'VRF に属するインターフェイス' } }] : [],
        ),
      fixes: [
        asking(config, 'ip http client source-interface <interface>', {
          interface: usable[0]?.name ?? 'GigabitEthernet0/0',
        }),
      ],
      next: ['show ip interface brief', 'show vrf', 'show running-config | include http client'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Without `ip http client source-interface` the HTTP client works in the global table, where no interface of this device has an address: the connection cannot be made. Silent as soon as one interface in the global table has an address, with `license smart vrf`, and in fragments.',
    ja: '`ip http client source-interface` がない場合、HTTP クライアントはグローバルテーブルで動作しますが、この装置にはグローバルテーブルのアドレスがないため接続できません。グローバルテーブルにアドレスのあるインターフェイスが 1 つでもある場合、`license smart vrf` がある場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Name the interface that reaches the peer: `ip http client source-interface`.',
    ja: '接続先へ到達できるインターフェイスを `ip http client source-interface` で指定します。',
  },
  bad: lines(''),
  good: lines('ip http client source-interface GigabitEthernet0/0\n'),
  sources: [
    { source: 'cl-2023-11', at: 'ERR 207', tag: 'V' },
    { source: 'onprem-report', at: 'ip http client source-interface', tag: 'V' },
  ],
});
