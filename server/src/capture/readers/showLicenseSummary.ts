import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Licences in use, one a row. */
export default defineReader({
  command: 'show license summary',
  headings: ['License Usage:'],

  read: readLicensing,
});
