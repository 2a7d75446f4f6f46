import type { SourceText, Span } from '../../text/source';
import { type Field, fieldAt, type LineRange, type OutputLine, type Reading } from '../fields';
import { beginsLine, isUnderline, type LongSection, longSections } from '../longSections';
import { clean } from '../noise';
import { partField, partsOf } from '../parts';
import { continued, heading, plainBelow, valueOfHeading } from './below';
import { block, blockList } from './blocks';
import { indented } from './flat';
import { withoutProse } from './prose';
import { headed, inline, sentence } from './sentences';
import type { Lines, Shape } from './shape';
import { append, table } from './tables';

/**
 * Reads an output that is an outline: headings with deeper lines under them or underlined with `====`,
 * `label: value` lines, blocks that repeat, tables. A heading whose only line is plain text (`Proxy:` /
 * `Not Configured`) takes that text as its value.
 */
export const readOutline =
  (shape: Shape = {}) =>
  (source: SourceText, first: number, last: number): Reading => {
    const long = shape.deferred === undefined ? [] : longSections(source, first, last, shape.deferred);
    const { lines: printed, banner, messages } = clean(source, first, last, long);
    const lines = shape.nesting ? indented(withoutProse(printed), shape.nesting) : printed;
    const reader: Outline = { source, lines, shape, long, unread: [], deferred: [] };
    const fields = [...banner];
    for (let at = 0; at < lines.length; ) at = level(reader, at, -1, false, fields);
    fields.push(...messages);
    return {
      fields,
      get unread() {
        const later = reader.deferred.flatMap((each) => each.unread);
        return [...reader.unread, ...later].sort((a, b) => a - b);
      },
    };
  };

interface Outline extends Lines {
  /** Sections whose lines are not among `lines`. */
  readonly long: readonly LongSection[];
  readonly deferred: Deferred[];
}

/**
 * Reads the lines deeper than an indentation into a list of fields; returns the index of the line after them.
 * @param inSection the level ends at the next underlined heading
 */
function level(outline: Outline, from: number, above: number, inSection: boolean, into: Field[]): number {
  const { lines } = outline;
  let at = from;
  while (at < lines.length) {
    const line = lines[at] as OutputLine;
    if (line.indent <= above) return at;
    const after = table(outline, at, into);
    if (after !== undefined) at = after;
    else if (!isUnderlined(lines, at)) at = plain(outline, at, into);
    else if (inSection) return at;
    else at = section(outline, at, into);
  }
  return at;
}

/** A heading with a line of `=` below it. */
const isUnderlined = (lines: readonly OutputLine[], at: number): boolean => {
  const below = lines[at + 1];
  return (
    below !== undefined &&
    below.line === (lines[at] as OutputLine).last + 1 &&
    isUnderline(below.text) &&
    !isUnderline((lines[at] as OutputLine).text)
  );
};

function section(outline: Outline, at: number, into: Field[]): number {
  const line = outline.lines[at] as OutputLine;
  const long = outline.long.find(({ heading }) => heading === line.line);
  if (long) {
    const later = new Deferred(outline, line, long);
    outline.deferred.push(later);
    into.push(later);
    return at + 2;
  }
  const children: Field[] = [];
  const next = level(outline, at + 2, line.indent - 1, true, children);
  into.push(heading(outline, line, line.text.replace(/\s*:+$/, ''), children, at + 2, next));
  return next;
}

/** A long section whose lines are read at the first question about them. */
class Deferred implements Field {
  readonly label: string;
  readonly labelSpan: Span;
  readonly value = undefined;
  readonly valueSpan = undefined;
  readonly #source: SourceText;
  readonly #shape: Shape;
  #read: { readonly fields: readonly Field[]; readonly unread: readonly number[] } | undefined;

  constructor(
    { source, shape }: Outline,
    { text, start }: OutputLine,
    private readonly body: LineRange,
  ) {
    this.label = text.replace(/\s*:+$/, '');
    this.labelSpan = source.span(start, start + this.label.length);
    this.#source = source;
    this.#shape = shape;
  }

  deferred(label: string): boolean {
    return beginsLine(this.#source, this.body, label);
  }

  get children(): readonly Field[] {
    return this.#fields().fields;
  }

  get unread(): readonly number[] {
    return this.#fields().unread;
  }

  #fields(): { readonly fields: readonly Field[]; readonly unread: readonly number[] } {
    if (!this.#read) {
      const { lines } = clean(this.#source, this.body.first, this.body.last);
      const outline: Outline = {
        source: this.#source,
        lines,
        shape: this.#shape,
        long: [],
        unread: [],
        deferred: [],
      };
      const fields: Field[] = [];
      level(outline, 0, -1, true, fields);
      this.#read = { fields, unread: outline.unread };
    }
    return this.#read;
  }
}

/** A line with a label, a block, or a sentence, with what stands deeper below it. */
function plain(outline: Outline, at: number, into: Field[]): number {
  const { source, lines, shape, unread } = outline;
  const line = lines[at] as OutputLine;
  const known = inline(outline, line);
  if (known) {
    into.push(...known);
    return at + 1;
  }
  const parts = partsOf(line.text);
  const only = parts[0];
  if (!only && shape.repeats?.test(line.text)) {
    const own: Field[] = [];
    const after = level(outline, at + 1, line.indent, false, own);
    into.push(heading(outline, line, line.text, own, at + 1, after));
    return after;
  }
  if (!only) {
    const said = sentence(outline, line);
    if (said.length > 0) into.push(...said);
    else if (!isUnderline(line.text) && !valueOfHeading(outline, at, into)) unread.push(line.line);
    return at + 1;
  }
  const children: Field[] = [];
  const next = isFlatLicence(outline, at)
    ? flatLicence(outline, at + 1, children)
    : level(outline, at + 1, line.indent, false, children);
  if (only.value === '') {
    into.push(heading(outline, line, only.label, children, at + 1, next));
    return next;
  }
  const opened = parts.length === 1 ? headed(only) : undefined;
  if (opened) {
    into.push(
      fieldAt(source, only.label, line.start, undefined, line.start, [
        partField(source, line, opened),
        ...children,
      ]),
    );
    return next;
  }
  const fields = parts.map((each) => partField(source, line, each));
  const list = blockList(only.label, only.value);
  if (list !== undefined) {
    // A member without a code says `<none>` below its name.
    if (children.length === 0) children.push(...plainBelow(outline, at + 1, next));
    into.push(block(outline, line, list, fields, children));
  }
  // Deeper lines below a value stand beside it: `Sending Hostname: yes` and its two privacy lines.
  else {
    const isPlain = children.length === 0;
    const value = continued(outline, fields, parts.length, line, only.valueAt, at + 1, next, isPlain);
    append(into, value ?? [...fields, ...children]);
  }
  return next;
}

const licence = /^\S.{0,120}\)\s*:$/;

/** A licence whose fields a web page moved to the margin of its heading. */
const isFlatLicence = ({ lines }: Outline, at: number): boolean => {
  const line = lines[at] as OutputLine;
  const below = lines[at + 1];
  return below?.indent === line.indent && below.text.startsWith('Description:') && licence.test(line.text);
};

/** The fields of such a licence, up to the next one or the next section. */
function flatLicence(outline: Outline, from: number, into: Field[]): number {
  const { lines } = outline;
  let at = from;
  while (at < lines.length && !isUnderlined(lines, at) && !licence.test((lines[at] as OutputLine).text))
    at = plain(outline, at, into);
  return at;
}
