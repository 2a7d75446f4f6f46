import type { CaseDocument } from '../case';
import { isBlank, isLineEnd } from '../text/chars';
import type { SourceText, Span } from '../text/source';
import { nameAt } from './names';
import { outline } from './outline';
import type { OutlineNode } from './outlineNode';
import { sectionAt } from './place';

/**
 * What a growing selection takes in at an offset, from the word to the whole text: word, value, line, the blocks around
 * it, output. Each place holds the one before it and is larger.
 */
export function selectionsAt(document: CaseDocument, offset: number): readonly Span[] {
  const { source, capture } = document;
  const line = source.lineOf(offset);
  const start = firstCharacter(source, line);
  const end = lastCharacter(source, line);
  const candidates: Span[] = [wordAt(source, offset)];
  const name = nameAt(document, offset);
  if (name) candidates.push(name.mention.span);
  candidates.push(...valueAt(source, offset, start, end));
  candidates.push(
    source.span(start, Math.max(start, end)),
    source.span(source.lineStart(line), source.lineEnd(line)),
  );
  for (const { firstLine, lastLine } of blocksAt(outline(document), line))
    candidates.push(source.span(source.lineStart(firstLine), source.lineEnd(lastLine)));
  const section = document.kind === 'config' ? undefined : sectionAt(capture.sections, line);
  if (section)
    candidates.push(source.span(source.lineStart(section.firstLine), source.lineEnd(section.lastLine)));
  candidates.push(source.span(0, source.length));
  const growing: Span[] = [];
  for (const span of candidates) {
    const last = growing.at(-1);
    if (span.start > offset || span.end < offset) continue;
    if (
      !last ||
      (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start)
    )
      growing.push(span);
  }
  return growing;
}

/** Letters, digits and signs that hold names and addresses together; a URL falls into its parts. */
function wordAt(source: SourceText, offset: number): Span {
  const { text } = source;
  let start = offset;
  let end = offset;
  while (start > 0 && isPart(text.charCodeAt(start - 1))) start--;
  while (isPart(text.charCodeAt(end))) end++;
  return source.span(start, end);
}

/** Digits, letters, `-`, `.`, `_`, and all that is not ASCII, blanks aside. */
const isPart = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  ((code | 32) >= 97 && (code | 32) <= 122) ||
  code === 45 ||
  code === 46 ||
  code === 95 ||
  (code > 127 && !isBlank(code));

/** What stands between blanks, or between quotes. */
function valueAt(source: SourceText, offset: number, first: number, last: number): Span[] {
  const { text } = source;
  let start = Math.min(offset, last);
  let end = start;
  while (start > first && !isBlank(text.charCodeAt(start - 1))) start--;
  while (end < last && !isBlank(text.charCodeAt(end)) && !isLineEnd(text.charCodeAt(end))) end++;
  return end > start ? [source.span(start, end)] : [];
}

function firstCharacter(source: SourceText, line: number): number {
  let at = source.lineStart(line);
  while (isBlank(source.text.charCodeAt(at))) at++;
  return Math.min(at, source.lineEnd(line));
}

function lastCharacter(source: SourceText, line: number): number {
  let at = source.lineEnd(line);
  while (at > source.lineStart(line) && isBlank(source.text.charCodeAt(at - 1))) at--;
  return at;
}

/** The outline nodes around a line, the innermost first. */
function blocksAt(nodes: readonly OutlineNode[], line: number): readonly OutlineNode[] {
  const node = nodes.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  return node ? [...blocksAt(node.children, line), node] : [];
}
