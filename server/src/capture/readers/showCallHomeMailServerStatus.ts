import { readCallHome } from '../callHome';
import { defineReader } from '../reader';

/** Mail servers of call-home. */
export default defineReader({
  command: 'show call-home mail-server status',
  headings: ['Mail-server['],

  read: readCallHome,
});
