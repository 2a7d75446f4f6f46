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
  // A table without rows under a heading of its own name says so in words.
  const [none] = children;
  if (none?.label === label && none.value !== undefined && children.length === 1)
    return { ...field, value: none.value, valueSpan: none.valueSpan, children: [] };
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
  if (!line || to - from !== 1 || line.text.length > 100) return [];
  read(unread, line.line);
  return [textField(source, line, 'text')];
}

/** Takes a line back that was held for unread; it stands near the end. */
function read(unread: number[], line: number): void {
  const mark = unread.lastIndexOf(line);
  if (mark !== -1) unread.splice(mark, 1);
}
