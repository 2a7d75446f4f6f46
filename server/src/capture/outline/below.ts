import { type Field, fieldAt, type OutputLine } from '../fields';
import { textField } from '../noise';
import { member } from './blocks';
import type { Lines } from './shape';

/** A heading with its children, or with the plain text that stands under it as its value. */
export function heading(
  { source, lines, shape, unread }: Lines,
  line: OutputLine,
  label: string,
  children: readonly Field[],
  from: number,
  to: number,
): Field {
  if (/^P:\S+,S:/.test(label)) return member(source, line, label, 'Enforced Licenses', children);
  const field: Field = fieldAt(source, label, line.start, undefined, line.start, children);
  // A table without rows under a heading of its own name, which may say so in words.
  const [none] = children;
  if (none?.label === label && none.list === undefined && children.length === 1 && none.children.length === 0)
    return { ...field, value: none.value, valueSpan: none.valueSpan, children: [] };
  const repeated = shape.repeats?.exec(label)?.[1];
  if (repeated !== undefined) return { ...field, list: repeated };
  // A licence is printed as `name (description):` with its fields.
  if (label.endsWith(')') && children.length > 0 && children.some(({ value }) => value !== undefined))
    return { ...field, list: 'License Usage' };
  if (children.length > 0 && to > from) {
    // Plain text in front of fields: `Not Configured`, with the next field printed as deep.
    const first = plainBelow({ source, lines, shape, unread }, from, from + 1);
    return { ...field, children: [...first, ...children] };
  }
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

/**
 * Lines of plain text below a value that begin where it does (`Email address(es):` with two of them), or that nothing
 * else explains: a long value goes on there.
 */
export function continued(
  { source, lines, unread }: Lines,
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

/** One line of plain text below a block, where it is all that the block holds. */
export function plainBelow({ source, lines, unread }: Lines, from: number, to: number): readonly Field[] {
  const [line] = lines.slice(from, to);
  if (!line || to - from !== 1 || line.text.length > 100 || !read(unread, line.line)) return [];
  return [textField(source, line, 'text')];
}

/**
 * Plain text right below a heading that holds nothing, at the same margin: its value, where a web page took the
 * indentation away.
 * @returns whether it was one
 */
export function valueOfHeading({ source, lines }: Lines, at: number, into: Field[]): boolean {
  const line = lines[at] as OutputLine;
  const above = lines[at - 1];
  const open = into.at(-1);
  if (!open || open.value !== undefined || open.children.length > 0 || open.list !== undefined) return false;
  if (above?.start !== open.labelSpan.start || above.indent !== line.indent || line.text.length > 100)
    return false;
  if (line.line !== above.last + 1) return false;
  const { start } = line;
  into[into.length - 1] = {
    ...open,
    value: line.text,
    valueSpan: source.span(start, start + line.text.length),
  };
  return true;
}

/** Takes a line back that was held for unread, if it was; they stand in the order of the screen. */
function read(unread: number[], line: number): boolean {
  let low = 0;
  let high = unread.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unread[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  if (unread[low] !== line) return false;
  unread.splice(low, 1);
  return true;
}
