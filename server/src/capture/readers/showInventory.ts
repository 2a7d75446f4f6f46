import type { SourceText } from '../../text/source';
import { type Field, fieldAt, type OutputLine } from '../fields';
import { clean, textField } from '../noise';
import { defineReader } from '../reader';
import { row } from '../table';

const named = /^NAME: "([^"]*)"\s*,\s*DESCR: "(.*)"$/;
/** The number of the part in the entity MIB, with `oid` behind the command. */
const oid = /^OID:\s*([\d.]+)$/;
/** What newer releases print above the list. */
const hint = /^(?:INFO: \S.*|\+{5,})$/;
const identity = /^PID:\s*([^,]*?)\s*,\s*VID:\s*([^,]*?)\s*,\s*SN:\s*(\S*)$/;

/** Every part of the chassis with its identity; the lines as printed under `text`. */
export default defineReader({
  command: 'show inventory',
  open: true,
  headings: ['NAME: "'],
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const parts: Field[] = [];
    const text: Field[] = [];
    const unread: number[] = [];
    for (const line of lines) {
      const part = line.text.length > 300 ? null : named.exec(line.text);
      const pid = line.text.length > 300 || part ? null : identity.exec(line.text);
      const open = parts.at(-1);
      const number = oid.exec(line.text);
      if (part) {
        const name = part[1] as string;
        const block = row(source, line, 'inventory', cells(source, line, ['NAME', 'DESCR'], part), name);
        parts.push({ ...block, labelSpan: source.span(line.start, line.start) });
      } else if (pid) {
        const own = cells(source, line, ['PID', 'VID', 'SN'], pid);
        if (open && open.children.length < 5)
          parts[parts.length - 1] = { ...open, children: [...open.children, ...own] };
        else parts.push(row(source, line, 'inventory', own));
      } else if (number && open)
        parts[parts.length - 1] = {
          ...open,
          children: [...open.children, ...cells(source, line, ['OID'], number)],
        };
      else if (!hint.test(line.text)) {
        unread.push(line.line);
        continue;
      }
      text.push(textField(source, line, 'text'));
    }
    return { fields: [...banner, ...parts, ...text, ...messages], unread };
  },
});

/** The labels of a line with the values that its form found behind them. */
function cells(
  source: SourceText,
  line: OutputLine,
  labels: readonly string[],
  match: RegExpExecArray,
): readonly Field[] {
  let from = 0;
  return labels.map((label, index) => {
    const value = match[index + 1] as string;
    const labelAt = line.text.indexOf(`${label}:`, from);
    const valueAt = line.text.indexOf(value, labelAt + label.length + 1);
    from = valueAt + value.length;
    return fieldAt(source, label, line.start + labelAt, value, line.start + valueAt);
  });
}
