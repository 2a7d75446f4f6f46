import type { Finding } from '../analysis/finding';
import type { Fix } from '../rules/rule';

/** A fix together with the finding that it mends. */
export interface Action {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The only fix of its finding, and a safe one. */
  readonly preferred: boolean;
}

/** The fixes of the findings that touch a range of offsets. */
export function actionsIn(findings: readonly Finding[], start: number, end: number): readonly Action[] {
  return findings
    .filter(({ at }) => at.start <= end && at.end >= start)
    .flatMap((finding) =>
      finding.fixes.map((fix) => ({ finding, fix, preferred: fix.safe && finding.fixes.length === 1 })),
    );
}

/** The text after some edits, which must not overlap; used by the command line and by tests. */
export function applied(text: string, fix: Fix): string {
  let result = text;
  for (const { span, text: replacement } of fix.edits.toSorted((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + replacement + result.slice(span.end);
  }
  return result;
}
