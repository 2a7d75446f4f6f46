import { isBlank } from '../text/chars';
import type { SourceText } from '../text/source';
import { behindStamp } from '../text/stamped';

/**
 * Offset where the device's own text begins on a line: terminal programs can put a stamp such as
 * `[2024-01-02 12:34:56.789] ` in front of every line.
 */
export function contentStart(source: SourceText, line: number): number {
  return behindStamp(source.text, source.lineStart(line));
}

/** The device's own text of a line, blanks at its end and what the pager left (backspaces) removed. */
export function content(source: SourceText, line: number): string {
  return source.text.slice(contentStart(source, line), contentEnd(source, line));
}

/** Offset behind the last character of a line that is no blank. */
export function contentEnd(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  let end = source.lineEnd(line);
  while (end > start && isBlank(source.text.charCodeAt(end - 1))) end--;
  return end;
}
