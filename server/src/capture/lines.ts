import { isBlank } from '../text/chars';
import type { SourceText } from '../text/source';
import { behindStamp } from '../text/stamped';

/**
 * Offset where the device's own text begins on a line: terminal programs can put a stamp such as
 * `[2024-01-02 12:34:56.789] ` in front of every line.
 */
export function contentStart(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  // No line lies in two pieces of a text.
  const { text, from } = source.stretch(start, start);
  return behindStamp(text, start - from) + from;
}

/** The device's own text of a line, blanks at its end and what the pager left (backspaces) removed. */
export function content(source: SourceText, line: number): string {
  return source.slice(contentStart(source, line), contentEnd(source, line));
}

/** Offset behind the last character of a line that is no blank. */
export function contentEnd(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  const lineEnd = source.lineEnd(line);
  const { text, from } = source.stretch(start, lineEnd);
  let end = lineEnd - from;
  while (end + from > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end + from;
}
