import { readOutline } from '../outline';
import { under } from '../outline/under';
import { defineReader } from '../reader';

const readLines = readOutline({
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
});

/** Root certificates that servers are checked against; each has the same headings, so they stand in a list. */
export default defineReader({
  command: 'show crypto pki trustpool',
  open: true,
  headings: [],
  read(source, first, last) {
    const { fields, unread } = readLines(source, first, last);
    // Some releases print the time of installation, and so the lines behind it, at the margin.
    return { fields: under(fields, ({ list }) => list?.endsWith('Certificate') === true), unread };
  },
});
