import type { SourceText } from '../text/source';
import { fieldAt, type Reading } from './fields';
import { clean } from './noise';

const counted = /^(Number of lines which match regexp) = (\d+)$/;

/** The number that `| count` prints; undefined where an output holds none. */
export function countOf(source: SourceText, first: number, last: number): Reading | undefined {
  if (last - first > 40) return undefined;
  const { lines, banner, messages } = clean(source, first, last);
  const unread: number[] = [];
  const fields = [...banner];
  let found = false;
  for (const line of lines) {
    const match = counted.exec(line.text);
    if (!match) unread.push(line.line);
    else {
      const [, label, value] = match as unknown as [string, string, string];
      fields.push(fieldAt(source, label, line.start, value, line.start + label.length + 3));
      found = true;
    }
  }
  return found ? { fields: [...fields, ...messages], unread } : undefined;
}
