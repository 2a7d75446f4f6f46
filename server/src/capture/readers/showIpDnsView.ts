import { readOutline } from '../outline';
import { under } from '../outline/under';
import { defineReader } from '../reader';

const readLines = readOutline({
  inline: [/^(Domain lookup) (using \S.*)$/, /^([A-Z][\w' -]{2,40}?) is (\S.*)$/],
  sentences: [/^(No .*)$/],
});

/** The heading of a view, at the same margin as what stands under it. */
const named = /^DNS View \S.* parameters$/;

/** Name resolution by VRF, a view each: lookup on or off, domain, servers, source interface. */
export default defineReader({
  command: 'show ip dns view',
  open: true,
  headings: ['DNS View '],
  read(source, first, last) {
    const { fields, unread } = readLines(source, first, last);
    const views = fields.map((field) => (named.test(field.label) ? { ...field, list: 'DNS View' } : field));
    return { fields: under(views, ({ list }) => list === 'DNS View'), unread };
  },
});
