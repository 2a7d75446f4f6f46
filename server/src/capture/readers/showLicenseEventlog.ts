import { fieldAt, type OutputLine } from '../fields';
import { clean } from '../noise';
import { defineReader } from '../reader';
import { row } from '../table';

const event = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(?: \S+)?) (SAEVT_\w+)(?:\s+(.*))?$/;
const pairs = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** What the licensing agent did and was told, an event a line. */
export default defineReader({
  command: 'show license eventlog',
  open: true,
  headings: ['**** Event Log ****'],
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const events = [];
    const unread: number[] = [];
    let head = lines[0];
    let none: OutputLine | undefined;
    for (const line of lines) {
      const match = event.exec(line.text);
      if (match) {
        const [, stamp, name] = match as unknown as [string, string, string];
        const nameAt = line.start + stamp.length + 1;
        const children = [
          fieldAt(source, 'time', line.start, stamp, line.start),
          fieldAt(source, 'event', nameAt, line.text.slice(stamp.length + 1), nameAt),
        ];
        const rest = stamp.length + 1 + name.length;
        for (const pair of line.text.slice(rest).matchAll(pairs)) {
          const at = line.start + rest + pair.index;
          const label = pair[1] as string;
          children.push(fieldAt(source, label, at, pair[2] as string, at + label.length + 2));
        }
        events.push({
          ...row(source, line, 'Event Log', children, name),
          labelSpan: source.span(nameAt, nameAt + name.length),
        });
      } else if (/^\*+ ?Event Log ?\*+$/.test(line.text)) head = line;
      else if (/^No EventLog Found\.?$/i.test(line.text)) none = line;
      else unread.push(line.line);
    }
    const at = head?.start ?? source.lineStart(first);
    const log = fieldAt(
      source,
      'Event Log',
      at,
      events.length === 0 ? none?.text : undefined,
      none?.start,
      events,
    );
    return { fields: [...banner, log, ...messages], unread };
  },
});
