import type { Field } from '../fields';
import { readOutline } from '../outline';
import { under } from '../outline/under';
import { defineReader } from '../reader';

const readLines = readOutline({
  inline: [
    /^(Default [Dd]omain) is (\S.*)$/,
    /^(Name servers) are (\S.*)$/,
    /^(Name lookup view): (\S+)$/,
    /^(Name\/address lookup) (uses .*|is disabled)$/,
    /^(Domain list): (\S.*)$/,
  ],
  sentences: [/^(Codes: .*)$/, /^(temp - temporary.*)$/, /^(NA - .*)$/, /^()(\d[\d.]+|[\da-f]*:[\da-f:]+)$/i],
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
});

const addresses = 'Address(es)';

const addressOf = ({ labelSpan, value, valueSpan }: Field): Field => ({
  label: addresses,
  labelSpan,
  value,
  valueSpan,
  children: [],
});

/** Name servers, domain, and the names that the device knows without asking. */
export default defineReader({
  command: 'show hosts',
  open: true,
  headings: ['Default domain is ', 'Default domain is not set', 'Name servers are '],
  read(source, first, last) {
    const { fields, unread } = readLines(source, first, last);
    // Further addresses of a host stand below its row, alone.
    const further = fields.map((field): Field => (field.list === 'text' ? addressOf(field) : field));
    return {
      fields: under(
        further,
        ({ list }) => list === 'Host',
        ({ label }) => label === addresses,
      ),
      unread,
    };
  },
});
