import { fieldAt } from '../fields';
import { clean } from '../noise';
import { defineReader } from '../reader';

const clock = /^[*.]?\d{1,2}:\d\d:\d\d(?:\.\d+)? \S+ [A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{4}$/;
const origin = /^(Time source is|No time source|Summer time starts|Summer time ends) ?(.*)$/;

/** The device's time: `*` before it, never synchronised; `.`, synchronisation lost. */
export default defineReader({
  command: 'show clock',
  // `detail` adds the source of the time, and when summer time begins and ends.
  open: true,
  headings: [],
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const fields = [...banner];
    const unread: number[] = [];
    for (const line of lines) {
      const from = origin.exec(line.text);
      if (clock.test(line.text))
        fields.push({
          ...fieldAt(source, 'clock', line.start, line.text, line.start),
          labelSpan: source.span(line.start, line.start),
        });
      else if (from) {
        const label = from[1] as string;
        fields.push(fieldAt(source, label, line.start, from[2] as string, line.start + label.length + 1));
      } else unread.push(line.line);
    }
    return { fields: [...fields, ...messages], unread };
  },
});
