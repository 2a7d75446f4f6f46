import { compareReleases, formatRelease, parseRelease, type Release } from '../text/release';
import { type Rule, type RulePage, whole } from './rule';

const documented = parseRelease('17.9.1') as Release;
/** Outputs of these releases show the field already; whether they take the line is not known. */
const seen = parseRelease('17.7.1') as Release;

const vrf =
  'vrf definition Mgmt-vrf\n address-family ipv4\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.2 255.255.255.0\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\nip http client source-interface GigabitEthernet0/0\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart vrf Mgmt-vrf';

export default {
  id: 'SLP110',
  slug: 'license-vrf-release',
  hop: 'agent',
  severity: 'warning',
  title: {
    en: '`license smart vrf` on a release without it',
    ja: '`license smart vrf` に対応していないバージョン',
  },
  *check({ config, release }) {
    if (!config?.vrf || !release) return;
    const order = compareReleases(release.value, documented);
    if (order === undefined || order >= 0 || release.value.major < 16) return;
    const name = formatRelease(release.value);
    yield {
      at: config.vrf.span,
      severity: (compareReleases(release.value, seen) ?? 0) < 0 ? 'warning' : 'information',
      message: {
        en: `\`license smart vrf\` is documented from 17.9.1 on; this device runs ${name} and may refuse the line.`,
        ja: `\`license smart vrf\` の記載があるのは 17.9.1 以降です。この装置のバージョン ${name} では受け付けられない可能性があります。`,
      },
      related: release.spans.map((at) => ({
        at,
        message: { en: 'The release of this device', ja: 'この装置のバージョン' },
      })),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The command is documented from 17.9.1 on. A release that does not know it refuses the line, and the VRF of the source interface decides. On 17.7 and 17.8, whose outputs show a VRF already, this is information.',
    ja: 'このコマンドの記載があるのは 17.9.1 以降です。対応していないバージョンでは受け付けられず、送信元インターフェイスの VRF が使用されます。出力に VRF が表示される 17.7 と 17.8 では情報として示します。',
  },
  remedy: {
    en: 'Leave the line out and set `ip http client source-interface` to an interface of that VRF.',
    ja: 'この行を削除し、その VRF のインターフェイスを `ip http client source-interface` に指定します。',
  },
  bad: whole(vrf, '17.6'),
  good: whole(vrf, '17.12'),
  sources: [{ source: 'cmdref', at: 'license smart vrf', tag: 'D' }],
});
