import { readStatistics } from '../callHomeStatistics';
import { defineReader } from '../reader';

/** Messages sent, waiting, failed and dropped. */
export default defineReader({
  command: 'show call-home statistics',
  headings: ['Message Types   '],
  read: readStatistics,
});
