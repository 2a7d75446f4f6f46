import type { SourceText } from '../text/source';
import { type Field, fieldAt, type OutputLine } from './fields';
import { type Column, cell, row, ruledRow } from './table';

/** The heading of such a table. */
export const beginsPackages = (text: string): boolean =>
  /^(?:Technology Package|Suite) License Information/.test(text);

/**
 * The licences of a package or a suite: two rules of hyphens around two lines of heads, then the rows. Families
 * differ in the order of the columns, so the heads are read.
 * @returns the index of the line behind the table
 */
export function packages(
  source: SourceText,
  lines: readonly OutputLine[],
  from: number,
  into: Field[],
): number {
  const head = lines[from] as OutputLine;
  const title = head.text.replace(/\s*:\s*$/, '');
  const heads: OutputLine[] = [];
  const rows: Field[] = [];
  let columns: readonly Column[] = [];
  let at = from + 1;
  for (let rules = 0; at < lines.length; at++) {
    const line = lines[at] as OutputLine;
    if (/^-{5,}$/.test(line.text)) {
      rules++;
      if (rules === 2) columns = inOrder(columnsUnder(heads), heads);
    } else if (rules >= 2) {
      const cells = cellsOf(source, line, columns, title);
      if (!cells || line.text.includes(':')) break;
      rows.push(cells);
    } else if (rules === 0 || line.text.length > 100) break;
    else heads.push(line);
  }
  // Some releases print the heading a second time before the table.
  const above = into.at(-1);
  if (above?.label === title && above.children.length === 0) into.pop();
  into.push(fieldAt(source, title, head.start, undefined, head.start, rows));
  return at;
}

/** A column begins where a word of the first or of the second line of heads does, give or take some blanks. */
const tolerance = 4;

/** The columns under one or two lines of heads: `Technology-package` above `Current` is one head. */
function columnsUnder(heads: readonly OutputLine[]): readonly Column[] {
  const columns: { head: string; from: number; to: number }[] = [];
  for (const { indent, text } of heads)
    for (const match of text.matchAll(/\S+(?: (?!Technology)\S+)*/g)) {
      const from = indent + match.index;
      const above = columns.find((each) => Math.abs(each.from - from) <= tolerance);
      if (above) above.head = `${above.head} ${match[0]}`;
      else columns.push({ head: match[0], from, to: from + match[0].length });
    }
  return columns.sort((a, b) => a.from - b.from);
}

/** The words of the first line of heads, with those that the second line has for them. */
const word = /Technology-package|Technology|Type/g;

/**
 * The same columns, where the heads stand above them; else what their words say, in the order of the words: a web page
 * or a mail program took the blanks away that told.
 */
function inOrder(columns: readonly Column[], heads: readonly OutputLine[]): readonly Column[] {
  const [first, second] = heads;
  if (!first || !second || !first.text.startsWith('Technology')) return columns;
  const names: string[] = [];
  const next = /Next [Rr]eboot/.exec(second.text)?.[0] ?? 'Next reboot';
  for (const [each] of first.text.matchAll(word)) {
    const isNow = each === 'Technology-package' && !names.includes('Technology-package Current');
    if (each !== 'Technology-package') names.push(each);
    else if (!isNow) names.push(`${each} ${next}`);
    else names.push(`${each} Current`, ...(/\bType\b/.test(second.text) ? ['Type'] : []));
  }
  const isSame = names.length === columns.length && names.every((name, at) => columns[at]?.head === name);
  return isSame ? columns : names.map((head) => ({ head, from: -1, to: -1 }));
}

/** The cells of a row by their words: of all columns one has values of several words. */
function wordsOf(
  text: string,
  columns: readonly Column[],
): readonly { readonly text: string; readonly at: number }[] {
  const words = [...text.matchAll(/\S+/g)];
  const more = words.length - columns.length;
  const wide =
    columns[1]?.head === 'Type' && columns[0]?.head === 'Technology'
      ? 0
      : columns.findIndex(({ head }) => head === 'Type');
  if (more < 0 || more > 2 || wide === -1) return [];
  return columns.map((_, index) => {
    const begin = words[index > wide ? index + more : index] as RegExpExecArray;
    const end = words[index >= wide ? index + more : index] as RegExpExecArray;
    return { text: text.slice(begin.index, end.index + end[0].length), at: begin.index };
  });
}

/** A row; undefined for a line that is none. Tabs between the cells leave their order alone to tell. */
function cellsOf(
  source: SourceText,
  line: OutputLine,
  columns: readonly Column[],
  list: string,
): Field | undefined {
  if (columns[0]?.from === -1) {
    const cells = line.text.length > 200 ? [] : wordsOf(line.text, columns);
    if (cells.length === 0) return undefined;
    const head = (index: number): string => (columns[index] as Column).head;
    return row(
      source,
      line,
      list,
      cells.map(({ text, at }, index) => cell(source, head(index), text, line.start + at)),
    );
  }
  const cells = [...line.text.matchAll(/\S+(?: \S+)*/g)];
  const isWhole = cells.length === columns.length;
  if (!isWhole && cells.length > 1 && !line.text.includes('\t')) return ruledRow(source, line, columns, list);
  if (!isWhole && (cells.length !== 1 || /\s/.test(line.text))) return undefined;
  return row(
    source,
    line,
    list,
    cells.map((match, index) =>
      cell(source, (columns[index] as Column).head, match[0], line.start + match.index),
    ),
  );
}
