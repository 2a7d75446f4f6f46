import type { SourceText } from '../text/source';
import { type Field, fieldAt, type Reading } from './fields';
import { clean } from './noise';
import { row, rowOf, type Table } from './table';

const kinds: Table = {
  label: 'Message Types',
  head: /^Message Types\s+Total\s+Email\s+HTTP$/,
  columns: ['Message Types', 'Total', 'Email', 'HTTP'],
  row: /^(\S.{0,30}?)\s+(\d+)\s+(\d+)\s+(\d+)$/,
};

/** Reads the counters of call-home: a group each, its sum first, then the kinds of messages. */
export function readStatistics(source: SourceText, first: number, last: number): Reading {
  const { lines, banner, messages } = clean(source, first, last);
  const groups: Field[] = [];
  const rest: Field[] = [];
  const unread: number[] = [];
  let kindsOfOpen: Field[] = [];
  let broken = '';
  for (const line of lines) {
    const hit = rowOf(source, line, kinds);
    const sum = hit && (line.indent === 0 || broken !== '');
    const open = groups.at(-1);
    const label = /^([A-Z][^:]{3,60}): (\S.*)$/.exec(line.text);
    if (hit && (sum || !open)) {
      const name = `${broken} ${hit.children[0]?.value ?? ''}`.trim();
      kindsOfOpen = [...hit.children];
      groups.push(row(source, line, kinds.label, kindsOfOpen, name));
    } else if (hit && open) {
      kindsOfOpen.push(row(source, line, 'types', hit.children, hit.children[0]?.value ?? ''));
    } else if (label)
      rest.push(
        fieldAt(
          source,
          label[1] as string,
          line.start,
          label[2] as string,
          line.start + (label[1] as string).length + 2,
        ),
      );
    else if (!/^Total \w+$/.test(line.text) && !kinds.head.test(line.text) && !/^[- ]+$/.test(line.text))
      unread.push(line.line);
    broken = /^Total \w+$/.test(line.text) ? line.text : '';
  }
  return { fields: [...banner, ...groups, ...rest, ...messages], unread };
}
