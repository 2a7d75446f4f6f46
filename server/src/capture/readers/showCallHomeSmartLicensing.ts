import { readCallHome } from '../callHome';
import { defineReader } from '../reader';

/** Whether call-home carries licensing messages, and where to. */
export default defineReader({
  command: 'show call-home smart-licensing',
  // `statistics` counts the messages.
  open: true,
  headings: ['Current smart-licensing transport settings:'],

  read: readCallHome,
});
