import { readCallHome } from '../callHome';
import { defineReader } from '../reader';

/** Kinds of call-home messages. */
export default defineReader({
  command: 'show call-home alert-group',
  headings: ['Available alert groups:'],

  read: readCallHome,
});
