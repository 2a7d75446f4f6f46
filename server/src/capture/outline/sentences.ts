import { type Field, fieldAt, type OutputLine } from '../fields';
import { textField } from '../noise';
import { inner, type Part } from '../parts';
import type { Lines } from './shape';

/** A heading whose first field stands on its own line: `Trust Code Installed:    Trust Code Type: CSSM`. */
export function headed({ value, valueAt }: Part): Part | undefined {
  const match = /^(Trust Code Type): +(\S.*)$/.exec(value);
  if (!match) return undefined;
  const [all, label, own] = match as unknown as [string, string, string];
  return { label, labelAt: valueAt, value: own, valueAt: valueAt + all.length - own.length };
}

/** The labels and values of a line whose form is known; undefined for any other. */
export function inline({ source, shape }: Lines, line: OutputLine): readonly Field[] | undefined {
  if (!shape.inline || line.text.length > 400) return undefined;
  for (const form of shape.inline) {
    const match = form.exec(line.text);
    if (!match) continue;
    const groups = match.slice(1).filter((group) => group !== undefined);
    const headed = groups.length % 2 === 1;
    const fields: Field[] = [];
    let from = headed ? (groups[0] as string).length : 0;
    for (let index = headed ? 1 : 0; index < groups.length; index += 2) {
      const [label, value] = groups.slice(index, index + 2) as [string, string];
      const labelAt = line.text.indexOf(label, from);
      const valueAt = line.text.indexOf(value, labelAt + label.length);
      fields.push(fieldAt(source, label, line.start + labelAt, value, line.start + valueAt));
      from = valueAt + value.length;
    }
    return headed
      ? [fieldAt(source, groups[0] as string, line.start, undefined, line.start, fields)]
      : fields;
  }
  return undefined;
}

const dated = /(INSTALLED on|Installed on|Valid on|Expired on|Expires on) (\S+(?: \S+)*)/g;
const beginsDated = new RegExp(`^(?:${dated.source})`);
const common: readonly RegExp[] = [
  /^(Smart Licensing|License Reservation) is (ENABLED|DISABLED)$/,
  /^(EVALUATION PERIOD EXPIRED) on (\S.*)$/,
  /^(Smart Licensing Tech Support info)$/,
  /^(Not registered\. No certificates installed)$/,
  /^(No PD enforced licenses)$/,
  /^(NOT INSTALLED)$/,
];

/** A line without a label that says something all the same; none for a line that is not understood. */
export function sentence({ source, shape }: Lines, line: OutputLine): readonly Field[] {
  if (beginsDated.test(line.text))
    return Array.from(line.text.slice(0, 300).matchAll(dated), (match) => {
      const at = line.start + match.index;
      const label = match[1] as string;
      return fieldAt(source, label, at, match[2] as string, at + label.length + 1);
    });
  // `PID:x,SN:y` alone on its line.
  if (line.text.startsWith('PID:')) return inner(source, line.text, line.start);
  for (const form of [...common, ...(shape.sentences ?? [])]) {
    const match = form.exec(line.text);
    if (!match) continue;
    const label = match[1] as string;
    const value = match[2];
    if (label === '') return [textField(source, line, 'text')];
    const at = line.start + line.text.indexOf(label);
    return [
      fieldAt(
        source,
        label,
        at,
        value,
        value === undefined ? at : line.start + line.text.indexOf(value, at - line.start + label.length),
      ),
    ];
  }
  return [];
}
