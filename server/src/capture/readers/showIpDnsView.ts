import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Name resolution by VRF: lookup on or off, domain, servers, source interface. */
export default defineReader({
  command: 'show ip dns view',
  open: true,
  headings: ['DNS View '],
  read: readOutline({
    inline: [/^(Domain lookup) (using \S.*)$/, /^([A-Z][\w' -]{2,40}?) is (\S.*)$/],
    sentences: [/^(No .*)$/],
  }),
});
