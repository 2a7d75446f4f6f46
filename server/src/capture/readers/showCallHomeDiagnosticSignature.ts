import { readCallHome } from '../callHome';
import { defineReader } from '../reader';

/** Diagnostic signatures of call-home. */
export default defineReader({
  command: 'show call-home diagnostic-signature',
  headings: ['Current diagnostic-signature settings:'],

  read: readCallHome,
});
