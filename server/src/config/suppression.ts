import { nearest } from '../terms/nearest';
import type { TextChange } from '../text/change';
import type { SourceText, Span } from '../text/source';

/**
 * Comments that suppress findings. IOS-XE drops lines that begin with `!` when it loads a configuration, so they
 * live in files only.
 *
 *     ! slp-disable-next-line SLP301, dns-missing name -- reason
 *     license smart transport smart ! slp-disable-line SLP301
 *     ! slp-disable-file SLP507
 */
export const suppressionForms = ['next-line', 'line', 'file'] as const;
type SuppressionForm = (typeof suppressionForms)[number];

/** One comment, taken apart; what its words mean is not known here. */
export interface SuppressionComment {
  /** From `!` to the end of the line, trailing blanks not counted. */
  readonly span: Span;
  /** Zero-based line of the comment. */
  readonly line: number;
  /** `slp-disable` or the word as it was written, where it is none of the forms. */
  readonly form: SuppressionForm | undefined;
  /** The word that is `slp-disable` with a form, or is meant to be. */
  readonly word: Span;
  /** Ids, names and hops as written; empty: everything is meant. */
  readonly words: readonly Span[];
  /** What stands behind `--`; empty without. */
  readonly reason: string;
}

/** The words of such a comment. */
export const suppressionWords = suppressionForms.map((form) => `slp-disable-${form}`);
/** As much of them as stands in front of the form: what it speaks of is left open then. */
export const bareWord = 'slp-disable';

/** Whether a word is one of these, is cut short, or has a slip in it. */
const isMeant = (word: string): boolean =>
  word.startsWith(bareWord) ||
  (bareWord.startsWith(word) && word.length > 'slp-d'.length) ||
  nearest(word, [bareWord, ...suppressionWords]) !== undefined;

/** Where a comment stands behind a command on its line, cut short or misspelt at its end. */
export const trailingMark = '! slp-dis';
/** What a search for the mark looks for: a needle this short is found at the speed of its first, rare character. */
const needle = trailingMark.slice(0, 6);

/** Takes a comment apart that begins at an offset; undefined if it is none of these. */
export function suppressionAt(source: SourceText, start: number): SuppressionComment | undefined {
  const line = source.lineOf(start);
  const text = source.slice(start, source.lineEnd(line)).trimEnd();
  const head = /^!\s?(slp-[\w-]{2,60}):?/.exec(text);
  if (!head || !isMeant(head[1] as string)) return undefined;
  const [all, word] = head as unknown as [string, string];
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(text.slice(all.length));
  const end = dashes ? all.length + dashes.index : text.length;
  const at = start + all.length - (all.endsWith(':') ? 1 : 0) - word.length;
  return {
    span: source.span(start, start + text.length),
    line,
    form: suppressionForms.find((form) => word === `slp-disable-${form}`),
    word: source.span(at, at + word.length),
    words: Array.from(text.slice(all.length, end).matchAll(/[^\s,]+/g), (match) => {
      const from = start + all.length + match.index;
      return source.span(from, from + match[0].length);
    }),
    reason: dashes ? text.slice(end + dashes[0].length).trim() : '',
  };
}

/** The zero-based lines of a range that hold the mark of a comment behind a command; found by a native search. */
export function markedLines(source: SourceText, first = 0, last = source.lineCount - 1): readonly number[] {
  const found: number[] = [];
  const from = source.lineStart(first);
  const text = source.slice(from, source.lineEnd(last));
  for (let at = text.indexOf(needle); at !== -1; ) {
    let next = at + needle.length;
    if (text.startsWith(trailingMark, at)) {
      const line = source.lineOf(from + at);
      found.push(line);
      next = source.lineEnd(line) - from;
    }
    at = text.indexOf(needle, next);
  }
  return found;
}

/** The same for a whole text, given those of its earlier version. */
export function markedLinesAgain(
  before: readonly number[],
  source: SourceText,
  change: TextChange,
): readonly number[] {
  const { firstLine, oldLast, newLast } = change;
  return [
    ...before.filter((line) => line < firstLine),
    ...markedLines(source, firstLine, newLast),
    ...before.filter((line) => line > oldLast).map((line) => line + newLast - oldLast),
  ];
}

/** The comments behind commands, in their order. @param marked the lines that hold their mark */
export function trailingSuppressions(
  source: SourceText,
  marked: readonly number[],
): readonly SuppressionComment[] {
  return marked.flatMap((line) => {
    const text = source.lineText(line);
    const at = text.indexOf(trailingMark);
    const comment = suppressionAt(source, source.lineStart(line) + at);
    const before = text.slice(0, at);
    // A comment inside another comment speaks to nobody; one on a line of its own is read with the configuration.
    return comment && /^\s*[^!\s].*\s$/.test(before) ? [comment] : [];
  });
}
