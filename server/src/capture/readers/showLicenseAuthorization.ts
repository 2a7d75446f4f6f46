import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Authorization codes of enforced and export-controlled licences, by member. */
export default defineReader({
  command: 'show license authorization',
  headings: ['Overall status:'],

  read: readLicensing,
});
