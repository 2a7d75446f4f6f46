import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Memory pools and what each process holds of them. */
export default defineReader({
  command: 'show processes memory sorted',
  open: true,
  headings: ['Processor Pool Total:'],
  read: readOutline({
    inline: [/^(\S+ \S+|\S+ \S+ Pool|\S+ Pool) (Total): *(\d+) +(Used): *(\d+) +(Free): *(\d+)$/],
    tables: [
      {
        label: 'Process',
        head: /^PID\s+TTY\s+Allocated\s+Freed\s+Holding\s+Getbufs\s+Retbufs\s+Process$/,
        columns: ['PID', 'TTY', 'Allocated', 'Freed', 'Holding', 'Getbufs', 'Retbufs', 'Process'],
        row: /^(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\S.*)$/,
      },
    ],
  }),
});
