import { readLicensing } from '../licensing';
import { defineReader } from '../reader';

/** Everything the licensing agent knows, its exchange with the peer included. */
export default defineReader({
  command: 'show license tech support',
  headings: ['Smart Licensing Tech Support info$'],
  later: ['Upcoming Scheduled Jobs$', 'Communication Statistics:$'],
  holds: [
    'show license all',
    'show license status',
    'show license usage',
    'show license udi',
    'show license authorization',
    'show license summary',
    'show license eventlog',
    'show license history message',
    'show license rum id all',
    'show license reservation',
  ],
  read: readLicensing,
});
