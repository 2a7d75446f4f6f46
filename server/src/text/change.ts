import { SourceText } from './source';
import { isStamped } from './stamped';

/** The one range in which two versions of a text differ: everything before and behind it is the same. */
export interface Difference {
  /** Offset of its first character in both versions. */
  readonly start: number;
  /** Offset behind its last character in the earlier version. */
  readonly oldEnd: number;
  /** Offset behind its last character in the later version. */
  readonly newEnd: number;
}

/** The same with the lines of the range. */
export interface TextChange extends Difference {
  /** Zero-based line of its beginning in both versions. */
  readonly firstLine: number;
  /** Zero-based line of its end in the earlier version. */
  readonly oldLast: number;
  /** Zero-based line of its end in the later version. */
  readonly newLast: number;
}

/** How far what stands behind a change moved: characters, and lines. */
export const movedBy = ({ oldEnd, newEnd, oldLast, newLast }: TextChange): { at: number; lines: number } => ({
  at: newEnd - oldEnd,
  lines: newLast - oldLast,
});

/**
 * A later version of a text, and where it differs: found by comparing the two where nobody tells, be it a key or a
 * formatter that changed it. The line table is the earlier one around the change.
 * @param told where it differs, of an editor; a range that does not fit the two texts counts for nothing
 * @returns undefined where a version has no line feed, or stamps in front of its lines: then nothing is gained
 */
export function laterVersion(
  before: SourceText,
  text: string,
  told?: Difference,
): { readonly source: SourceText; readonly change: TextChange } | undefined {
  if (!text.includes('\n') || !before.text.includes('\n')) return undefined;
  if (before.isStamped || isStamped(text)) return undefined;
  const { start, oldEnd, newEnd } =
    told && fits(told, before.text, text) ? told : difference(before.text, text);
  const firstLine = before.lineOf(start);
  const oldLast = before.lineOf(oldEnd);
  const added: number[] = [];
  for (let at = start; at < newEnd; at++) if (text.charCodeAt(at) === 10) added.push(at + 1);
  const newLast = firstLine + added.length;
  const behind = before.lineStarts.subarray(oldLast + 1, before.lineCount);
  const starts = new Uint32Array(newLast + 1 + behind.length);
  starts.set(before.lineStarts.subarray(0, firstLine + 1));
  starts.set(added, firstLine + 1);
  for (let line = 0; line < behind.length; line++)
    starts[newLast + 1 + line] = (behind[line] as number) + newEnd - oldEnd;
  const change = { start, oldEnd, newEnd, firstLine, oldLast, newLast };
  return { source: new SourceText(before.uri, text, starts), change };
}

const fits = ({ start, oldEnd, newEnd }: Difference, before: string, after: string): boolean =>
  start <= oldEnd &&
  start <= newEnd &&
  oldEnd <= before.length &&
  after.length - before.length === newEnd - oldEnd;

/** The range in which two strings differ. Halves are compared natively: a megabyte takes a fraction of a millisecond. */
function difference(before: string, after: string): Difference {
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
