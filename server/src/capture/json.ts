import type { SourceText } from '../text/source';
import type { Field, OutputLine } from './fields';

/**
 * The members of a JSON object that a device printed on one line; undefined where it is none. The places of its
 * members are not followed: all of them point at the line.
 */
export function jsonFields(source: SourceText, line: OutputLine): readonly Field[] | undefined {
  if (!line.text.startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return undefined;
  }
  return membersOf(source, line, value, 0);
}

/** Reports nest a handful of levels; what is deeper is kept as text. */
const deepest = 12;

function membersOf(source: SourceText, line: OutputLine, value: unknown, depth: number): readonly Field[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([label, own]: [string, unknown]) =>
    memberOf(source, line, label, own, depth),
  );
}

function memberOf(
  source: SourceText,
  line: OutputLine,
  label: string,
  value: unknown,
  depth: number,
): readonly Field[] {
  const field = (own: string | undefined, children: readonly Field[] = []): Field => ({
    label,
    labelSpan: source.span(line.start, line.start),
    value: own,
    valueSpan: undefined,
    children,
  });
  if (typeof value !== 'object' || value === null) return [field(String(value))];
  if (depth > deepest) return [field(JSON.stringify(value))];
  if (!Array.isArray(value)) return [field(undefined, membersOf(source, line, value, depth + 1))];
  const items = value.map((each: unknown): Field => {
    const scalar = typeof each !== 'object' || each === null;
    return {
      ...field(scalar ? String(each) : undefined, membersOf(source, line, each, depth + 1)),
      label: '',
      list: label,
    };
  });
  return [items.length === 0 ? field('') : field(undefined, items)];
}
