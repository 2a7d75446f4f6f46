import type { Field } from '../fields';
import { fieldAt } from '../fields';
import { clean } from '../noise';
import { defineReader } from '../reader';

const named = /^NAME: "(.*?)"\s*,\s*DESCR: "(.*)"$/;
const identity = /^PID:\s*(\S*(?: \S+)*?)\s*,\s*VID:\s*(\S*(?: \S+)*?)\s*,\s*SN:\s*(\S*)$/;

/** Every part of the chassis with its identity. */
export default defineReader({
  command: 'show inventory',
  open: true,
  headings: ['NAME: "'],
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const fields: Field[] = [];
    const unread: number[] = [];
    for (const line of lines) {
      if (line.text.length > 300) {
        unread.push(line.line);
        continue;
      }
      const cells = (labels: readonly string[], values: readonly string[]): Field[] => {
        let from = 0;
        return labels.map((label, index) => {
          const value = values[index] as string;
          const labelAt = line.text.indexOf(`${label}:`, from);
          const valueAt = line.text.indexOf(value, labelAt + label.length + 1);
          from = valueAt + value.length;
          return fieldAt(source, label, line.start + labelAt, value, line.start + valueAt);
        });
      };
      const part = named.exec(line.text);
      const pid = part ? null : identity.exec(line.text);
      const open = fields.at(-1);
      if (part)
        fields.push({
          ...fieldAt(
            source,
            part[1] as string,
            line.start,
            undefined,
            line.start,
            cells(['NAME', 'DESCR'], part.slice(1)),
          ),
          labelSpan: source.span(line.start, line.start),
          list: 'inventory',
        });
      else if (pid && open && open.children.length < 5)
        fields[fields.length - 1] = {
          ...open,
          children: [...open.children, ...cells(['PID', 'VID', 'SN'], pid.slice(1))],
        };
      else if (pid)
        fields.push({
          ...fieldAt(
            source,
            '',
            line.start,
            undefined,
            line.start,
            cells(['PID', 'VID', 'SN'], pid.slice(1)),
          ),
          list: 'inventory',
        });
      else unread.push(line.line);
    }
    return { fields: [...banner, ...fields, ...messages], unread };
  },
});
