import { reachOf } from '../facts/reach';
import { isVrfShown } from '../facts/vrfShown';
import { meantVrf, systemVrfs, type VrfUse, vrfUses } from '../facts/vrfs';
import { type Rule, type RulePage, whole } from './rule';

const lines = (name: string): string =>
  whole(
    `vrf definition MGMT\n address-family ipv4\n exit-address-family\ninterface Vlan100\n vrf forwarding MGMT\n ip address 192.0.2.2 255.255.255.0\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi\nlicense smart vrf ${name}`,
  );

export default {
  id: 'SLP214',
  slug: 'vrf-undefined',
  hop: 'source',
  severity: 'error',
  title: { en: 'VRF is not defined', ja: 'VRF が定義されていない' },
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    if (!config?.whole) return;
    const byName = new Map<string, VrfUse[]>();
    for (const use of vrfUses(knowns)) {
      if (config.vrfNames.includes(use.name) || systemVrfs.includes(use.name)) continue;
      if (isVrfShown(knowns, use.name)) continue;
      const known = byName.get(use.name);
      if (known) known.push(use);
      else byName.set(use.name, [use]);
    }
    for (const [name, uses] of byName) {
      const [first, ...others] = uses as [VrfUse, ...VrfUse[]];
      const guess = meantVrf(config, name);
      if (first.by === 'service' && !guess) continue;
      yield {
        at: first.span,
        severity: first.by === 'licensing' ? 'error' : 'warning',
        message: {
          en: `VRF \`${name}\` is not defined in this configuration.${guess ? ` \`${guess}\` is meant, it seems.` : ''}`,
          ja: `VRF \`${name}\` はこの設定に定義されていません。${guess ? `\`${guess}\` の誤記の可能性があります。` : ''}`,
        },
        related: others.map(({ span }) => ({
          at: span,
          message: { en: 'Named here too', ja: '同じ名前の指定' },
        })),
        fixes: guess
          ? [
              {
                title: { en: `Change to '${guess}'`, ja: `'${guess}' に変更` },
                safe: false,
                edits: uses.map(({ span }) => ({ span, text: guess })),
              },
            ]
          : [],
        next: ['show vrf'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A VRF that does not exist carries no connection. An error for `license smart vrf`; a warning for the VRF of the source interface or of Call Home, and for DNS, host and NTP lines whose name looks like a slip. Silent in fragments, and for `Mgmt-vrf` and `Mgmt-intf`, which the system makes.',
    ja: '存在しない VRF では接続できません。`license smart vrf` の場合はエラー、送信元インターフェイスや Call Home の VRF の場合、および誤記と見られる名前の DNS、host、NTP の行は警告とします。設定の断片と、システムが作成する `Mgmt-vrf`、`Mgmt-intf` は判定しません。',
  },
  remedy: {
    en: 'Correct the name, or add `vrf definition` with its address families.',
    ja: '名前を修正するか、`vrf definition` と address-family を追加します。',
  },
  bad: lines('MGNT'),
  good: lines('MGMT'),
  sources: [
    { source: 'yang', at: 'vrf', tag: 'V' },
    { source: 'cmdref', at: 'license smart vrf', tag: 'V' },
  ],
});
