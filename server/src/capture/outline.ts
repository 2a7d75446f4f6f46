import type { SourceText, Span } from '../text/source';
import { type Field, fieldAt, type LineRange, type OutputLine, type Reading } from './fields';
import { beginsLine, isUnderline, type LongSection, longSections } from './longSections';
import { clean, textField } from './noise';
import { inner, type Part, partField, partsOf } from './parts';
import { columnsOf, isRuler, row, rowOf, ruledRow, type Table } from './table';

/** What an outline holds beside headings and labels. */
export interface Shape {
  readonly tables?: readonly Table[];
  /**
   * Lines of several labels and values that no rule divides: the groups are label and value by turns. One label more
   * than values: the first is the heading of the others.
   */
  readonly inline?: readonly RegExp[];
  /** Headings of blocks that repeat; the group is the name of their list. */
  readonly repeats?: RegExp;
  /** Sentences that stand for themselves: what they say before and behind the value. */
  readonly sentences?: readonly RegExp[];
  /** An underlined heading whose section is read only when somebody asks, if it is long. */
  readonly deferred?: string;
}

/**
 * Reads an output that is an outline: headings with deeper lines under them or underlined with `====`,
 * `label: value` lines, blocks that repeat, tables. A heading whose only line is plain text (`Proxy:` /
 * `Not Configured`) takes that text as its value.
 */
export const readOutline =
  (shape: Shape = {}) =>
  (source: SourceText, first: number, last: number): Reading => {
    const long = shape.deferred === undefined ? [] : longSections(source, first, last, shape.deferred);
    const { lines, banner, messages } = clean(source, first, last, long);
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

interface Outline {
  readonly source: SourceText;
  readonly lines: readonly OutputLine[];
  readonly shape: Shape;
  /** Sections whose lines are not among `lines`. */
  readonly long: readonly LongSection[];
  readonly unread: number[];
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

/** Rows of a table; undefined where none begins. Its heads and its ruler are no fields. */
function table(outline: Outline, at: number, into: Field[]): number | undefined {
  const { source, lines, shape } = outline;
  const line = lines[at] as OutputLine;
  for (const known of shape.tables ?? []) {
    const own = rowOf(source, line, known);
    if (!own && !known.head.test(line.text)) continue;
    const rows: Field[] = own ? [own] : [];
    let next = at + 1;
    for (; next < lines.length; next++) {
      const below = lines[next] as OutputLine;
      const hit = rowOf(source, below, known);
      if (hit) rows.push(hit);
      else if (!isUnderline(below.text)) break;
    }
    tabled(into, known.label, line, source, rows);
    return next;
  }
  const ruler = lines[at + 1];
  if (!ruler || ruler.line !== line.line + 1 || !isRuler(ruler.text)) return undefined;
  const columns = columnsOf(line, ruler);
  const name = (columns[0]?.head ?? '') || 'rows';
  const rows: Field[] = [];
  let next = at + 2;
  for (; next < lines.length; next++) {
    const below = lines[next] as OutputLine;
    // A blank line, a new heading or another indentation ends a ruled table.
    if (below.line !== (lines[next - 1] as OutputLine).last + 1) break;
    const hit = ruledRow(source, below, columns, name);
    if (!hit) break;
    rows.push(hit);
  }
  tabled(into, name, line, source, rows);
  return next;
}

/** An output can have more rows than a call may have arguments. */
function append(into: Field[], fields: readonly Field[]): void {
  for (const field of fields) into.push(field);
}

/** Puts rows under the empty heading above them, else beside the fields as a list of that name. */
function tabled(
  into: Field[],
  label: string,
  line: OutputLine,
  source: SourceText,
  rows: readonly Field[],
): void {
  const above = into.at(-1);
  if (above?.label === label && (above.value ?? '') === '' && above.children.length === 0)
    into[into.length - 1] = { ...above, value: undefined, valueSpan: undefined, children: rows };
  else if (rows.length > 0) append(into, rows);
  else into.push(fieldAt(source, label, line.start));
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
    else if (!isUnderline(line.text)) unread.push(line.line);
    return at + 1;
  }
  const children: Field[] = [];
  const next = level(outline, at + 1, line.indent, false, children);
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
  if (list !== undefined) into.push(block(outline, line, list, fields, children));
  // Deeper lines below a value stand beside it: `Sending Hostname: yes` and its two privacy lines.
  else {
    const isPlain = children.length === 0;
    const value = continued(outline, fields, parts.length, line, only.valueAt, at + 1, next, isPlain);
    append(into, value ?? fields);
    append(into, children);
  }
  return next;
}

/** A heading whose first field stands on its own line: `Trust Code Installed:    Trust Code Type: CSSM`. */
function headed({ value, valueAt }: Part): Part | undefined {
  const match = /^(Trust Code Type): +(\S.*)$/.exec(value);
  if (!match) return undefined;
  const [all, label, own] = match as unknown as [string, string, string];
  return { label, labelAt: valueAt, value: own, valueAt: valueAt + all.length - own.length };
}

/** The labels and values of a line whose form is known; undefined for any other. */
function inline({ source, shape }: Outline, line: OutputLine): readonly Field[] | undefined {
  if (!shape.inline || line.text.length > 400) return undefined;
  for (const form of shape.inline) {
    const match = form.exec(line.text);
    if (!match) continue;
    const groups = match.slice(1).filter((group) => group !== undefined);
    const headed = groups.length % 2 === 1;
    const fields: Field[] = [];
    let from = headed ? (groups[0] as string).length : 0;
    for (let index = headed ? 1 : 0; index < groups.length; index += 2) {
      const [label, value] = groups.slice(index, index + 2) as [string, string];
      const labelAt = line.text.indexOf(label, from);
      const valueAt = line.text.indexOf(value, labelAt + label.length);
      fields.push(fieldAt(source, label, line.start + labelAt, value, line.start + valueAt));
      from = valueAt + value.length;
    }
    return headed
      ? [fieldAt(source, groups[0] as string, line.start, undefined, line.start, fields)]
      : fields;
  }
  return undefined;
}

/**
 * Lines of plain text below a value that begin where it does (`Email address(es):` with two of them), or that nothing
 * else explains: a long value goes on there.
 */
function continued(
  { source, lines, unread }: Outline,
  fields: readonly Field[],
  parts: number,
  line: OutputLine,
  valueAt: number,
  from: number,
  to: number,
  isPlain: boolean,
): readonly Field[] | undefined {
  const [only] = fields;
  if (parts !== 1 || !only || to === from || to - from > 20) return undefined;
  const below = lines.slice(from, to);
  const isBeside = below.every(({ indent }) => indent === line.indent + valueAt);
  if ((!isBeside && !isPlain) || below.some(({ text }) => text.includes(': '))) return undefined;
  for (const each of below) read(unread, each.line);
  const end = below.at(-1) as OutputLine;
  return [
    {
      ...only,
      value: [only.value ?? '', ...below.map(({ text }) => text)].join(isBeside ? ', ' : ' '),
      valueSpan: source.span(only.valueSpan?.start ?? end.start, end.start + end.text.length),
    },
  ];
}

/** Labels whose lines open a block of their own, and the list that such a block belongs to. */
const blocks: ReadonlyMap<string, string> = new Map([
  ['Handle', 'License Usage'],
  ['Report Id', 'Report Id'],
  ['Profile Name', 'Profile Name'],
]);
/** The features of classic licences are numbered. */
const indexed = /^(Index) (\d+) (Feature)$/;
const roles = /^(?:Active|Standby|Member|Local|Remote|Peer)\b/;

/** The list of a block that begins with this label and value; undefined for a plain field. */
function blockList(label: string, value: string): string | undefined {
  if (label.startsWith('P:')) return 'Trust Data';
  if (value.startsWith('PID:') && roles.test(label)) return 'UDI';
  return label.startsWith('Index ') && indexed.test(label) ? 'Index' : blocks.get(label);
}

/** One of a block that repeats, named by its heading. */
function block(
  { source }: Outline,
  line: OutputLine,
  list: string,
  fields: readonly Field[],
  children: readonly Field[],
): Field {
  const [head] = fields as [Field];
  if (list === 'UDI') return { ...head, list, children: [...head.children, ...children] };
  if (list === 'Trust Data')
    return member(source, line, head.label, list, [...trustOf(source, head), ...children]);
  const numbered = indexed.exec(head.label);
  const own = numbered
    ? [
        fieldAt(source, 'Index', line.start, numbered[2], line.start + 6),
        {
          ...head,
          label: 'Feature',
          labelSpan: source.span(line.start + 7 + (numbered[2] as string).length, head.labelSpan.end),
        },
      ]
    : fields;
  const name = `${head.label}: ${head.value}`;
  return {
    ...head,
    label: name,
    value: undefined,
    valueSpan: undefined,
    list,
    children: [...own, ...children],
  };
}

/** What a member says about its trust code, and the code's number if it has one. */
function trustOf(source: SourceText, head: Field): readonly Field[] {
  const label = 'Trust Data';
  const match = /^(\S.{0,200}?)\s+(TrustId):(\S+)$/.exec(head.value ?? '');
  if (!match || !head.valueSpan) return [{ ...head, label }];
  const [all, said, name, id] = match as unknown as [string, string, string, string];
  const { start } = head.valueSpan;
  const at = start + all.length - id.length;
  return [
    { ...head, label, value: said, valueSpan: source.span(start, start + said.length) },
    fieldAt(source, name, at - 1 - name.length, id, at),
  ];
}

/** A block that is named by the identity of a member: `P:C9300-24P,S:FOC0000A001`. */
const member = (
  source: SourceText,
  line: OutputLine,
  name: string,
  list: string,
  children: readonly Field[],
): Field => ({
  ...row(source, line, list, [...inner(source, name, line.start), ...children], name),
  labelSpan: source.span(line.start, line.start + name.length),
});

/** A heading with its children, or with the plain text that stands under it as its value. */
function heading(
  { source, lines, shape, unread }: Outline,
  line: OutputLine,
  label: string,
  children: readonly Field[],
  from: number,
  to: number,
): Field {
  if (/^P:\S+,S:/.test(label)) return member(source, line, label, 'Enforced Licenses', children);
  const field: Field = fieldAt(source, label, line.start, undefined, line.start, children);
  const repeated = shape.repeats?.exec(label)?.[1];
  if (repeated !== undefined) return { ...field, list: repeated };
  // A licence is printed as `name (description):` with its fields.
  if (label.endsWith(')') && children.length > 0 && children.some(({ value }) => value !== undefined))
    return { ...field, list: 'License Usage' };
  if (children.length > 0 || to === from || to - from > 3) return field;
  const below = lines.slice(from, to);
  for (const each of below) read(unread, each.line);
  const start = (below[0] as OutputLine).start;
  const end = below.at(-1) as OutputLine;
  return {
    ...field,
    value: below.map(({ text }) => text).join(' '),
    valueSpan: source.span(start, end.start + end.text.length),
  };
}

/** Takes a line back that was held for unread; it stands near the end. */
function read(unread: number[], line: number): void {
  const mark = unread.lastIndexOf(line);
  if (mark !== -1) unread.splice(mark, 1);
}

const dated = /(INSTALLED on|Installed on|Valid on|Expired on|Expires on) (\S+(?: \S+)*)/g;
const beginsDated = new RegExp(`^(?:${dated.source})`);
const common: readonly RegExp[] = [
  /^(Smart Licensing) is (ENABLED|DISABLED)$/,
  /^(Smart Licensing Tech Support info)$/,
  /^(Not registered\. No certificates installed)$/,
  /^(No PD enforced licenses)$/,
];

/** A line without a label that says something all the same; none for a line that is not understood. */
function sentence({ source, shape }: Outline, line: OutputLine): readonly Field[] {
  if (beginsDated.test(line.text))
    return Array.from(line.text.slice(0, 300).matchAll(dated), (match) => {
      const at = line.start + match.index;
      const label = match[1] as string;
      return fieldAt(source, label, at, match[2] as string, at + label.length + 1);
    });
  // `PID:x,SN:y` alone on its line.
  if (line.text.startsWith('PID:')) return inner(source, line.text, line.start);
  for (const form of [...common, ...(shape.sentences ?? [])]) {
    const match = form.exec(line.text);
    if (!match) continue;
    const label = match[1] as string;
    const value = match[2];
    if (label === '') return [textField(source, line, 'text')];
    const at = line.start + line.text.indexOf(label);
    return [
      fieldAt(
        source,
        label,
        at,
        value,
        value === undefined ? at : line.start + line.text.indexOf(value, at - line.start + label.length),
      ),
    ];
  }
  return [];
}
