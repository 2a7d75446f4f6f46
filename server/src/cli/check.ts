import { analyse } from '../analysis';
import type { Finding } from '../analysis/finding';
import { buildCase } from '../case';
import { type Severity, severities } from '../terms';
import { type Exit, exits, type Host } from './host';
import { type Input, readInputs } from './inputs';
import { deviceJson, findingJson, lineCountOf, shape, tool } from './json';
import type { Options } from './options';
import { findingText, summaryText } from './text';

/** Whether a severity is at least as loud as another one. */
export const reaches = (severity: Severity, least: Severity): boolean =>
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

/** Options of the analysis out of those of the call. */
export const analysisOptions = ({ release, topology }: Options) => ({ release, topology });

/** Says which rules failed; the others went on. */
export function tellFailures(
  host: Host,
  path: string,
  failures: readonly { readonly rule: string; readonly error: string }[],
): void {
  for (const { rule, error } of failures) host.err(`${path}: ${rule} failed: ${error}\n`);
}

/** `check`: every file on its own. */
export function check(host: Host, options: Options): Exit {
  const { inputs, skipped, status } = readInputs(host, options.operands, options.redact);
  const counts = { files: inputs.length, error: 0, warning: 0, information: 0, hint: 0 };
  const files: unknown[] = [];
  let worst: Exit = exits.clean;
  for (const input of inputs) {
    const { analysis, shown, status: own } = checkFile(host, input, options);
    worst = own === exits.found ? own : worst;
    for (const { severity } of shown) counts[severity]++;
    if (options.format === 'text') for (const finding of shown) host.out(findingText(finding, options.lang));
    else
      files.push({
        path: input.path,
        kind: input.kind,
        lines: lineCountOf(input.document.source),
        devices: analysis.devices.map((report) => deviceJson(report, options.lang)),
        findings: shown.map((finding) => findingJson(finding, options.lang)),
      });
  }
  if (options.format === 'json')
    host.out(`${JSON.stringify({ version: shape, tool, files, skipped, summary: counts }, undefined, 1)}\n`);
  else if (!options.quiet) host.out(summaryText(counts, skipped.length, options.lang));
  return status === exits.trouble ? status : worst;
}

function checkFile(host: Host, { path, document, kind }: Input, options: Options) {
  const documents = kind === 'other' ? [] : [document];
  const analysis = analyse(buildCase(documents), analysisOptions(options));
  tellFailures(host, path, analysis.failures);
  return { analysis, ...judged(analysis.findings, options) };
}
