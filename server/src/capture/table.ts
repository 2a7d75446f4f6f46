import type { SourceText, Span } from '../text/source';
import { type Field, fieldAt, type OutputLine } from './fields';

/** A table of a show output whose columns are known. */
export interface Table {
  /** The heading that it stands under; the name of its list where the output prints none. */
  readonly label: string;
  /** Its line of column heads. */
  readonly head: RegExp;
  readonly columns: readonly string[];
  /** A row: one group a column. */
  readonly row: RegExp;
  /** What stands in the place of rows where there are none. */
  readonly none?: RegExp;
}

/** A row of a table, or undefined for a line that is none. Its cells are read when somebody asks for them. */
export function rowOf(source: SourceText, line: OutputLine, table: Table): Field | undefined {
  return line.text.length <= 400 && table.row.test(line.text) ? new Row(source, line, table) : undefined;
}

class Row implements Field {
  readonly label = '';
  readonly labelSpan: Span;
  readonly value = undefined;
  readonly valueSpan = undefined;
  #cells: readonly Field[] | undefined;

  constructor(
    private readonly source: SourceText,
    private readonly line: OutputLine,
    private readonly table: Table,
  ) {
    this.labelSpan = source.span(line.start, line.start);
  }

  get list(): string {
    return this.table.label;
  }

  get whole(): Span {
    return this.source.span(this.line.start, this.line.start + this.line.text.length);
  }

  get children(): readonly Field[] {
    this.#cells ??= cellsOf(this.source, this.line, this.table);
    return this.#cells;
  }
}

function cellsOf(source: SourceText, line: OutputLine, { row, columns }: Table): readonly Field[] {
  const match = row.exec(line.text) ?? [];
  const cells: Field[] = [];
  let from = 0;
  for (const [index, column] of columns.entries()) {
    const value = match[index + 1]?.trim();
    if (value === undefined) continue;
    const at = line.text.indexOf(value, from);
    cells.push(cell(source, column, value, line.start + at));
    from = at + value.length;
  }
  return cells;
}

/** A column of a ruled table: its head and where it stands. */
export interface Column {
  readonly head: string;
  readonly from: number;
  readonly to: number;
}

const ruler = /^[-=_]{2,}(?:[ \t]+[-=_]{2,})+$/;

/** Whether a line is the ruler of a table: one run of hyphens for each column. */
export const isRuler = (text: string): boolean => ruler.test(text);

/** The columns that a ruler draws under a line of heads. */
export function columnsOf(head: OutputLine, rule: OutputLine): readonly Column[] {
  const columns: Column[] = [];
  for (const run of rule.text.matchAll(/\S+/g)) {
    const from = rule.indent + run.index;
    const to = from + run[0].length;
    columns.push({ head: slice(head, from, to).text, from, to });
  }
  return columns;
}

/** A row under a ruler. A cell begins where its column does; the last one goes on to the end of the line. */
export function ruledRow(
  source: SourceText,
  line: OutputLine,
  columns: readonly Column[],
  list: string,
): Field | undefined {
  const cells: Field[] = [];
  for (const [index, { head, from }] of columns.entries()) {
    const until = columns[index + 1]?.from ?? Number.MAX_SAFE_INTEGER;
    const { text, at } = slice(line, from, until);
    if (text !== '') cells.push(cell(source, head, text, at));
  }
  return cells.length < 2 ? undefined : row(source, line, list, cells);
}

function slice({ text, indent, start }: OutputLine, from: number, to: number): { text: string; at: number } {
  const cut = text.slice(Math.max(0, from - indent), Math.max(0, to - indent));
  return { text: cut.trim(), at: start + Math.max(0, from - indent) + (cut.length - cut.trimStart().length) };
}

/** A cell; the head of its column stands elsewhere, so its label has no place of its own. */
export const cell = (source: SourceText, label: string, value: string, at: number): Field => ({
  ...fieldAt(source, label, at, value, at),
  labelSpan: source.span(at, at),
});

/** A row as one of a list. */
export const row = (
  source: SourceText,
  line: OutputLine,
  list: string,
  children: readonly Field[],
  name = '',
): Field => ({ ...fieldAt(source, name, line.start, undefined, line.start, children), list });
