import { reachOf } from '../facts/reach';
import { compareReleases, formatRelease, parseRelease, type Release } from '../text/release';
import { defineRule, whole } from './rule';

/** The first release whose agent was seen to know a VRF; documents name 17.9.1. */
const first = parseRelease('17.7.1') as Release;

const lines = (version: string): string =>
  whole(
    'vrf definition MGMT\n address-family ipv4\n exit-address-family\ninterface Vlan100\n vrf forwarding MGMT\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi\nlicense smart vrf MGMT',
    version,
  );

export default defineRule({
  id: 'SLP219',
  slug: 'vrf-line-release',
  hop: 'source',
  severity: 'warning',
  title: {
    en: '`license smart vrf` on a release that may not know it',
    ja: '`license smart vrf` に対応していない可能性があるバージョン',
  },
  why: {
    en: '`license smart vrf` is documented from 17.9.1, and outputs of 17.3 to 17.6 show no VRF. Where the device refuses the line, the VRF of `ip http client source-interface` decides. Silent from 17.7 on and where no release is known.',
    ja: '`license smart vrf` は 17.9.1 以降の文書に記載があり、17.3 から 17.6 の出力には VRF の表示がありません。装置がこの行を受け付けない場合は、`ip http client source-interface` の VRF で接続します。17.7 以降と、バージョンが不明な場合は判定しません。',
  },
  remedy: {
    en: 'Choose the VRF by `ip http client source-interface`, or upgrade.',
    ja: '`ip http client source-interface` で VRF を指定するか、アップグレードします。',
  },
  bad: lines('17.6'),
  good: lines('17.9'),
  sources: [
    { source: 'cmdref', at: 'license smart vrf', tag: 'D' },
    { source: 'goldens', at: 'Transport: VRF', tag: 'V' },
  ],
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    const { release } = knowns;
    if (!config?.vrf || !release) return;
    const order = compareReleases(release.value, first);
    if (order === undefined || order >= 0) return;
    yield {
      at: config.vrf.span,
      message: {
        en: `\`license smart vrf\` is documented from 17.9.1; ${formatRelease(release.value)} may refuse the line.`,
        ja: `\`license smart vrf\` は 17.9.1 以降のコマンドです。${formatRelease(release.value)} では受け付けられない可能性があります。`,
      },
      related: release.spans.map((at) => ({ at, message: { en: 'The release', ja: 'バージョン' } })),
      next: ['show license status', 'show version'],
    };
  },
});
