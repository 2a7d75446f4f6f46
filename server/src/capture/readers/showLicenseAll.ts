import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Status, licences, identity, authorizations and report counters in one output. */
export default defineReader({
  command: 'show license all',
  headings: ['Smart Licensing Status$'],
  later: ['Product Information$', 'License Authorizations$'],
  holds: [
    'show license status',
    'show license usage',
    'show license udi',
    'show license authorization',
    'show license summary',
    'show license reservation',
  ],
  read: readLicensing,
});
