import type { SourceText } from '../../text/source';
import { type Field, fieldAt, type OutputLine } from '../fields';
import { clean } from '../noise';
import { defineReader } from '../reader';
import { row } from '../table';

const begins = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(?: \S+)?) (SAEVT_\w+)(?:\s|$)/;
const pairs = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** What the licensing agent did and was told, an event a line. */
export default defineReader({
  command: 'show license eventlog',
  open: true,
  headings: ['**** Event Log ****'],
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const events: OutputLine[][] = [];
    const unread: number[] = [];
    let head = lines[0];
    let none: OutputLine | undefined;
    for (const line of lines) {
      const open = events.at(-1);
      if (begins.test(line.text)) events.push([line]);
      else if (/^\*+ ?Event Log ?\*+$/.test(line.text)) head = line;
      else if (/^No EventLog Found\.?$/i.test(line.text)) none = line;
      else if (open && line.line === (open.at(-1) as OutputLine).last + 1) open.push(line);
      else unread.push(line.line);
    }
    const at = head?.start ?? source.lineStart(first);
    const log = fieldAt(
      source,
      'Event Log',
      at,
      events.length === 0 ? none?.text : undefined,
      none?.start,
      events.map((pieces) => eventOf(source, pieces)),
    );
    return { fields: [...banner, log, ...messages], unread };
  },
});

/** Columns of a terminal that breaks a line by itself. */
const width = 80;
const blank = 32;

/** Whether a line ends between two words, not where the row of the terminal was full. */
const isWhole = (source: SourceText, { indent, text, last }: OutputLine): boolean =>
  indent + text.length < width || source.text.charCodeAt(source.lineEnd(last) - 1) === blank;

/** An event; the device begins a new line where a value would not fit, and a terminal where its row is full. */
function eventOf(source: SourceText, pieces: readonly OutputLine[]): Field {
  const [line] = pieces as [OutputLine];
  let text = '';
  // Where each piece begins in the joined text: a place in it is one of the source.
  const starts: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const above = pieces[index - 1];
    if (above) text += isWhole(source, above) ? ' ' : '';
    starts.push(text.length);
    text += piece.text;
  }
  const placeOf = (offset: number): number => {
    const index = starts.findLastIndex((start) => start <= offset);
    return (pieces[index] as OutputLine).start + offset - (starts[index] as number);
  };
  const valueAt = (label: string, value: string, from: number, labelAt = from): Field => ({
    ...fieldAt(source, label, placeOf(labelAt), value, placeOf(from)),
    valueSpan: source.span(
      placeOf(from),
      value === '' ? placeOf(from) : placeOf(from + value.length - 1) + 1,
    ),
  });
  const [, stamp, name] = begins.exec(text) as unknown as [string, string, string];
  const nameAt = stamp.length + 1;
  const children = [
    fieldAt(source, 'time', line.start, stamp, line.start),
    valueAt('event', text.slice(nameAt), nameAt),
  ];
  const rest = nameAt + name.length;
  for (const pair of text.slice(rest).matchAll(pairs)) {
    const at = rest + pair.index;
    const label = pair[1] as string;
    children.push(valueAt(label, pair[2] as string, at + label.length + 2, at));
  }
  return {
    ...row(source, line, 'Event Log', children, name),
    labelSpan: source.span(placeOf(nameAt), placeOf(nameAt + name.length - 1) + 1),
  };
}
