import { readCallHome } from '../callHome';
import { defineReader } from '../reader';

/** The settings of call-home, its peers and its profiles in short. */
export default defineReader({
  command: 'show call-home',
  headings: ['Current call home settings:'],
  holds: [
    'show call-home profile all',
    'show call-home alert-group',
    'show call-home smart-licensing',
    'show call-home mail-server status',
    'show call-home diagnostic-signature',
  ],
  read: readCallHome,
});
