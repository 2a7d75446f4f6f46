import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Root certificates that servers are checked against; each has the same headings, so they stand in a list. */
export default defineReader({
  command: 'show crypto pki trustpool',
  open: true,
  headings: [],
  read: readOutline({
    repeats: /^(CA Certificate|Certificate)$/,
    sentences: [
      /^(cn|o|ou|c|l|st|e|hostname|serialNumber)=(\S.*)$/,
      // `policy` speaks in sentences.
      /^(Chain validation will stop at) (\S.*)$/,
      /^(Trustpool CA certificates will expire) (\S.*)$/,
      /^(Certificate matching) is (\S.*)$/,
      /^(CRL|CRL cache delete-after)$/,
      /^(CRL caching using|CRL cache delete-after|Maximum cache size|Default lifetime) (\S.*)$/,
      /^(Default lifetime)$/,
    ],
  }),
});
