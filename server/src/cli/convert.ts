import { analyse } from '../analysis';
import { buildCase } from '../case';
import { type ConvertedDocument, convertDocument, convertible } from '../features/convert/document';
import { commandsDocument } from '../features/convert/page';
import { topologies } from '../knowledge/topologies/registry';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import { about, complaints, reasons } from './complaints';
import { type Exit, exits, type Host, UsageError } from './host';
import { foreignReason, readInputs } from './inputs';
import { shape, tool } from './json';
import { Judge } from './judge';
import { type Options, oneOf } from './options';

/** `convert`: what has to be typed so that a device reports in another way, or the file after that. */
export async function convert(host: Host, options: Options): Promise<Exit> {
  const { operands, to, variant, values, format, lang } = options;
  if (operands.length !== 1) throw new UsageError(complaints.oneFile);
  const row = topologies.find(({ id }) => id === to);
  if (!row) throw new UsageError(complaints.target(topologies.map(({ id }) => id)));
  const forms = (row.variants ?? []).map(({ id }) => id);
  if (variant !== undefined && forms.length === 0) throw new UsageError(complaints.noVariants(row.id));
  const form = variant === undefined ? undefined : oneOf('--variant', variant, forms);
  const written = row.variants?.find(({ id }) => id === form) ?? row;
  const names = [...row.values, ...(row.variants ?? []).flatMap((own) => own.values)];
  for (const name of Object.keys(values)) {
    oneOf('--set', name, [...new Set((form === undefined ? names : written.values).map((own) => own.name))]);
  }
  const judge = new Judge(host, options);
  const { inputs, skipped, status } = readInputs(host, options);
  const [input] = inputs;
  if (!input || input.kind === 'other') {
    const why = input ? foreignReason(input) : (skipped[0]?.reason ?? reasons.foreign);
    if (status === exits.clean) host.err(`${about(operands[0] as string, why)[lang]}\n`);
    return exits.trouble;
  }
  const judging = await judge.optionsForCase([input.path]);
  const { release, topology } = judging;
  const { devices } = analyse(buildCase([input.document]), judging);
  const several = convertible(devices);
  if (several.length > 1) {
    const hosts = several.map(({ knowns }) => knowns.hostname ?? '?');
    throw new UsageError(complaints.severalDevices(input.path, hosts));
  }
  const conversion = convertDocument(
    input.document,
    devices,
    { row, variant: form, values },
    { release, topology },
  );
  if (format === 'json') host.out(`${JSON.stringify(json(input.path, conversion, lang), undefined, 1)}\n`);
  else host.out(commandsDocument(conversion)[lang]);
  return judge.status;
}

const json = (path: string, conversion: ConvertedDocument, lang: Lang) => ({
  version: shape,
  tool,
  path,
  device: conversion.device ?? null,
  from: conversion.from ?? null,
  to: conversion.to.id,
  variant: conversion.variant ?? null,
  commands: conversion.commands,
  missing: conversion.missing.map(({ name, label, sample, known, optional }) => ({
    name,
    label: plain(label[lang]),
    sample,
    known: known ?? null,
    optional,
  })),
  after: conversion.after.map(({ command, text }) => ({ command: command ?? null, text: plain(text[lang]) })),
  elsewhere: conversion.to.elsewhere.map(({ text }) => plain(text[lang])),
  superfluous: conversion.leftovers.map(({ text, why }) => ({ text, why: plain(why[lang]) })),
  notes: conversion.notes.map((note) => plain(note[lang])),
  text: conversion.whole ?? null,
});
