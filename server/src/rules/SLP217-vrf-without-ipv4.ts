import { reachOf } from '../facts/reach';
import { isAddress } from '../facts/url';
import { isVrfShown } from '../facts/vrfShown';
import { parseIpv4 } from '../text/ipv4';
import { type Rule, type RulePage, whole } from './rule';
import { vrfPlaces } from './vrfPlaces';

const lines = (family: string): string =>
  whole(
    `vrf definition MGMT\n${family} address-family ipv6\n exit-address-family\ninterface Vlan100\n vrf forwarding MGMT\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP217',
  slug: 'vrf-without-ipv4',
  hop: 'source',
  severity: 'warning',
  title: { en: 'VRF without address family IPv4', ja: 'VRF に IPv4 の address-family がない' },
  *check(knowns) {
    const reach = reachOf(knowns);
    const name = knowns.vrf?.name;
    if (!reach?.config.whole || name === undefined || !reach.party) return;
    if (isAddress(reach.party.host) && parseIpv4(reach.party.host) === undefined) return;
    const blocks = reach.config.vrfs.filter(({ words }) => words[2]?.text === name);
    const [block] = blocks;
    if (!block || blocks.some(({ keyword }) => keyword !== 'vrf definition')) return;
    if (isVrfShown(knowns, name, ({ ipv4 }) => ipv4 === true)) return;
    if (
      blocks.some(({ children }) =>
        children.some((line) => !line.negated && line.is('address-family', 'ipv4')),
      )
    )
      return;
    yield {
      at: block.span,
      message: {
        en: `VRF \`${name}\` has no \`address-family ipv4\`: an IPv4 connection cannot be made in it.`,
        ja: `VRF \`${name}\` に \`address-family ipv4\` がないため、この VRF では IPv4 で接続できません。`,
      },
      related: vrfPlaces(knowns),
      next: ['show vrf detail'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A VRF made by `vrf definition` forwards IPv4 only with `address-family ipv4`; without it an interface of that VRF takes no IPv4 address. Silent for an IPv6 peer, for `ip vrf`, and in fragments.',
    ja: '`vrf definition` で作成した VRF は、`address-family ipv4` がないと IPv4 を転送せず、インターフェイスに IPv4 アドレスも設定できません。接続先が IPv6 の場合、`ip vrf` の場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Add `address-family ipv4` to the VRF.',
    ja: 'VRF に `address-family ipv4` を追加します。',
  },
  bad: lines(''),
  good: lines(' address-family ipv4\n exit-address-family\n'),
  sources: [{ source: 'field', tag: 'D' }],
});
