import { familyOf, managementVrfOf } from '../facts/platform';
import { reachOf } from '../facts/reach';
import { systemVrfs, vrfExists, vrfUses } from '../facts/vrfs';
import { type Rule, type RulePage, whole } from './rule';

const lines = (name: string): string =>
  whole(
    `boot system bootflash:c8000be-universalk9.17.09.04a.SPA.bin\ninterface GigabitEthernet0\n vrf forwarding Mgmt-intf\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface GigabitEthernet0\nip name-server vrf ${name} 192.0.2.53\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP215',
  slug: 'management-vrf-name',
  hop: 'source',
  severity: 'warning',
  title: {
    en: 'Management VRF of another platform',
    ja: '別のプラットフォームの管理 VRF 名',
  },
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    const platform = familyOf(knowns);
    const right = managementVrfOf(platform?.family, config);
    if (!config?.whole || !platform || !right) return;
    const uses = vrfUses(knowns).filter(({ name }) => systemVrfs.includes(name) && !vrfExists(knowns, name));
    const [first, ...others] = uses;
    if (!first) return;
    yield {
      at: first.span,
      message: {
        en: `\`${first.name}\` is not the management VRF of this platform, and nothing defines it: here it is \`${right}\`.`,
        ja: `\`${first.name}\` はこのプラットフォームの管理 VRF ではなく、定義もされていません。正しい名前は \`${right}\` です。`,
      },
      related: [
        ...others.map(({ span }) => ({
          at: span,
          message: { en: 'Named here too', ja: '同じ名前の指定' },
        })),
        ...platform.spans.map((at) => ({ at, message: { en: 'The platform', ja: 'プラットフォーム' } })),
      ],
      fixes: [
        {
          title: { en: `Change to '${right}'`, ja: `'${right}' に変更` },
          safe: false,
          edits: uses.map(({ span }) => ({ span, text: right })),
        },
      ],
      next: ['show vrf'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The system names its management VRF `Mgmt-vrf` on Catalyst 9000 switches and `Mgmt-intf` on routers and Catalyst 9800. The other name is none, unless somebody defined it. Judged in whole configurations whose platform is known.',
    ja: 'システムが作成する管理 VRF の名前は、Catalyst 9000 スイッチでは `Mgmt-vrf`、ルータと Catalyst 9800 では `Mgmt-intf` です。もう一方の名前は、定義されていない限り存在しません。プラットフォームがわかる設定全体でのみ判定します。',
  },
  remedy: { en: 'Use the name of this platform.', ja: 'このプラットフォームの VRF 名を使用します。' },
  bad: lines('Mgmt-vrf'),
  good: lines('Mgmt-intf'),
  sources: [{ source: 'goldens', at: 'management VRF by platform', tag: 'V' }],
});
