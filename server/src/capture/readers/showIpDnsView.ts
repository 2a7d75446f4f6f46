import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Name resolution by VRF: lookup on or off, domain, servers, source interface. */
export default defineReader({
  command: 'show ip dns view',
  open: true,
  headings: ['DNS View '],
  read: readOutline({
    inline: [
      /^(Domain lookup) is (enabled|disabled)$/,
      /^(Domain lookup) (using \S.*)$/,
      /^(Forwarding of queries) is (enabled|disabled)$/,
      /^(Logging) is (on|off)$/,
      /^(Default domain name) is (\S+)$/,
      /^(Lookup timeout): (\d+ seconds?)$/,
      /^(Round-robin'ing) is (\S.*)$/,
    ],
    sentences: [/^(No .*)$/],
  }),
});
