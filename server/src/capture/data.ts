import { expand } from './commands';
import { type Data, type Field, type OutputLine, outputLines, toData } from './fields';
import { content } from './lines';
import { textField } from './noise';
import type { Capture, Section } from './scan';

/**
 * The data of a section in the shape of the contract; null for an output that is not read to fields. Under `text`
 * stand the lines that were taken apart, as printed: whoever searches for what the screen shows finds it.
 */
export function dataOf(capture: Capture, section: Section): Readonly<Record<string, unknown>> | null {
  const reading = capture.readingOf(section);
  if (!reading) return null;
  const apart = linesApart(capture, section, reading.fields, new Set(reading.unread));
  const data: { readonly [label: string]: Data } = toData([...reading.fields, ...apart]);
  const unread = unreadOf(capture, section);
  return unread.length === 0 ? data : { ...data, $unread: unread };
}

/** Lines that nobody understood. */
function unreadOf(capture: Capture, section: Section): readonly { line: number; text: string }[] {
  return (capture.readingOf(section)?.unread ?? [])
    .map((line) => ({ line, text: content(capture.source, line).trim() }))
    .filter(({ text }) => !isSaid(text, section));
}

/** The device's answer to a command that it does not take, and the caret above it. */
const refusal =
  /^(?:\^|% ?(?:Invalid input detected|Incomplete command|Ambiguous command|Unrecognized command|Unknown command|(?:Command )?[Aa]uthorization failed).*)$/;

/** Lines that no reader has to understand: they stand under `text`. */
const isSaid = (text: string, section: Section): boolean => isEcho(text, section) || refusal.test(text);

/** Some terminals print the command once more above its output. */
const isEcho = (text: string, { command }: Section): boolean => {
  if (text.length > 120) return false;
  const echoed = expand(text).command;
  return echoed === command || echoed.startsWith(`${command} `);
};

/** A longer line is no text to search in. */
const longest = 400;

function linesApart(
  { source }: Capture,
  section: Section,
  fields: readonly Field[],
  unread: ReadonlySet<number>,
): readonly Field[] {
  const held = heldLines(fields);
  return outputLines(source, section.bodyLine, section.lastLine)
    .filter(
      ({ line, text }) =>
        (!unread.has(line) || isSaid(text, section)) && text.length <= longest && /\w/.test(text),
    )
    .filter((line) => !isWhole(line, held.get(line.line) ?? []))
    .map((line) => textField(source, line, 'text'));
}

/** The fields that stand on each line, by its number. */
function heldLines(fields: readonly Field[]): ReadonlyMap<number, readonly Field[]> {
  const held = new Map<number, Field[]>();
  const open = [...fields];
  for (let field = open.pop(); field; field = open.pop()) {
    for (const child of field.children) open.push(child);
    const { labelSpan, valueSpan = labelSpan } = field;
    const { source } = labelSpan;
    const lines = new Set([source.lineOf(labelSpan.start)]);
    const last = source.lineOf(valueSpan.end);
    for (let line = source.lineOf(valueSpan.start); line <= last; line++) lines.add(line);
    for (const line of lines) {
      const own = held.get(line);
      if (own) own.push(field);
      else held.set(line, [field]);
    }
  }
  return held;
}

/** Whether one field holds a line, or the columns of the line are the values of its fields. */
function isWhole({ text }: OutputLine, fields: readonly Field[]): boolean {
  // Of a value with parts, the data holds the parts alone.
  if (fields.some(({ label, value, children }) => isOne(text, label, children.length > 0 ? '' : value)))
    return true;
  const values = fields.flatMap(({ value, children }) => (children.length === 0 && value ? [value] : []));
  return text.split(/\s{2,}/).every((column) => values.some((value) => value.includes(column)));
}

/** Whether a line is a label with its value; the value may go on below it. */
const isOne = (text: string, label: string, value = ''): boolean => {
  if (label === '' || !text.startsWith(label)) return false;
  const rest = text.slice(label.length).replace(/^\s*:+\s*/, '');
  // Where no colon divides them, it is a sentence.
  if (rest !== '' && rest === text.slice(label.length)) return false;
  return value.startsWith(rest);
};
