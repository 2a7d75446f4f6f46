import { countOf } from '../count';
import { defineReader } from '../reader';

/** A file; read for the number of usage reports that a filter counted in it. */
export default defineReader({
  command: 'more FILE',
  open: true,
  headings: [],
  read: countOf,
});
