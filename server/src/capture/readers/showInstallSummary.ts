import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** The packages of a device: its image, and the patches (SMU) on top of it. */
export default defineReader({
  command: 'show install summary',
  headings: ['[ Switch ', '[ R0 ] Installed Package'],
  read: readOutline({
    tables: [
      {
        label: 'Packages',
        head: /^Type\s+St\s+Filename\/Version$/,
        columns: ['Type', 'St', 'Filename/Version'],
        row: /^([A-Z]{2,6})\s+([A-Z])\s+(\S+)$/,
      },
    ],
    sentences: [/^()([A-Z] - \S.*)$/, /^()(\[ \S.* \] .*)$/],
  }),
});
