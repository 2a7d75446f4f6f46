import type { SourceText, Span } from '../text/source';
import { contentEnd, contentStart } from './lines';

/** A labelled value of a show output, or a heading with what stands under it. */
export interface Field {
  readonly label: string;
  readonly labelSpan: Span;
  /** As printed; undefined for a heading. */
  readonly value: string | undefined;
  readonly valueSpan: Span | undefined;
  readonly children: readonly Field[];
}

/** What a reader made of an output. */
export interface Reading {
  readonly fields: readonly Field[];
  /** Zero-based lines that no reader understood. */
  readonly unread: readonly number[];
}

/** One line of an output. */
export interface OutputLine {
  readonly line: number;
  readonly indent: number;
  readonly text: string;
  /** Offset of the first character of `text`. */
  readonly start: number;
}

/** The lines of an output that hold text, without prompt or separator; pager marks are no text. */
export function outputLines(source: SourceText, first: number, last: number): OutputLine[] {
  const lines: OutputLine[] = [];
  for (let line = first; line <= last; line++) {
    const base = contentStart(source, line);
    const end = contentEnd(source, line);
    let start = base;
    while (start < end && isPad(source.text.charCodeAt(start))) start++;
    if (source.text.startsWith('--More--', start)) {
      start += 8;
      while (start < end && isPad(source.text.charCodeAt(start))) start++;
    }
    if (start < end) lines.push({ line, indent: start - base, text: source.text.slice(start, end), start });
  }
  return lines;
}

/** Blanks and what a pager leaves behind when it erases its prompt. */
const isPad = (code: number): boolean =>
  code === 32 || code === 9 || code === 8 || code === 13 || code === 0xa0;

/** A field of a line, by the offsets of label and value in its text. */
export function field(
  source: SourceText,
  at: OutputLine,
  label: string,
  value?: string,
  children: readonly Field[] = [],
): Field {
  const labelAt = at.start + Math.max(0, at.text.indexOf(label));
  const from = labelAt + label.length;
  const valueAt = value === undefined ? -1 : at.text.indexOf(value, from - at.start);
  return {
    label,
    labelSpan: source.span(labelAt, labelAt + label.length),
    value,
    valueSpan:
      value === undefined || valueAt === -1
        ? undefined
        : source.span(at.start + valueAt, at.start + valueAt + value.length),
    children,
  };
}

/** The first field with this label, at any depth below one of the headings given, outermost first. */
export function find(fields: readonly Field[], ...path: readonly string[]): Field | undefined {
  const [label, ...deeper] = path;
  if (label === undefined) return undefined;
  for (const candidate of fields) {
    if (candidate.label !== label) continue;
    if (deeper.length === 0) return candidate;
    const inner = find(candidate.children, ...deeper);
    if (inner) return inner;
  }
  return undefined;
}

/** JSON of fields in the shape of the contract: headings are objects, labels keep their printed text. */
export type Data = string | readonly Data[] | { readonly [label: string]: Data };

export function toData(fields: readonly Field[]): { [label: string]: Data } {
  const data: { [label: string]: Data } = {};
  for (const { label, value, children } of fields) {
    const own: Data = value === undefined ? (children.length > 0 ? toData(children) : '') : value;
    const before = data[label];
    if (before === undefined) data[label] = own;
    else data[label] = Array.isArray(before) ? [...before, own] : [before, own];
  }
  return data;
}
