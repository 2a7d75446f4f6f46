import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Source interface, proxy, time-outs and TLS of the client that licensing messages leave by. */
export default defineReader({
  command: 'show ip http client',
  open: true,
  headings: ['HTTP client status:'],
  read: readOutline({
    inline: [/^(HTTP (?:secure )?client .{1,60}?) (?:is|=) (\S.*)$/, /^([A-Z][\w -]{1,60}?) =(?: (\S.*))?$/],
  }),
});
