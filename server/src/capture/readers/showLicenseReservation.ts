import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Reservation codes that a device kept from before the policy. */
export default defineReader({
  command: 'show license reservation',
  headings: ['License reservation:'],

  holds: ['show license authorization'],
  read: readLicensing,
});
