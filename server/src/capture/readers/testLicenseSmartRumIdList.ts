import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Usage reports with their state, as releases before 17.7 list them. */
export default defineReader({
  command: 'test license smart rum id-list',
  headings: ['report_id:'],
  read: readOutline({
    tables: [
      {
        label: 'reports',
        head: /^$/,
        columns: ['report_id', 'state'],
        row: /^report_id:\s*(\d+),?\s+state:\s*(\w+)$/,
      },
    ],
  }),
});
