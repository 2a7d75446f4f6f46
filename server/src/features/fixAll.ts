import type { Finding } from '../analysis/finding';
import type { Edit } from '../rules/rule';
import { isPreferred } from './actions';

/** Findings that are mended at once; a file that has more is not mended by pressing a key. */
const most = 1000;

/**
 * The edits of all fixes that can be applied without looking, none touching another. Where two fixes meet, the first one
 * is applied, and the other one the next time.
 */
export function allSafe(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings.slice(0, most)) {
    const [fix] = finding.fixes;
    if (!fix || !isPreferred(finding, fix)) continue;
    if (fix.edits.some((edit) => chosen.some((other) => meet(edit, other)))) continue;
    chosen.push(...fix.edits);
  }
  return chosen;
}

/** Edits that overlap, touch, or insert at the same place. */
const meet = ({ span: a }: Edit, { span: b }: Edit): boolean => a.start <= b.end && b.start <= a.end;
