import { jsonFields } from '../json';
import { clean } from '../noise';
import { defineReader } from '../reader';

/** A usage report as the agent stores it: JSON on one long line. */
export default defineReader({
  command: 'test license smart rum show N',
  headings: ['{"version":"2.0","asset_identification"', '{"asset_identification"'],
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const fields = [...banner];
    const unread: number[] = [];
    for (const line of lines) {
      const own = jsonFields(source, line);
      if (own) fields.push(...own);
      else unread.push(line.line);
    }
    return { fields: [...fields, ...messages], unread };
  },
});
