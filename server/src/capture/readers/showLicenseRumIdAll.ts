import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Usage reports with their state. */
export default defineReader({
  command: 'show license rum id all',
  headings: ['Smart Licensing Usage Report:'],

  read: readLicensing,
});
