import { countOf } from '../count';
import { defineReader } from '../reader';

/** A directory; read for the number of files that a filter counted in it. */
export default defineReader({
  command: 'dir',
  open: true,
  headings: [],
  read: countOf,
});
