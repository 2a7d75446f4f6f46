import { isAddress } from '../facts/url';
import { topologies } from '../knowledge/topologies/registry';
import type { TopologyRow } from '../knowledge/types';
import { type Text, topologyIds } from '../terms';
import { both } from './markdown';

/** A topology, or one of its variants. */
export type Written = Pick<TopologyRow, 'values' | 'lines'>;

/**
 * The configuration of a topology or of a variant.
 * @param values by name; a missing one is taken from the samples
 * @param options `placeholders`: a missing value is written as `<name>` instead
 */
export function snippetLines(
  row: Written,
  values: Readonly<Record<string, string>>,
  options: { readonly placeholders?: boolean } = {},
): readonly string[] {
  const filled = (name: string): string =>
    values[name] || (options.placeholders ? `<${name}>` : sampleOf(row, name));
  return row.lines.flatMap(({ text, whenName }) =>
    whenName !== undefined && isAddress(filled(whenName)) ? [] : [filledLine(text, filled)],
  );
}

/** A line of a topology with its values in it. */
export const filledLine = (text: string, value: (name: string) => string): string =>
  text.replace(/(:\/\/)?\$\{(\w+)\}/g, (_, scheme: string | undefined, name: string) =>
    scheme ? scheme + inUrl(value(name)) : value(name),
  );

/** An IPv6 address stands in brackets in a URL, so that its colons are no port. */
const inUrl = (host: string): string =>
  host.includes(':') && !host.startsWith('[') && isAddress(host) ? `[${host}]` : host;

/** The sample of a value; its name in brackets if it has none. */
export const sampleOf = (row: Written, name: string): string =>
  row.values.find((value) => value.name === name)?.sample ?? `<${name}>`;

/**
 * The same as the body of an editor snippet: `${1:192.0.2.53}`, the same value once typed, everywhere.
 * @param values what is certain, written as it is; an empty one is left open
 * @param hints what stands in the stops in the place of the samples
 */
export function snippetBody(
  row: Written,
  values: Readonly<Record<string, string>> = {},
  hints: Readonly<Record<string, string>> = {},
): readonly string[] {
  const stops = new Map<string, number>();
  const shown = (name: string): string => values[name] || (hints[name] ?? sampleOf(row, name));
  const stop = (name: string): string => {
    if (values[name]) return escaped(values[name]);
    const known = stops.get(name);
    if (known !== undefined) return `$${known}`;
    stops.set(name, stops.size + 1);
    return `\${${stops.size}:${escaped(shown(name))}}`;
  };
  return [
    ...row.lines
      .filter(({ whenName }) => whenName === undefined || !isAddress(shown(whenName)))
      .map(({ text }) => filledLine(text, stop)),
    '$0',
  ];
}

/** A text as it stands in an editor snippet. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A topology, or one of its variants, as an editor offers it. */
export interface TopologySnippet {
  readonly name: string;
  readonly title: Text;
  /** Lines with stops in them, and the same lines with the samples. */
  readonly body: readonly string[];
  readonly sample: readonly string[];
}

/** The topologies in the order of the path. */
export const topologiesInOrder = (): readonly TopologyRow[] => inOrder;

const inOrder = topologyIds.flatMap((id) => topologies.find((row) => row.id === id) ?? []);

/** All topologies with their samples, each followed by its variants. */
export const topologySnippets = (): readonly TopologySnippet[] => snippetsWith(() => ({}));

/** One way to write a topology: its standard form, or a variant. */
interface Form {
  readonly variant: string | undefined;
  readonly name: string;
  readonly title: Text;
  readonly written: Written;
}

/** Of each topology the standard form, then its variants. */
const forms: readonly (readonly Form[])[] = inOrder.map((row) => [
  { variant: undefined, name: `slp-${row.id}`, title: row.title, written: row },
  ...(row.variants ?? []).map((variant) => ({
    variant: variant.id,
    name: `slp-${row.id}-${variant.id}`,
    title: both((lang) => `${row.title[lang]}: ${variant.title[lang]}`),
    written: variant,
  })),
]);

/** The newest list and what it was made from: between two keys the values that stand in it seldom change. */
let newest: { readonly from: string; readonly list: readonly TopologySnippet[] } | undefined;

/**
 * All topologies, each with its variants: the one that fits first.
 * @param hintsFor the values that stand in the place of the samples
 * @param fitting the variant that fits; undefined: the standard form
 * @returns the same list as the time before where these say the same
 */
export function snippetsWith(
  hintsFor: (written: Written) => Readonly<Record<string, string>>,
  fitting?: string,
): readonly TopologySnippet[] {
  const hints = new Map(forms.flat().map(({ written }) => [written, hintsFor(written)]));
  const from = JSON.stringify([fitting, ...hints.values()]);
  if (newest?.from === from) return newest.list;
  const rank = ({ variant }: Form): number => Number(variant !== fitting);
  const list = forms.flatMap((own) =>
    own
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ name, title, written }) => {
        const values = hints.get(written) ?? {};
        return { name, title, body: snippetBody(written, {}, values), sample: snippetLines(written, values) };
      }),
  );
  newest = { from, list };
  return list;
}
