import { textOf } from '../text/source';
import { bodyOf, type Section } from './scan';

/** Offsets at which a global expression hits in an output: its fields are read only where there is one. */
export const hitsIn = (section: Section, form: RegExp): readonly number[] => {
  const body = bodyOf(section);
  return Array.from(textOf(body).matchAll(form), ({ index }) => body.start + index);
};
