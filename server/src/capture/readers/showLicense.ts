import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Classic licences of routers, one block a feature. */
export default defineReader({
  command: 'show license',
  headings: ['Index 1 Feature:'],

  read: readLicensing,
});
