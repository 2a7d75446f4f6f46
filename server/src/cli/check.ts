import { type Analysis, analyse } from '../analysis';
import { baselineText } from '../analysis/baseline';
import type { Finding } from '../analysis/finding';
import { buildCase } from '../case';
import { type Lang, type Severity, severities } from '../terms';
import { type Checked, type Counts, countsIn } from './checked';
import { about, complaints, reasonOf, reasons } from './complaints';
import { type Exit, exits, type Host, UsageError } from './host';
import { type Inputs, readInputs, tellForeign } from './inputs';
import { deviceJson, findingJson, lineCountOf, shape, tool } from './json';
import { Judge } from './judge';
import type { Options } from './options';
import { sarifOf } from './sarif';
import { findingText, summaryText, writtenText } from './text';

/** Whether a severity is at least as loud as another one. */
const reaches = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

/** Findings that are asked for, and the exit status that all of them give. */
export function judged(
  findings: readonly Finding[],
  { minSeverity, failOn }: Options,
): { readonly shown: readonly Finding[]; readonly status: Exit } {
  const shown = findings.filter(
    ({ severity }) => minSeverity === undefined || reaches(severity, minSeverity),
  );
  const failing = failOn !== 'never' && findings.some(({ severity }) => reaches(severity, failOn));
  return { shown, status: failing ? exits.found : exits.clean };
}

/** Says which rules failed; the others went on. */
export function tellFailures(
  host: Host,
  path: string,
  failures: readonly { readonly rule: string; readonly error: string }[],
  lang: Lang,
): void {
  for (const { rule, error } of failures) host.err(`${about(path, complaints.failed(rule, error))[lang]}\n`);
}

/** `check`: every file on its own. */
export async function check(host: Host, options: Options): Promise<Exit> {
  const judge = new Judge(host, options);
  const { inputs, skipped, status } = readInputs(host, options, options.redact);
  tellForeign(host, inputs, options.lang);
  const left = [...skipped];
  const files: Checked[] = [];
  let worst: Exit = exits.clean;
  for (const input of inputs) {
    const own = await judge.optionsFor(input.path);
    if (own.ignored) {
      left.push({ path: input.path, reason: reasons.ignored });
      continue;
    }
    const documents = input.kind === 'other' ? [] : [input.document];
    const analysis = analyse(buildCase(documents), own);
    tellFailures(host, input.path, analysis.failures, options.lang);
    judge.met(own.baseline, knownOf(analysis));
    const { shown, status: found } = judged(analysis.findings, options);
    worst = found === exits.found ? found : worst;
    files.push({ input, analysis, shown });
    // Long walks say what they find when they find it.
    if (options.format === 'text' && options.writeBaseline === undefined)
      for (const finding of shown) host.out(findingText(finding, options.lang));
  }
  const trouble = status === exits.trouble || judge.status === exits.trouble;
  if (options.writeBaseline !== undefined) {
    writeBaseline(host, options.writeBaseline, files, options);
    return trouble ? exits.trouble : exits.clean;
  }
  const counts = countsIn(files, judge.stale);
  if (options.format === 'json') host.out(json(files, left, counts, options));
  else if (options.format === 'sarif') host.out(sarifOf(host, files, options));
  else if (!options.quiet) host.out(summaryText(counts, left.length, options.lang));
  return trouble ? exits.trouble : worst;
}

const knownOf = ({ silenced }: Analysis): readonly Finding[] =>
  silenced.flatMap(({ finding, by }) => (by === 'baseline' ? [finding] : []));

function json(
  files: readonly Checked[],
  skipped: Inputs['skipped'],
  summary: Counts,
  { lang }: Options,
): string {
  // The reason is part of the format: the same whatever the language of the call is.
  const left = skipped.map(({ path, reason }) => ({ path, reason: reason.en }));
  const content = files.map(({ input: { path, kind, document }, analysis, shown }) => ({
    path,
    kind,
    lines: lineCountOf(document.given),
    devices: analysis.devices.map((report) => deviceJson(report, lang)),
    findings: shown.map((finding) => findingJson(finding, lang)),
  }));
  return `${JSON.stringify({ version: shape, tool, files: content, skipped: left, summary }, undefined, 1)}\n`;
}

/** Writes the findings of a call as a baseline. */
function writeBaseline(host: Host, path: string, files: readonly Checked[], { lang, quiet }: Options): void {
  const findings = files.flatMap(({ shown }) => shown);
  try {
    host.write(path, baselineText(findings));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(about(`--write-baseline ${path}`, reasonOf(error)));
  }
  if (!quiet) host.out(writtenText(path, findings.length, lang));
}
