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
        // Older releases leave the port of a name out.
        row: /^(\S+)(?:\s+(\w+))?\s+(\([^)]*\))\s+(\d+)\s+(\S+)\s+(\S.*)$/,
      },
      {
        label: 'NAME',
        head: /^NAME\s+TTL\s+CLASS\s+TYPE\s+DATA\/ADDRESS$/,
        columns: ['NAME', 'TTL', 'CLASS', 'TYPE', 'DATA/ADDRESS'],
        row: /^(\S+)\s+(\d+)\s+(IN|CH|HS)\s+([A-Z][A-Z0-9]*)\s+(\S.*)$/,
      },
    ],
  }),
});
