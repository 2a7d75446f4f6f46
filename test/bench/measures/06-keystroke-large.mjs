import { bundles } from '../lib/build.mjs';
import { floorOf } from '../lib/floor.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { atMost, ms } from '../lib/table.mjs';
import { descriptionAt, typeInto } from '../lib/typing.mjs';

/** The slowest key in a hundred, in a document ten times as long as the long ones people have. */
export default {
  goal: 6,
  name: 'keystroke to diagnostics, 100k lines',
  async run({ seed }) {
    const text = readInput(inputFile('config100k', seed));
    const document = { uri: 'file:///bench/router.cfg', languageId: 'iosxe-config', text };
    const typed = await typeInto({ script: bundles.server }, document, descriptionAt(text), { edits: 100 });
    const floor = await floorOf(100);
    return [
      atMost({
        measure: `keystroke to diagnostics, 100k lines, p99 (median ${ms(typed.median)})`,
        ours: ms(typed.p99),
        reference: `empty server ${ms(floor.key)}`,
        ratio: typed.p99,
        limit: 10,
        unit: ' ms',
        values: { ...typed, floor },
      }),
    ];
  },
};
