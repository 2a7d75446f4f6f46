import type { Field } from '../../capture/fields';

/** The block that a label stands in, where no other block of the outputs prints the same label. */
const blocks: Readonly<Record<string, string>> = {
  Type: 'Transport',
  'Transport Type': 'Transport',
  'Cslu address': 'Transport',
  URL: 'Transport',
  'Last ACK received': 'Usage Reporting',
  'Next ACK deadline': 'Usage Reporting',
  'Next ACK push check': 'Usage Reporting',
  'Next report push': 'Usage Reporting',
  'Last report push': 'Usage Reporting',
  'Last report file write': 'Usage Reporting',
};

/**
 * What `| include Type|ACK` left of an output, below the headings that it took away; empty where it left nothing of
 * those blocks, or their headings too.
 */
export function underHeadings(fields: readonly Field[]): readonly Field[] {
  const found = new Map<string, Field[]>();
  for (const field of fields) {
    const block = Object.hasOwn(blocks, field.label) ? blocks[field.label] : undefined;
    if (block === undefined || field.value === undefined) continue;
    found.set(block, [...(found.get(block) ?? []), field]);
  }
  return [...found].flatMap(([label, children]) => {
    const [first] = children;
    return first && !fields.some((field) => field.label === label)
      ? [{ label, labelSpan: first.labelSpan, value: undefined, valueSpan: undefined, children }]
      : [];
  });
}
