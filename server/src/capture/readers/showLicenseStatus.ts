import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Transport, policy, usage reporting and trust of the licensing agent. */
export default defineReader({
  command: 'show license status',
  headings: [
    'Utility:',
    'Smart Licensing is ENABLED$',
    'Smart Licensing is DISABLED$',
    'License Conversion:',
    'Smart Licensing Using Policy:',
    'Data Privacy:',
    'Transport:',
    'Usage Reporting:',
    'Trust Code Installed:',
  ],

  holds: ['show license usage', 'show license summary'],
  read: readLicensing,
});
