import type { SourceText, Span } from '../text/source';
import { contentEnd, contentStart } from './lines';

/** A labelled value of a show output, or a heading with what stands under it. */
export interface Field {
  readonly label: string;
  readonly labelSpan: Span;
  /** As printed; undefined for a heading. */
  readonly value: string | undefined;
  readonly valueSpan: Span | undefined;
  /** What stands under a heading; beside a value, the parts that it is made of (`Total=3, Success=2, Fail=1`). */
  readonly children: readonly Field[];
  /**
   * Set on one of a block that can repeat (a licence, a member, a report, a row of a table): the name of the list
   * where other fields stand beside the blocks. The label is the heading of the block, empty for a row.
   */
  readonly list?: string;
  /** A long list of licences, read when somebody asks for it; it tells beforehand whether a label begins a line. */
  readonly deferred?: (label: string) => boolean;
  /** The whole line of a row of a table: it tells whether the cells are worth reading. */
  readonly whole?: Span;
}

/** What a reader made of an output. */
export interface Reading {
  readonly fields: readonly Field[];
  /** Zero-based lines that no reader understood; asking for them reads what was deferred. */
  readonly unread: readonly number[];
}

/** One line of an output. */
export interface OutputLine {
  readonly line: number;
  /** The last line that it takes: another one where the terminal broke it. */
  readonly last: number;
  readonly indent: number;
  readonly text: string;
  /** Offset of the first character of `text`. */
  readonly start: number;
}

const more = /^ ?-{1,3} ?More ?-{1,3}/i;

/** Lines, zero-based, both ends inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines of an output that hold text, without prompt or separator; pager marks are no text.
 * @param without ranges that are passed over, in their order
 */
export function outputLines(
  source: SourceText,
  first: number,
  last: number,
  without: readonly LineRange[] = [],
): OutputLine[] {
  const lines: OutputLine[] = [];
  let passed = 0;
  for (let line = first; line <= last; line++) {
    if (line === without[passed]?.first) {
      line = (without[passed++] as LineRange).last;
      continue;
    }
    let base = contentStart(source, line);
    const end = contentEnd(source, line);
    let start = base;
    for (;;) {
      for (; start < end && isPad(source.text.charCodeAt(start)); start++) {
        // The pager goes back over its prompt: what stands behind is where the device began the line.
        if (isBack(source.text.charCodeAt(start))) base = start + 1;
      }
      if (source.text.charCodeAt(start) !== HYPHEN) break;
      const mark = more.exec(source.slice(start, start + 12));
      if (!mark) break;
      start += mark[0].length;
      base = start;
    }
    if (start < end)
      lines.push({
        line,
        last: line,
        indent: Math.min(start - base, deepest),
        text: source.slice(start, end),
        start,
      });
  }
  return lines;
}

const HYPHEN = 45;
/** No device indents further; what does is no deeper than this. */
const deepest = 200;

/** Blanks and what a pager leaves behind when it erases its prompt. */
const isPad = (code: number): boolean =>
  code === 32 || code === 9 || code === 8 || code === 13 || code === 0xa0 || code === 0;
const isBack = (code: number): boolean => code === 8 || code === 13;

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

/** A field whose label and value stand at known offsets of the source. */
export const fieldAt = (
  source: SourceText,
  label: string,
  labelStart: number,
  value?: string,
  valueStart = labelStart,
  children: readonly Field[] = [],
): Field => ({
  label,
  labelSpan: source.span(labelStart, labelStart + label.length),
  value,
  valueSpan: value === undefined ? undefined : source.span(valueStart, valueStart + value.length),
  children,
});

/**
 * The first field that is reached by these labels, each at any depth below the one before: outermost first, then in
 * the order of the screen.
 */
export function find(fields: readonly Field[], ...path: readonly string[]): Field | undefined {
  const [label, ...deeper] = path;
  if (label === undefined) return undefined;
  for (let level = fields; level.length > 0; level = level.flatMap(({ children }) => children)) {
    for (const candidate of level) {
      if (candidate.label !== label) continue;
      if (deeper.length === 0) return candidate;
      const inner = find(candidate.children, ...deeper);
      if (inner) return inner;
    }
  }
  return undefined;
}

/** JSON of fields in the shape of the contract: headings are objects, labels keep their printed text. */
export type Data = string | readonly Data[] | { readonly [label: string]: Data };

export function toData(fields: readonly Field[]): { [label: string]: Data } {
  const values = new Map<string, Data[]>();
  const lists = new Set<string>();
  for (const each of fields) {
    const key = each.list ?? each.label;
    if (each.list !== undefined) lists.add(key);
    const before = values.get(key);
    if (before) before.push(dataOfField(each));
    else values.set(key, [dataOfField(each)]);
  }
  const data: { [label: string]: Data } = {};
  for (const [key, all] of values) {
    const only = all.length === 1 && !lists.has(key) ? all[0] : undefined;
    // A label is the device's own text: `__proto__` must become a key like any other.
    Object.defineProperty(data, key, { value: only ?? all, enumerable: true, configurable: true });
  }
  return data;
}

function dataOfField({ label, value, children, list }: Field): Data {
  if (list !== undefined) {
    const parts = toData(children);
    if (value !== undefined && children.length === 0) return label === '' ? value : { name: label, value };
    return label === '' ? parts : { name: label, ...parts };
  }
  if (children.length === 0) return value ?? '';
  return children.every((child) => child.list !== undefined && child.list === children[0]?.list)
    ? children.map(dataOfField)
    : toData(children);
}
