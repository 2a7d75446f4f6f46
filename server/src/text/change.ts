import type { SourceText } from './source';

/** The one range in which two versions of a text differ: everything before and behind it is the same. */
export interface TextChange {
  /** Offset of its first character in both versions. */
  readonly start: number;
  /** Offset behind its last character in the earlier version. */
  readonly oldEnd: number;
  /** Offset behind its last character in the later version. */
  readonly newEnd: number;
  /** Zero-based line of its beginning in both versions. */
  readonly firstLine: number;
  /** Zero-based line of its end in the earlier version. */
  readonly oldLast: number;
  /** Zero-based line of its end in the later version. */
  readonly newLast: number;
}

/** How far offsets and lines behind a change moved. */
export const movedBy = ({ oldEnd, newEnd, oldLast, newLast }: TextChange): { at: number; lines: number } => ({
  at: newEnd - oldEnd,
  lines: newLast - oldLast,
});

/** Compares two versions of a text. Whoever changed it, by a key or by a formatter, has not to be asked. */
export function changeBetween(before: SourceText, after: SourceText): TextChange {
  const { start, oldEnd, newEnd } = difference(before.text, after.text);
  return {
    start,
    oldEnd,
    newEnd,
    firstLine: after.lineOf(start),
    oldLast: before.lineOf(oldEnd),
    newLast: after.lineOf(newEnd),
  };
}

/** The range in which two strings differ, by native comparisons of halves: a megabyte takes a fraction of a millisecond. */
export function difference(
  before: string,
  after: string,
): { readonly start: number; readonly oldEnd: number; readonly newEnd: number } {
  const most = Math.min(before.length, after.length);
  const start = longest(most, (from, to) => before.slice(from, to) === after.slice(from, to));
  const [a, b] = [before.length, after.length];
  const behind = longest(
    most - start,
    (from, to) => before.slice(a - to, a - from) === after.slice(b - to, b - from),
  );
  return { start, oldEnd: a - behind, newEnd: b - behind };
}

/** The largest length up to a limit of which all characters are the same; each is compared about twice. */
function longest(limit: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
