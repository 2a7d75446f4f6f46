import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Load of the processor, of each core on platforms that print it so, and of the processes. */
export default defineReader({
  command: 'show processes cpu sorted',
  open: true,
  headings: ['CPU utilization for five seconds:', 'Core 0: CPU utilization'],
  read: readOutline({
    inline: [
      /^(Core \d+): (CPU utilization for five seconds): +([\d.%/]+); +(one minute): +([\d.%]+); +(five minutes): +([\d.%]+)$/,
      /^(CPU utilization for five seconds): +([\d.%/]+); +(one minute): +([\d.%]+); +(five minutes): +([\d.%]+)$/,
    ],
    tables: [
      {
        label: 'Process',
        head: /^PID\s+Runtime ?\(ms\)\s+Invoked\s+uSecs\s+5Sec\s+1Min\s+5Min\s+TTY\s+Process$/,
        columns: ['PID', 'Runtime(ms)', 'Invoked', 'uSecs', '5Sec', '1Min', '5Min', 'TTY', 'Process'],
        row: /^(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+([\d.]+%)\s+([\d.]+%)\s+([\d.]+%)\s+(\d+)\s+(\S.*)$/,
      },
    ],
  }),
});
