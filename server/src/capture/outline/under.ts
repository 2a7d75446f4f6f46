import type { Field } from '../fields';

/**
 * Puts what stands behind a block at its own margin into the block, for some outputs print the rest of it so. What
 * stands before the first block stays where it is.
 * @param opens whether a field is such a block
 * @param belongs whether a field may be part of one
 */
export function under(
  fields: readonly Field[],
  opens: (field: Field) => boolean,
  belongs: (field: Field) => boolean = ({ list }) => list === undefined,
): readonly Field[] {
  const folded: Field[] = [];
  let block = -1;
  let rest: Field[] = [];
  const close = (): void => {
    const open = folded[block];
    if (open && rest.length > 0) folded[block] = more(open, rest);
    rest = [];
  };
  for (const field of fields) {
    if (opens(field)) {
      close();
      block = folded.push(field) - 1;
    } else if (block !== -1 && belongs(field)) rest.push(field);
    else folded.push(field);
  }
  close();
  return folded;
}

/** The row of a table reads its cells when asked: it is no plain object that could be copied as one. */
const more = (
  { label, labelSpan, value, valueSpan, list, children }: Field,
  rest: readonly Field[],
): Field => ({
  label,
  labelSpan,
  value,
  valueSpan,
  children: [...children, ...rest],
  ...(list === undefined ? {} : { list }),
});
