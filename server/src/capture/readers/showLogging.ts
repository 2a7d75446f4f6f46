import { field, outputLines } from '../fields';
import { defineReader } from '../reader';

const labelled = /^([A-Z][A-Za-z ()-]{1,50}?)\s*: ?(\S.*)$/;

/** The log's own settings; the messages below are read as events. */
export default defineReader({
  command: 'show logging',
  headings: ['Syslog logging:'],
  read(source, first, last) {
    const fields = [];
    const unread: number[] = [];
    for (const line of outputLines(source, first, last)) {
      const match = line.text.includes('%') ? null : labelled.exec(line.text);
      if (match) fields.push(field(source, line, match[1] as string, (match[2] as string).trim()));
      else {
        const span = source.span(line.start, line.start + line.text.length);
        fields.push({
          label: 'messages',
          labelSpan: source.span(line.start, line.start),
          value: line.text,
          valueSpan: span,
          children: [],
        });
      }
    }
    return { fields, unread };
  },
});
