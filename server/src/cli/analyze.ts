import { type Analysis, analyse } from '../analysis';
import type { Finding } from '../analysis/finding';
import { buildCase } from '../case';
import { bystandersOf } from '../features/verdict';
import { judged, tellFailures } from './check';
import { type Exit, exits, type Host } from './host';
import { type Input, readInputs, tellForeign, tellSkipped } from './inputs';
import { deviceJson, findingJson, lineCountOf, sectionsJson, shape, tool } from './json';
import { Judge } from './judge';
import type { Options } from './options';
import { bystandersText, deviceText, findingsHeading, findingText } from './text';

/** `analyze`: all that is known; several files form one case. */
export async function analyze(host: Host, options: Options): Promise<Exit> {
  const judge = new Judge(host, options);
  const { inputs: found, skipped, status } = readInputs(host, options, options.redact);
  const { inputs, left, options: judging } = await judge.caseOf(found);
  tellSkipped(host, [...skipped, ...left], options.lang);
  tellForeign(host, inputs, options.lang);
  const documents = inputs.filter(({ kind }) => kind !== 'other').map(({ document }) => document);
  const analysis = analyse(buildCase(documents), judging);
  tellFailures(host, inputs.map(({ path }) => path).join(', '), analysis.failures, options.lang);
  const { shown, status: own } = judged(analysis.findings, options);
  if (options.format === 'json')
    host.out(`${JSON.stringify(json(inputs, analysis, shown, options), undefined, 1)}\n`);
  else text(host, analysis, shown, options);
  const nothing = inputs.length === 0 ? exits.trouble : own;
  return status === exits.trouble ? status : judge.status === exits.trouble ? judge.status : nothing;
}

function json(inputs: readonly Input[], analysis: Analysis, shown: readonly Finding[], { lang }: Options) {
  const devices = analysis.devices.map((report) => deviceJson(report, lang));
  const files = inputs.map(({ path, kind, document }) => ({
    path,
    kind,
    lines: lineCountOf(document.given),
    sections: kind === 'other' ? [] : sectionsJson(document, analysis),
    findings: shown
      .filter(({ at }) => at.source === document.source)
      .map((finding) => findingJson(finding, lang)),
  }));
  const [only] = files;
  if (files.length === 1 && only) {
    const { path, kind, lines, sections, findings } = only;
    return { version: shape, tool, path, kind, lines, devices, sections, findings };
  }
  return { version: shape, tool, files, devices };
}

function text(host: Host, { devices }: Analysis, shown: readonly Finding[], { lang, quiet }: Options): void {
  if (!quiet) {
    const bystanders = bystandersOf(devices);
    for (const report of devices) if (!bystanders.includes(report)) host.out(`${deviceText(report, lang)}\n`);
    if (bystanders.length > 0) host.out(`${bystandersText(bystanders, lang)}\n`);
  }
  if (shown.length === 0) return;
  if (!quiet) host.out(findingsHeading(lang));
  for (const finding of shown) host.out(findingText(finding, lang));
}
