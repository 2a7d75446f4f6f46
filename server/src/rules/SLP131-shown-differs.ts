import type { Field } from '../capture/fields';
import { hasPlaceholder } from '../config/placeholders';
import { isNothing, spanOf } from '../facts/shown/fields';
import type { Span } from '../text/source';
import type { Knowns, Rule, RulePage } from './rule';
import { screen, transportBlock } from './screens';

const capture = (type: string): string =>
  screen('show running-config | include license', 'license smart transport smart') +
  screen('show license status', ...transportBlock(type));

export default {
  id: 'SLP131',
  slug: 'shown-differs-from-configured',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'The output shows another value than the configuration', ja: '設定と show 出力の不一致' },
  *check(knowns) {
    for (const { name, line, field } of differences(knowns)) {
      yield {
        at: spanOf(field),
        message: {
          en: `The agent shows another ${name.en} than the configuration sets.`,
          ja: `エージェントが使用している ${name.ja} が設定と異なります。`,
        },
        related: [{ at: line, message: { en: 'Configured here', ja: '設定箇所' } }],
        next: ['show running-config | include license', 'show license status'],
      };
    }
  },
} satisfies Rule;

interface Difference {
  readonly name: { readonly en: string; readonly ja: string };
  readonly line: Span;
  readonly field: Field;
}

function* differences({ config, shown }: Knowns): Iterable<Difference> {
  if (!config || !shown) return;
  const line = config.transports.at(-1);
  if (line?.value && shown.transport && sameWay(line.value) !== sameWay(shown.transport.value)) {
    // The address below belongs to the other transport; it would only say the same again.
    yield {
      name: { en: 'transport', ja: 'Transport' },
      line: line.command.span,
      field: shown.transport.field,
    };
    return;
  }
  const last = (kind: string) => config.urls.findLast((url) => url.kind === kind);
  for (const [kind, field] of [
    ['cslu', shown.csluAddress],
    ['smart', shown.transport?.value === 'smart' ? shown.url : undefined],
  ] as const) {
    const url = last(kind);
    if (!url?.url || url.url.placeholder || !field?.value) continue;
    if (bare(textOfUrl(url.command.text)) !== bare(field.value))
      yield { name: { en: 'URL', ja: 'URL' }, line: url.command.span, field };
  }
  if (
    config.vrf &&
    !hasPlaceholder(config.vrf.text) &&
    shown.vrf?.value !== undefined &&
    config.vrf.text !== shown.vrf.value
  )
    yield { name: { en: 'VRF', ja: 'VRF' }, line: config.vrf.span, field: shown.vrf };
  const proxy = config.proxyAddress;
  if (
    proxy &&
    !hasPlaceholder(proxy.text) &&
    shown.proxy?.value !== undefined &&
    bare(proxy.text) !== bare(shown.proxy.value)
  ) {
    if (isNothing(shown.proxy.value) || shown.proxy.label === 'Address')
      yield { name: { en: 'proxy', ja: 'プロキシ' }, line: proxy.span, field: shown.proxy };
  }
}

const sameWay = (transport: string): string => (transport === 'automatic' ? 'cslu' : transport);

/** The last word of a line `license smart url … <url>`. */
const textOfUrl = (line: string): string => line.trim().split(/\s+/).at(-1) ?? '';

const bare = (value: string): string => value.trim().toLowerCase().replace(/\/$/, '');

export const page: RulePage = () => ({
  why: {
    en: 'Transport, URL, proxy and VRF are compared where both are written. If they differ, one of the two is older than the other, or the agent did not take the line over.',
    ja: 'Transport、URL、プロキシ、VRF を、両方に記載がある場合に比較します。異なる場合は、どちらかの取得時点が古いか、設定がエージェントに反映されていません。',
  },
  remedy: {
    en: 'Take both again at the same time; if they still differ, enter the line again and save.',
    ja: '同じ時点で両方を取得し直します。それでも異なる場合は、該当行を再度入力して保存します。',
  },
  bad: capture('cslu'),
  good: capture('Smart'),
  sources: [
    { source: 'goldens', at: 'Transport', tag: 'V' },
    { source: 'field', tag: 'E' },
  ],
});
