import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Transport, policy, usage reporting and trust of the licensing agent. */
export default defineReader({
  command: 'show license status',
  headings: [
    'Utility:',
    'Smart Licensing Using Policy:',
    'Data Privacy:',
    'Transport:',
    'Usage Reporting:',
    'Trust Code Installed:',
  ],
  read: readOutline,
});
