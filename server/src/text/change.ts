import type { Characters } from './characters';
import { SourceText } from './source';
import { isStamped, sampled } from './stamped';

const LF = 10;

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
 * A text with a range replaced. Its line table is the earlier one around the range: nothing is searched for but the
 * line feeds that came.
 * @param start offset of the range
 * @param end offset behind it
 * @param reach how many characters around it are made anew with it
 */
export function replaced(
  before: SourceText,
  start: number,
  end: number,
  by: string,
  reach?: number,
): SourceText {
  const characters = before.characters.replaced(start, end, by, reach);
  const isLike = hasPlainLines(before.characters) && hasPlainLines(characters);
  return new SourceText(before.uri, characters, isLike ? moved(before, start, end, by) : undefined);
}

/**
 * Where a later version of a text differs: found by comparing the two where nobody tells, be it a key or a formatter
 * that changed it.
 * @param told where it differs, of an editor; a range that does not fit the two texts counts for nothing
 * @returns undefined where a version has no line feed, or stamps in front of its lines: then nothing is gained
 */
export function changeBetween(
  before: SourceText,
  after: SourceText,
  told?: Difference,
): TextChange | undefined {
  if (!hasPlainLines(before.characters) || !hasPlainLines(after.characters)) return undefined;
  const found = told && fits(told, before, after) ? told : difference(before.text, after.text);
  return {
    firstLine: before.lineOf(found.start),
    oldLast: before.lineOf(found.oldEnd),
    newLast: after.lineOf(found.newEnd),
    ...found,
  };
}

/** Two differences of which the second follows on the first, as one. */
export function joined(first: Difference, second: Difference): Difference {
  const between = Math.max(first.newEnd, second.oldEnd);
  return {
    start: Math.min(first.start, second.start),
    oldEnd: first.oldEnd + between - first.newEnd,
    newEnd: second.newEnd + between - second.oldEnd,
  };
}

/** Whether line feeds end the lines of a text, and no stamps stand in front of them. */
const hasPlainLines = (characters: Characters): boolean =>
  characters.hasLineFeed && !isStamped(characters.slice(0, sampled));

/** The line table of a later version: the lines in front of a change stay, those behind it are moved as a whole. */
function moved(before: SourceText, start: number, oldEnd: number, by: string): Uint32Array<ArrayBuffer> {
  const firstLine = before.lineOf(start);
  const oldLast = before.lineOf(oldEnd);
  const added: number[] = [];
  for (let at = 0; at < by.length; at++) if (by.charCodeAt(at) === LF) added.push(start + at + 1);
  const newLast = firstLine + added.length;
  const starts = new Uint32Array(before.lineCount - oldLast + newLast);
  const known = before.lineStarts;
  starts.set(known.subarray(0, firstLine + 1));
  starts.set(added, firstLine + 1);
  starts.set(known.subarray(oldLast + 1, before.lineCount), newLast + 1);
  const shift = start + by.length - oldEnd;
  if (shift !== 0)
    for (let line = newLast + 1; line < starts.length; line++)
      starts[line] = (starts[line] as number) + shift;
  return starts;
}

const fits = ({ start, oldEnd, newEnd }: Difference, before: SourceText, after: SourceText): boolean =>
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
