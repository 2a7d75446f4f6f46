import type { SourceText } from '../text/source';
import { beginsWith, skipBlanks } from './words';

/** What a line is by its first characters, whatever it says. Lines are zero-based. */

/** Whether a line holds blanks alone. */
export const isBlankLine = (source: SourceText, line: number): boolean =>
  skipBlanks(source.text, source.lineStart(line)) >= source.lineEnd(line);

/** How many blanks a line begins with; -1 for one that holds nothing else. */
export const indentOn = (source: SourceText, line: number): number =>
  isBlankLine(source, line) ? -1 : skipBlanks(source.text, source.lineStart(line)) - source.lineStart(line);

/** Whether a line is a comment that says something: a lone `!` only divides. */
export function isRemark(source: SourceText, line: number): boolean {
  const at = skipBlanks(source.text, source.lineStart(line));
  return source.text[at] === '!' && skipBlanks(source.text, at + 1) < source.lineEnd(line);
}

/** An EXEC command, or a comment with words. */
const passed =
  /^\s*(?:!|(?:sh|sho|show|wr|write|copy|ping|telnet|test|more|dir|clear|term|terminal)(?:\s|$))/i;

/** So many lines above are looked at. */
const furthest = 30;

/**
 * Whether `end` stands above a line, with nothing but blank lines, comments and EXEC commands between: EXEC commands
 * can follow.
 */
export function isBehindEnd(source: SourceText, line: number): boolean {
  const isPassed = (above: number): boolean => {
    const start = source.lineStart(above);
    return (
      isDivider(source, above) ||
      passed.test(source.text.slice(start, Math.min(source.lineEnd(above), start + 80)))
    );
  };
  let above = line - 1;
  while (above > Math.max(0, line - furthest) && isPassed(above)) above--;
  return above >= 0 && holdsLine(source, above, above, 'end');
}

/** Whether one of some lines holds a word (lower case), and nothing else. */
export function holdsLine(source: SourceText, first: number, last: number, word: string): boolean {
  for (let line = first; line <= last; line++) {
    const at = skipBlanks(source.text, source.lineStart(line));
    if (
      beginsWith(source.text, at, word) &&
      skipBlanks(source.text, at + word.length) >= source.lineEnd(line)
    )
      return true;
  }
  return false;
}

function isDivider(source: SourceText, line: number): boolean {
  const at = skipBlanks(source.text, source.lineStart(line));
  const end = source.lineEnd(line);
  return at >= end || (source.text[at] === '!' && skipBlanks(source.text, at + 1) >= end);
}
