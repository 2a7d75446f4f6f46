import { hasPlaceholder } from '../config/placeholders';
import { clientSource } from '../facts/clientSource';
import { connects, reachOf, sourceInterface } from '../facts/reach';
import { isNothing, spanOf } from '../facts/shown/fields';
import { vrfShownFor, vrfsShown } from '../facts/vrfShown';
import { vrfUses } from '../facts/vrfs';
import type { Span } from '../text/source';
import type { Knowns, Rule, RulePage } from './rule';
import { screen } from './screens';

const session = (name: string): string =>
  screen(
    'show running-config | include license|http client',
    'ip http client source-interface GigabitEthernet0/0',
    'license smart url cslu http://192.0.2.80:8182/cslu/v1/pi',
    `license smart vrf ${name}`,
  ) +
  screen(
    'show vrf',
    '  Name                             Default RD            Protocols   Interfaces',
    '  Mgmt-vrf                         <not set>             ipv4,ipv6   Gi0/0',
    '  USER                             64500:1               ipv4        Vl20',
  );

export default {
  id: 'SLP222',
  slug: 'vrf-shown-otherwise',
  hop: 'source',
  severity: 'warning',
  title: { en: 'The device shows other VRFs', ja: '装置に存在する VRF と不一致' },
  needs: ({ device }) => vrfsShown(device) !== undefined,
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    const rows = vrfsShown(knowns.device);
    const [first] = rows ?? [];
    if (!connects(knowns) || !rows || !first) return;
    const uses = usesOf(knowns);
    const [use] = uses;
    const unknown = uses.find(({ name }) => !rows.some((row) => row.name === name));
    const list = { at: first.at, message: { en: 'The VRFs of the device', ja: '装置の VRF' } };
    // A whole configuration without it is told by another rule.
    if (unknown && !(config?.whole && !config.vrfNames.includes(unknown.name))) {
      yield {
        at: unknown.span,
        message: {
          en: `The device has no VRF \`${unknown.name}\`: nothing can be sent from there. It has ${namesOf(rows)}.`,
          ja: `装置に VRF \`${unknown.name}\` がないため、何も送信できません。存在する VRF は ${namesOf(rows)} です。`,
        },
        related: [list],
        next: ['show running-config | include vrf'],
      };
      return;
    }
    const source = clientSource(knowns.config, knowns.device);
    const shown = source && vrfShownFor(knowns.device, source.text);
    if (!use || !shown || shown.name === use.name || (config && sourceInterface(config))) return;
    yield {
      at: use.span,
      message: {
        en: `Licensing uses VRF \`${use.name}\`, but its source interface \`${source.text}\` is shown in VRF \`${shown.name}\`.`,
        ja: `ライセンスの通信は VRF \`${use.name}\` を使用しますが、送信元インターフェイス \`${source.text}\` は VRF \`${shown.name}\` に属しています。`,
      },
      related: [
        { at: source.span, message: { en: 'The source interface', ja: '送信元インターフェイス' } },
        { at: shown.at, message: { en: 'Its VRF', ja: '属している VRF' } },
      ],
      next: ['show running-config | include http client|license smart vrf'],
    };
  },
} satisfies Rule;

interface Use {
  readonly name: string;
  readonly span: Span;
}

/** The VRF that licensing is told to use: by its configuration, else by what the agent shows. */
function usesOf(knowns: Knowns): readonly Use[] {
  const own = vrfUses(knowns).filter(({ by }) => by === 'licensing' || by === 'call-home');
  if (own.length > 0) return own;
  const shown = knowns.shown?.vrf;
  const name = shown?.value;
  return shown && name !== undefined && !isNothing(name) && !hasPlaceholder(name) && /^\S+$/.test(name)
    ? [{ name, span: spanOf(shown) }]
    : [];
}

/** So many names are listed; a provider's router has hundreds. */
const most = 5;

const namesOf = (rows: readonly { readonly name: string }[]): string =>
  rows
    .slice(0, most)
    .map(({ name }) => `\`${name}\``)
    .join(', ') + (rows.length > most ? ', …' : '');

export const page: RulePage = () => ({
  why: {
    en: 'Licensing is told to use a VRF that `show vrf` does not list, or another one than that of its source interface. Names are told apart by case, and the management VRF has one of two names by platform. Silent without a whole `show vrf`, and where the configuration says it already.',
    ja: 'ライセンスの通信に使う VRF が `show vrf` に存在しないか、送信元インターフェイスの VRF と異なります。VRF 名は大文字と小文字が区別され、管理 VRF の名前は機種により 2 種類あります。`show vrf` の全体がない場合と、設定からわかる場合は判定しません。',
  },
  remedy: {
    en: 'Correct the name, or choose a source interface of that VRF.',
    ja: 'VRF 名を修正するか、その VRF のインターフェイスを送信元に指定します。',
  },
  bad: session('Mgmt-intf'),
  good: session('Mgmt-vrf'),
  sources: [
    { source: 'yang', at: 'vrf', tag: 'V' },
    { source: 'cmdref', at: 'license smart vrf', tag: 'D' },
  ],
});
