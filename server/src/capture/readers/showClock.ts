import { field, outputLines } from '../fields';
import { defineReader } from '../reader';

const clock = /^[*.]?\d{1,2}:\d\d:\d\d(?:\.\d+)? \S+ [A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{4}$/;

/** The device's time: `*` before it, never synchronised; `.`, synchronisation lost. */
export default defineReader({
  command: 'show clock',
  headings: [],
  read(source, first, last) {
    const lines = outputLines(source, first, last);
    const source_ = /^Time source is (.+)$/;
    const fields = [];
    const unread = [];
    for (const line of lines) {
      const from = source_.exec(line.text);
      if (clock.test(line.text)) {
        fields.push({
          ...field(source, line, 'clock'),
          labelSpan: source.span(line.start, line.start),
          value: line.text,
          valueSpan: source.span(line.start, line.start + line.text.length),
        });
      } else if (from) fields.push(field(source, line, 'Time source is', from[1] as string));
      else unread.push(line.line);
    }
    return { fields, unread };
  },
});
