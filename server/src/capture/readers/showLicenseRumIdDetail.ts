import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** One usage report. */
export default defineReader({
  command: 'show license rum id N detail',
  headings: ['Smart Licensing Usage Report Detail:'],

  read: readLicensing,
});
