import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Licences in use, a block each. */
export default defineReader({
  command: 'show license usage',
  headings: ['License Authorization:'],

  holds: ['show license summary'],
  read: readLicensing,
});
