import { type Field, field, outputLines } from '../fields';
import { textField } from '../noise';
import { defineReader } from '../reader';

const labelled = /^([A-Z][A-Za-z ()-]{1,50}?)\s*: *(\S.*)$/;

/** The log's own settings; the messages below are read as events. */
export default defineReader({
  command: 'show logging',
  headings: ['Syslog logging:'],
  read(source, first, last) {
    const fields: Field[] = [];
    const unread: number[] = [];
    for (const line of outputLines(source, first, last)) {
      const match = line.text.includes('%') ? null : labelled.exec(line.text);
      if (match) fields.push(field(source, line, match[1] as string, (match[2] as string).trim()));
      else fields.push(textField(source, line, 'messages'));
    }
    return { fields, unread };
  },
});
