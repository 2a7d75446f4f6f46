import { readCallHome } from '../callHome';
import { defineReader } from '../reader';

/** Where one profile sends, and what. */
export default defineReader({
  command: 'show call-home profile NAME',
  headings: [],
  read: readCallHome,
});
