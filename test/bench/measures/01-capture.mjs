import { loadCore } from '../lib/build.mjs';
import { inChild } from '../lib/child.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { againstWalk } from '../lib/stats.mjs';
import { atMost, ms } from '../lib/table.mjs';

/** A large capture, everything the product says about it, hot. */
export default {
  goal: 1,
  name: '50 MB capture, analysed, hot',
  async run({ seed }) {
    const result = await inChild(import.meta.url, 'hot', {
      file: inputFile('capture', seed),
      kind: 'capture',
    });
    return [
      atMost({
        measure: `50 MB capture, ${result.lines} lines, ${result.events} events, ${result.configs} configurations, hot`,
        ours: ms(result.call),
        reference: `walk ${ms(result.walk)}`,
        ratio: result.call / result.walk,
        limit: 5,
        unit: ' walks',
        values: result,
      }),
    ];
  },
};

export const jobs = {
  /** Shared by all measures of a whole text: medians of the call and of the walk over the same string. */
  async hot({ file, kind, runs }) {
    const { open } = await loadCore();
    const text = readInput(file);
    const { lines, events, configs, findings } = open(text, kind);
    return { ...againstWalk(text, () => open(text, kind), { runs }), lines, events, configs, findings };
  },
};
