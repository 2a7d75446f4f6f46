import type { SourceText } from '../../text/source';
import { type Field, fieldAt, type OutputLine } from '../fields';
import { isUnderline } from '../longSections';
import { columnsOf, isRuler, rowOf, ruledRow } from '../table';
import type { Lines } from './shape';

/** Rows of a table; undefined where none begins. Its heads and its ruler are no fields. */
export function table(outline: Lines, at: number, into: Field[]): number | undefined {
  const { source, lines, shape } = outline;
  const line = lines[at] as OutputLine;
  for (const known of shape.tables ?? []) {
    const own = rowOf(source, line, known);
    if (!own && !known.head.test(line.text)) continue;
    const rows: Field[] = own ? [own] : [];
    let none: OutputLine | undefined;
    let next = at + 1;
    for (; next < lines.length; next++) {
      const below = lines[next] as OutputLine;
      const hit = rowOf(source, below, known);
      if (hit) rows.push(hit);
      else if (known.none?.test(below.text)) none = below;
      else if (!isUnderline(below.text)) break;
    }
    tabled(into, known.label, line, source, rows, rows.length === 0 ? none : undefined);
    return next;
  }
  const ruler = lines[at + 1];
  if (!ruler || ruler.line !== line.last + 1 || !isRuler(ruler.text)) return undefined;
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
export function append(into: Field[], fields: readonly Field[]): void {
  for (const field of fields) into.push(field);
}

/**
 * Puts rows under the empty heading above them, else beside the fields as a list of that name.
 * @param none the line that says that there are none
 */
function tabled(
  into: Field[],
  label: string,
  line: OutputLine,
  source: SourceText,
  rows: readonly Field[],
  none?: OutputLine,
): void {
  const above = into.at(-1);
  if (none) {
    const start = above?.label === label ? above.labelSpan.start : line.start;
    if (above?.label === label) into.pop();
    into.push(fieldAt(source, label, start, none.text, none.start));
  } else if (above?.label === label && (above.value ?? '') === '' && above.children.length === 0)
    into[into.length - 1] = { ...above, value: undefined, valueSpan: undefined, children: rows };
  else if (rows.length > 0) append(into, rows);
  else into.push(fieldAt(source, label, line.start));
}
