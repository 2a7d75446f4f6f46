import type { SourceText } from '../text/source';
import { beginsWith, skipBlanks } from './words';

/** What a line is by its first characters, whatever it says. Lines are zero-based. */

/** Whether a line holds blanks alone. */
export const isBlankLine = (source: SourceText, line: number): boolean => indentOn(source, line) === -1;

/** How many blanks a line begins with, whatever follows. */
export const blanksOn = (source: SourceText, line: number): number => skipBlanks(source.lineText(line), 0);

/** How many blanks a line begins with; -1 for one that holds nothing else. */
export function indentOn(source: SourceText, line: number): number {
  const text = source.lineText(line);
  const indent = skipBlanks(text, 0);
  return indent < text.length ? indent : -1;
}

/** Whether a line is a comment that says something: a lone `!` only divides. */
export function isRemark(source: SourceText, line: number): boolean {
  const text = source.lineText(line);
  const at = skipBlanks(text, 0);
  return text[at] === '!' && skipBlanks(text, at + 1) < text.length;
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
      passed.test(source.slice(start, Math.min(source.lineEnd(above), start + 80)))
    );
  };
  let above = line - 1;
  while (above > Math.max(0, line - furthest) && isPassed(above)) above--;
  return above >= 0 && holdsLine(source, above, above, 'end');
}

/** Whether one of some lines holds a word (lower case), and nothing else. */
export function holdsLine(source: SourceText, first: number, last: number, word: string): boolean {
  for (let line = first; line <= last; line++) {
    const text = source.lineText(line);
    const at = skipBlanks(text, 0);
    if (beginsWith(text, at, word) && skipBlanks(text, at + word.length) >= text.length) return true;
  }
  return false;
}

function isDivider(source: SourceText, line: number): boolean {
  return (
    isBlankLine(source, line) || (!isRemark(source, line) && source.lineText(line).trimStart()[0] === '!')
  );
}
