import type { SourceText } from '../text/source';
import { type Field, field, type OutputLine, outputLines, type Reading } from './fields';

/** `Label: value`; the colon of a time or of an address is none. */
const labelled = /^([A-Za-z][^:=]{0,70}?)\s*:(?:\s+(.*)|$)/;
const underline = /^[=-]{3,}$/;

/**
 * Reads an output that is an outline: headings, `label: value` lines, deeper lines under their heading.
 * A heading whose only line is plain text (`Proxy:` / `Not Configured`) takes that text as its value.
 */
export function readOutline(source: SourceText, first: number, last: number): Reading {
  const lines = outputLines(source, first, last);
  const unread: number[] = [];
  const [fields] = level(source, lines, 0, -1, unread);
  return { fields, unread };
}

/** Reads the lines deeper than an indentation; returns the fields and the index of the line after them. */
function level(
  source: SourceText,
  lines: readonly OutputLine[],
  from: number,
  above: number,
  unread: number[],
): [Field[], number] {
  const fields: Field[] = [];
  let at = from;
  while (at < lines.length) {
    const line = lines[at] as OutputLine;
    if (line.indent <= above) break;
    if (underline.test(line.text)) {
      at++;
      continue;
    }
    const match = labelled.exec(line.text);
    if (!match) {
      at = heading(source, lines, at, fields, unread);
      continue;
    }
    const label = (match[1] as string).trim();
    const value = match[2]?.trim();
    const [children, next] = level(source, lines, at + 1, line.indent, unread);
    if (value !== undefined && value !== '') {
      // Deeper lines below a value stand beside it: `Sending Hostname: yes` and its two privacy lines.
      fields.push(field(source, line, label, value));
      for (const child of children) fields.push(child);
    } else {
      fields.push(named(source, line, label, children, lines, at + 1, next, unread));
    }
    at = next;
  }
  return [fields, at];
}

/** A heading with its children, or with the plain text that stands under it as its value. */
function named(
  source: SourceText,
  line: OutputLine,
  label: string,
  children: readonly Field[],
  lines: readonly OutputLine[],
  from: number,
  to: number,
  unread: number[],
): Field {
  const below = lines[from];
  if (children.length > 0 || to - from !== 1 || !below)
    return field(source, line, label, undefined, children);
  if (unread.at(-1) === below.line) unread.pop();
  return {
    ...field(source, line, label),
    value: below.text,
    valueSpan: source.span(below.start, below.start + below.text.length),
  };
}

/** A plain line: a heading if it is underlined, unread otherwise. */
function heading(
  source: SourceText,
  lines: readonly OutputLine[],
  at: number,
  fields: Field[],
  unread: number[],
): number {
  const line = lines[at] as OutputLine;
  const below = lines[at + 1];
  if (below && below.line === line.line + 1 && underline.test(below.text)) {
    fields.push(field(source, line, line.text));
    return at + 2;
  }
  const state = /^(Smart Licensing) is (ENABLED|DISABLED)$/.exec(line.text);
  if (state) fields.push(field(source, line, state[1] as string, state[2] as string));
  else unread.push(line.line);
  return at + 1;
}
