import type { SilenceRow } from './row';

const interval = (value: string): string =>
  `license smart transport cslu\nlicense smart usage interval ${value}\n`;

/** What the lines about usage reports ask for. */
export const usageLines: readonly SilenceRow[] = [
  {
    rule: 'SLP801',
    because: 'the interval is still to be filled in',
    text: interval('<days>'),
    but: ['<days>', '3651'],
  },
  {
    rule: 'SLP801',
    because: 'an interval of ten years is taken',
    text: interval('3650'),
    but: ['3650', '-1'],
  },
  {
    rule: 'SLP801',
    because: 'where a person carries the reports the device is not meant to send any',
    text: 'license smart transport off\nlicense smart usage interval 0\n',
    but: ['transport off', 'transport cslu'],
  },
  {
    rule: 'SLP801',
    because: 'the line takes the interval back',
    text: `no license smart usage interval 9999\nlicense smart transport cslu\n`,
    but: ['no license', 'license'],
  },
  {
    rule: 'SLP801',
    because: 'a tag may be a number',
    text: 'license smart transport cslu\nlicense smart usage customer-tags 9999 A\n',
    but: ['customer-tags 9999 A', 'interval 9999'],
  },
  {
    rule: 'SLP801',
    because: 'an interval is taken offline too',
    text: 'license smart transport off\nlicense smart usage interval 90\n',
    but: ['90', '9999'],
  },
  {
    rule: 'SLP802',
    because: 'the line takes the tag back',
    text: `no license smart usage customer-tags tag1 ${'a'.repeat(130)}\nlicense smart transport cslu\n`,
    but: ['no license', 'license'],
  },
  {
    rule: 'SLP802',
    because: 'quotes are no part of the tag',
    text: `license smart usage customer-tags tag1 "${'a'.repeat(126)}"\nlicense smart transport cslu\n`,
    but: ['"a', '"aaa'],
  },
  {
    rule: 'SLP802',
    because: 'a long word in another line is no tag',
    text: `license smart proxy address proxy ${'a'.repeat(130)}\nlicense smart transport cslu\n`,
    but: ['proxy address proxy', 'usage customer-tags tag1'],
  },
  {
    rule: 'SLP802',
    because: 'the tag is as long as it may be',
    text: `license smart usage customer-tags tag1 ${'a'.repeat(127)}\nlicense smart transport cslu\n`,
    but: [' aaa', ' aaaa'],
  },
  {
    rule: 'SLP802',
    because: 'what stands behind an interval is no tag',
    text: `license smart usage interval 90 ${'a'.repeat(130)}\nlicense smart transport cslu\n`,
    but: ['interval 90', 'customer-tags tag1'],
  },
  {
    rule: 'SLP803',
    because: 'the add-on is none that reports',
    text: 'license boot level network-advantage addon security\nlicense smart transport off\n',
    but: ['security', 'dna-advantage'],
  },
];
