import { isAddress } from '../facts/url';
import { topologies } from '../knowledge/topologies/registry';
import type { TopologyRow } from '../knowledge/types';
import type { Text } from '../terms';
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
    values[name] ??
    (options.placeholders
      ? `<${name}>`
      : (row.values.find((value) => value.name === name)?.sample ?? `<${name}>`));
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

/** The same as the body of an editor snippet: `${1:192.0.2.53}`, the same value once typed, everywhere. */
function snippetBody(row: Written): readonly string[] {
  const stops = new Map<string, number>();
  const sample = (name: string): string => row.values.find((value) => value.name === name)?.sample ?? name;
  return [
    ...row.lines
      .filter(({ whenName }) => whenName === undefined || !isAddress(sample(whenName)))
      .map(({ text }) =>
        text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
          const known = stops.get(name);
          if (known !== undefined) return `$${known}`;
          stops.set(name, stops.size + 1);
          return `\${${stops.size}:${sample(name)}}`;
        }),
      ),
    '$0',
  ];
}

/** A topology, or one of its variants, as an editor offers it. */
export interface TopologySnippet {
  readonly name: string;
  readonly title: Text;
  /** Lines with stops in them, and the same lines with the samples. */
  readonly body: readonly string[];
  readonly sample: readonly string[];
}

let made: readonly TopologySnippet[] | undefined;

/** All topologies, each followed by its variants. */
export const topologySnippets = (): readonly TopologySnippet[] => (made ??= make());

const make = (): readonly TopologySnippet[] =>
  topologies.flatMap((row) => [
    offered(`slp-${row.id}`, row, row.title),
    ...(row.variants ?? []).map((variant) =>
      offered(
        `slp-${row.id}-${variant.id}`,
        variant,
        both((lang) => `${row.title[lang]}: ${variant.title[lang]}`),
      ),
    ),
  ]);

const offered = (name: string, written: Written, title: Text): TopologySnippet => ({
  name,
  title,
  body: snippetBody(written),
  sample: snippetLines(written, {}),
});
