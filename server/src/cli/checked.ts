import type { Analysis } from '../analysis';
import type { Finding } from '../analysis/finding';
import type { Input } from './inputs';

/** A file that was checked. */
export interface Checked {
  readonly input: Input;
  readonly analysis: Analysis;
  readonly shown: readonly Finding[];
}

/** What the last line says. */
export type Counts = ReturnType<typeof countsIn>;

/** Counts files and findings; `stale`: rows of a baseline that nothing matched. */
export function countsIn(files: readonly Checked[], stale: number) {
  const counts = { files: files.length, error: 0, warning: 0, information: 0, hint: 0 };
  const silenced = { suppressed: 0, baseline: 0, stale };
  for (const { analysis, shown } of files) {
    for (const { severity } of shown) counts[severity]++;
    for (const { by } of analysis.silenced) silenced[by === 'comment' ? 'suppressed' : 'baseline']++;
  }
  return { ...counts, ...silenced };
}
