import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** What the policy in force asks for. */
export default defineReader({
  command: 'show license policy',
  headings: [],

  read: readLicensing,
});
