import { version } from '../../../package.json';
import type { Analysis, DeviceReport } from '../analysis';
import type { Finding } from '../analysis/finding';
import { dataOf } from '../capture/data';
import type { Section } from '../capture/scan';
import type { CaseDocument } from '../case';
import type { DefectVerdict } from '../facts/defects';
import type { Candidate } from '../facts/topology';
import { verdictText } from '../features/verdict';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import { formatRelease } from '../text/release';
import type { Position, SourceText, Span } from '../text/source';

/** The version of the JSON's shape; it changes when a field is renamed or removed. */
export const shape = 1;
export const tool = { name: 'iosxe-slp', version };

/** One-based lines of text output stand beside zero-based ones here: JSON counts as the protocol does. */
const rangeOf = ({ source, start, end }: Span): { start: Position; end: Position } => {
  const from = source.positionAt(start);
  // A range ends on the line it marks.
  const to = source.positionAt(
    Math.min(end, Math.max(start, source.lineEnd(source.lineOf(Math.max(start, end - 1))))),
  );
  return { start: from, end: to };
};

interface Evidence {
  readonly path: string;
  readonly line: number;
}

/** The lines of some places, each once. */
const evidenceOf = (spans: readonly Span[]): Evidence[] => {
  const seen = new Map<string, Evidence>();
  for (const { source, start } of spans) {
    const { line } = source.positionAt(start);
    seen.set(`${source.uri}:${line}`, { path: source.uri, line });
  }
  return [...seen.values()];
};

/** Lines of a text as an editor counts them, without the empty one behind the last line end. */
export function lineCountOf(source: SourceText): number {
  const { lineCount } = source;
  return lineCount > 1 && source.lineStart(lineCount - 1) === source.length ? lineCount - 1 : lineCount;
}

export const findingJson = (finding: Finding, lang: Lang) => ({
  id: finding.rule.id,
  slug: finding.rule.slug,
  hop: finding.hop,
  severity: finding.severity,
  message: plain(finding.message[lang]),
  device: finding.device ?? null,
  range: rangeOf(finding.at),
  related: finding.related.map(({ at, message }) => ({
    path: at.source.uri,
    range: rangeOf(at),
    message: plain(message[lang]),
  })),
  fixes: finding.fixes.map(({ title, safe, edits }) => ({
    title: plain(title[lang]),
    safe,
    lines: edits.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== '')),
  })),
  next: finding.next,
});

export function deviceJson({ device, knowns, path, diagnosis }: DeviceReport, lang: Lang) {
  const { transport, topology } = knowns;
  return {
    hostname: knowns.hostname ?? null,
    platform: knowns.platform?.value ?? null,
    release: knowns.release ? formatRelease(knowns.release.value) : null,
    licensing: knowns.licensing.value,
    otherSystem: knowns.system?.value ?? null,
    captureTime: timeOf(knowns.clock?.value),
    files: [...new Set(device.outputs.map(({ section }) => section.source.uri))],
    transport: {
      value: transport.value ?? null,
      from: transport.origin,
      evidence: evidenceOf(transport.spans),
    },
    topology: {
      best: topology.best ?? null,
      declared: topology.declared ?? null,
      candidates: topology.candidates.map(candidateJson),
    },
    path: path.map(({ hop, state, why, evidence }) => ({
      hop,
      state,
      why: plain(why[lang]),
      evidence: evidenceOf(evidence),
    })),
    diagnosis: diagnosis
      ? {
          hop: diagnosis.hop,
          cause: plain(diagnosis.cause[lang]),
          confidence: diagnosis.confidence,
          findings: [...new Set(diagnosis.findings.map(({ rule }) => rule.id))],
          next: diagnosis.next,
        }
      : null,
    bugs: knowns.defects.map((verdict) => bugJson(verdict, lang)),
  };
}

const candidateJson = ({ id, confidence, evidence, missing }: Candidate) => ({
  id,
  confidence,
  evidence: evidenceOf(evidence),
  missing: missing.map(({ text }) => text.trim().replace(/\$\{(\w+)\}/g, '<$1>')),
});

const bugJson = (verdict: DefectVerdict, lang: Lang) => ({
  id: verdict.row.id,
  verdict: verdict.verdict,
  hop: verdict.row.hop,
  why: plain(verdictText(verdict)[lang]),
  evidence: evidenceOf([...verdict.symptoms, ...verdict.releaseSpans]),
});

/** The capture's own time; its zone is not converted, so none is claimed. */
const timeOf = (clock: number | undefined): string | null =>
  clock === undefined ? null : new Date(clock).toISOString().slice(0, -1);

/** The outputs of a document, with the device each came from. */
export function sectionsJson({ capture }: CaseDocument, analysis: Analysis) {
  const hostOf = new Map<Section, string | undefined>();
  for (const { device, knowns } of analysis.devices)
    for (const { section } of device.outputs) hostOf.set(section, knowns.hostname);
  return capture.sections.map((section) => ({
    command: section.command,
    typed: section.typed ? section.source.slice(section.typed.start, section.typed.end) : null,
    device: hostOf.get(section) ?? section.host ?? null,
    startLine: section.source.lineAsGiven(section.firstLine),
    endLine: section.source.lineAsGiven(Math.min(section.lastLine, lineCountOf(section.source) - 1)),
    data: dataOf(capture, section),
  }));
}
