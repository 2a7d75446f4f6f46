import { addressBeforeVrf } from '../facts/interfaceBlock';
import { reachOf, sourceInterface } from '../facts/reach';
import type { Rule, RulePage } from './rule';

const block = (first: string, second: string): string =>
  `vrf definition Mgmt-vrf\n address-family ipv4\n exit-address-family\ninterface GigabitEthernet0/0\n ${first}\n ${second}\nip http client source-interface GigabitEthernet0/0\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi\n`;
const address = 'ip address 192.0.2.2 255.255.255.0';
const forwarding = 'vrf forwarding Mgmt-vrf';

export default {
  id: 'SLP260',
  slug: 'vrf-behind-address',
  hop: 'source',
  severity: 'warning',
  title: {
    en: 'VRF behind the address of the source interface',
    ja: '送信元インターフェイスの IP アドレスの後に VRF を設定',
  },
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    const source = config && sourceInterface(config);
    const found = source && addressBeforeVrf(source.command);
    if (!found) return;
    const { vrf, address } = found;
    yield {
      at: vrf.span,
      message: {
        en: `Typed in this order, \`vrf forwarding\` removes the address of \`${source.name}\`, the source of licensing.`,
        ja: `この順に入力すると、\`vrf forwarding\` によってライセンス通信の送信元 \`${source.name}\` の IP アドレスが削除されます。`,
      },
      related: [
        { at: address.span, message: { en: 'The address that is lost', ja: '削除される IP アドレス' } },
      ],
      fixes: [
        {
          title: { en: 'Put the VRF before the address', ja: 'VRF を IP アドレスの前に移動' },
          safe: true,
          edits: [
            { span: address.span, text: vrf.source.slice(vrf.span.start, vrf.span.end) },
            { span: vrf.span, text: vrf.source.slice(address.span.start, address.span.end) },
          ],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Typed in this order, `vrf forwarding` takes the IPv4 address away again, and the source of licensing has none. A device prints its VRF first, so this is said of typed text only. Silent about other interfaces, and where an address follows the VRF.',
    ja: 'この順に入力すると、`vrf forwarding` によって IPv4 アドレスが削除され、ライセンス通信の送信元がなくなります。装置の出力では VRF が先のため、手入力の設定でのみ検出されます。他のインターフェイス、VRF の後に IP アドレスがある場合は判定しません。',
  },
  remedy: {
    en: 'Put `vrf forwarding` before `ip address`.',
    ja: '`vrf forwarding` を `ip address` より前に移動します。',
  },
  bad: block(address, forwarding),
  good: block(forwarding, address),
  sources: [{ source: 'ios-xe', at: 'vrf forwarding', tag: 'D' }],
});
