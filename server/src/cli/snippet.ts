import { snippetLines, type Written } from '../features/snippet';
import { topologies } from '../knowledge/topologies/registry';
import type { TopologyRow, TopologyVariant } from '../knowledge/types';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import { complaints } from './complaints';
import { type Exit, exits, type Host, UsageError } from './host';
import { shape, tool } from './json';
import { type Options, oneOf } from './options';

/** `snippet`: the configuration of a topology or of a variant of it, or the list of topologies. */
export function snippet(host: Host, options: Options): Exit {
  const { operands, format, lang } = options;
  const [id, variantId] = operands;
  if (operands.length > 2) throw new UsageError(complaints.tooManyWords(operands.length));
  if (id === undefined) {
    const list = topologies.map((row) => ({
      id: row.id,
      title: plain(row.title[lang]),
      values: valuesOf(row, lang),
      variants: (row.variants ?? []).map((variant) => ({
        id: variant.id,
        title: plain(variant.title[lang]),
        values: valuesOf(variant, lang),
      })),
    }));
    if (format === 'json')
      host.out(`${JSON.stringify({ version: shape, tool, topologies: list }, undefined, 1)}\n`);
    else for (const entry of list) host.out(`${entry.id}  ${entry.title}\n`);
    return exits.clean;
  }
  const wanted = oneOf(
    'snippet',
    id,
    topologies.map((entry) => entry.id),
  );
  const row = topologies.find((entry) => entry.id === wanted);
  if (row) print(host, row, variantId === undefined ? undefined : variantOf(row, variantId), options);
  return exits.clean;
}

function variantOf(row: TopologyRow, id: string): TopologyVariant | undefined {
  const variants = row.variants ?? [];
  if (variants.length === 0) throw new UsageError(complaints.noVariants(row.id));
  const wanted = oneOf(
    `snippet ${row.id}`,
    id,
    variants.map((variant) => variant.id),
  );
  return variants.find((variant) => variant.id === wanted);
}

function print(
  host: Host,
  row: TopologyRow,
  variant: TopologyVariant | undefined,
  { format, lang, values, placeholders }: Options,
): void {
  const written: Written = variant ?? row;
  const names = written.values.map(({ name }) => name);
  for (const name of Object.keys(values)) oneOf('--set', name, names);
  const lines = snippetLines(written, values, { placeholders });
  const after = row.after.map((step) => ({ command: step.command ?? null, text: plain(step.text[lang]) }));
  if (format === 'json') {
    const { id, title } = row;
    const elsewhere = row.elsewhere.map(({ text }) => plain(text[lang]));
    host.out(
      `${JSON.stringify({ version: shape, tool, id, variant: variant?.id ?? null, title: plain(title[lang]), values: valuesOf(written, lang), lines, after, elsewhere }, undefined, 1)}\n`,
    );
    return;
  }
  // Steps behind the lines are comments: the whole output can be pasted.
  const steps = after.map(
    ({ command, text }) =>
      `! ${command === null ? '' : `${command.replace(/\$\{(\w+)\}/g, '<$1>')}: `}${text}`,
  );
  host.out(`${[...lines, ...steps].join('\n')}\n`);
}

const valuesOf = (written: Written, lang: Lang) =>
  written.values.map(({ name, label, sample }) => ({ name, label: plain(label[lang]), sample }));
