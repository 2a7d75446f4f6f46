import { trailingMark } from '../config/suppression';
import type { SourceText } from '../text/source';
import type { Finding } from './finding';

/** Findings that are known and agreed: how often each may come in one file, by `keyOf`. */
export type Baseline = ReadonlyMap<string, number>;

/** One row of a baseline's file. */
interface Row {
  readonly rule: string;
  /** Host name; null where nothing names the device. */
  readonly device: string | null;
  /** The line as `lineOf` writes it. */
  readonly line: string;
  /** How often in one file; 1 if absent. */
  readonly count?: number;
}

/** Characters of a line that are compared; no command is longer. */
const longest = 1000;

/** Values that must never leave a file, behind the words that announce them. */
const secret =
  /\b(idtoken|token|password|secret|community|key-string|pre-shared-key|key)\s+(?:[0-9]\s+)?\S+/gi;
const credentials = /:\/\/[^@/\s]+@/g;

/**
 * What stays the same about a finding when lines are inserted above it: rule, device and the text of its line.
 * Blanks, the stamp of a log and a comment that suppresses are no part of it; secrets are struck out.
 */
export const keyOf = (finding: Finding): string =>
  JSON.stringify([finding.rule.id, finding.device ?? null, lineOf(finding)]);

function lineOf({ at: { source, start } }: Finding): string {
  const line = source.lineOf(start);
  const from = source.lineStart(line);
  const text = source.slice(from, Math.min(source.lineEnd(line), from + longest));
  const comment = text.indexOf(trailingMark);
  const message = text.search(/%[A-Z][A-Z0-9_]{1,40}-\d-[A-Z0-9_]/);
  return text
    .slice(Math.max(0, message), comment > 0 ? comment : undefined)
    .replace(secret, '$1 *')
    .replace(credentials, '://*@')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Findings that a baseline knows and those that it does not, in their order; every file has the whole count. */
export function divided(
  findings: readonly Finding[],
  baseline: Baseline | undefined,
): { readonly known: readonly Finding[]; readonly fresh: readonly Finding[] } {
  if (!baseline || baseline.size === 0) return { known: [], fresh: findings };
  const left = new Map<SourceText, Map<string, number>>();
  const known: Finding[] = [];
  const fresh: Finding[] = [];
  for (const finding of findings) {
    const { source } = finding.at;
    const counts = left.get(source) ?? new Map(baseline);
    left.set(source, counts);
    const key = keyOf(finding);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    (count > 0 ? known : fresh).push(finding);
  }
  return { known, fresh };
}

/** How often each finding comes: in the file in which it comes most often. */
export function countsOf(findings: readonly Finding[]): Map<string, number> {
  const bySource = new Map<SourceText, Map<string, number>>();
  const most = new Map<string, number>();
  for (const finding of findings) {
    const counts = bySource.get(finding.at.source) ?? new Map<string, number>();
    bySource.set(finding.at.source, counts);
    const key = keyOf(finding);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    most.set(key, Math.max(count, most.get(key) ?? 0));
  }
  return most;
}

/** The file of a baseline that holds these findings, in an order that does not depend on that of the files. */
export function baselineText(findings: readonly Finding[]): string {
  const rows = [...countsOf(findings)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]): Row => {
      const [rule, device, line] = JSON.parse(key) as [string, string | null, string];
      return { rule, device, line, ...(count > 1 ? { count } : {}) };
    });
  return `${JSON.stringify({ version: 1, findings: rows }, undefined, 2)}\n`;
}

/** Reads the file of a baseline; undefined if it is none. */
export function readBaseline(text: string): Baseline | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, findings } = (content ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== 1 || !Array.isArray(findings)) return undefined;
  const counts = new Map<string, number>();
  for (const row of findings as readonly unknown[]) {
    const { rule, device, line, count = 1 } = (row ?? {}) as Partial<Row>;
    if (typeof rule !== 'string' || typeof line !== 'string' || typeof count !== 'number') return undefined;
    const key = JSON.stringify([rule, device ?? null, line]);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}
