import { readOutline } from '../outline';
import { defineReader } from '../reader';

/** Name servers, domain, and the names that the device knows without asking. */
export default defineReader({
  command: 'show hosts',
  open: true,
  headings: ['Default domain is ', 'Default domain is not set', 'Name servers are '],
  read: readOutline({
    inline: [
      /^(Default domain) (?:is )(\S.*)$/,
      /^(Name servers) are (\S.*)$/,
      /^(Name lookup view): (\S+)$/,
      /^(Name\/address lookup) (uses .*|is disabled)$/,
      /^(Domain list): (\S.*)$/,
    ],
    sentences: [
      /^(Codes: .*)$/,
      /^(temp - temporary.*)$/,
      /^(NA - .*)$/,
      /^()(\d[\d.]+|[\da-f]*:[\da-f:]+)$/i,
    ],
    tables: [
      {
        label: 'Host',
        head: /^Host\s+Port\s+Flags\s+Age\s+Type\s+Address\(es\)$/,
        columns: ['Host', 'Port', 'Flags', 'Age', 'Type', 'Address(es)'],
        row: /^(\S+)\s+(\S+)\s+(\([^)]*\))\s+(\d+)\s+(\S+)\s+(\S.*)$/,
      },
    ],
  }),
});
