import type { Field } from '../fields';
import { readOutline } from '../outline';
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
    const views: Field[] = [];
    const above: Field[] = [];
    for (const field of fields) {
      const open = views.at(-1);
      if (named.test(field.label)) views.push({ ...field, list: 'DNS View' });
      else if (open && field.list !== 'messages')
        views[views.length - 1] = { ...open, children: [...open.children, field] };
      else above.push(field);
    }
    return { fields: [...above, ...views], unread };
  },
});
