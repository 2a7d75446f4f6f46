import type { SourceText } from '../text/source';
import { type LineRange, type OutputLine, outputLines } from './fields';
import { contentEnd, contentStart } from './lines';

/** The lines of a long section, below its heading and the line that underlines it. */
export interface LongSection extends LineRange {
  /** Zero-based line of the heading. */
  readonly heading: number;
}

const underline = /^(?:={3,}|-{3,})$/;

/** Whether a line underlines the heading above it. */
export const isUnderline = (text: string): boolean => underline.test(text);

/** A section with more lines than this is long; blank ones do not count. */
const longest = 38;

/**
 * The long sections of an output under an underlined heading that begins with these words and stands at the left
 * margin. Native searches find them: most of such a list is never read. One that the console printed a message into is
 * not among them, since its messages belong to the output.
 */
export function longSections(
  source: SourceText,
  first: number,
  last: number,
  begins: string,
): readonly LongSection[] {
  const headings = underlined(source, first, last);
  return headings.flatMap((heading, index) => {
    if (!textAt(source, heading)?.text.startsWith(begins)) return [];
    const section = { heading, first: heading + 2, last: (headings[index + 1] ?? last + 1) - 1 };
    return isLong(source, section) && !slice(source, section).includes('%') ? [section] : [];
  });
}

/** The lines at the left margin that are underlined, in their order. */
function underlined(source: SourceText, first: number, last: number): readonly number[] {
  const rules = ['===', '---'].flatMap((rule) => linesWith(source, { first: first + 1, last }, rule));
  return rules
    .map((line) => line - 1)
    .sort((a, b) => a - b)
    .filter((line) => {
      const own = textAt(source, line);
      const below = own?.indent === 0 && !isUnderline(own.text) ? textAt(source, line + 1) : undefined;
      return below !== undefined && isUnderline(below.text);
    });
}

function isLong(source: SourceText, { first, last }: LineRange): boolean {
  if (last - first < longest) return false;
  let count = 0;
  for (let line = first; line <= last && count <= longest; line++)
    if (contentEnd(source, line) > contentStart(source, line)) count++;
  return count > longest;
}

/** Whether a line of a range begins with these words. */
export const beginsLine = (source: SourceText, range: LineRange, words: string): boolean =>
  linesWith(source, range, words).some((line) => textAt(source, line)?.text.startsWith(words));

/** The lines of a range that hold a text, each once. */
function linesWith(source: SourceText, range: LineRange, words: string): readonly number[] {
  const lines: number[] = [];
  const text = slice(source, range);
  const start = source.lineStart(range.first);
  for (let at = text.indexOf(words); at !== -1; ) {
    const line = source.lineOf(start + at);
    lines.push(line);
    at = text.indexOf(words, source.lineStart(line + 1) - start);
  }
  return lines;
}

const textAt = (source: SourceText, line: number): OutputLine | undefined =>
  outputLines(source, line, line)[0];

const slice = (source: SourceText, { first, last }: LineRange): string =>
  source.slice(source.lineStart(first), source.lineEnd(last));
