import { readCallHome } from '../callHome';
import { defineReader } from '../reader';

/** Where each profile sends, and what. */
export default defineReader({
  command: 'show call-home profile all',
  headings: ['Profile Name: '],

  read: readCallHome,
});
