import { inChild } from '../lib/child.mjs';
import { inputFile } from '../lib/inputs.mjs';
import { atMost, ms } from '../lib/table.mjs';

const job = new URL('./01-capture.mjs', import.meta.url).href;

/** One Japanese word makes every character of the text take two bytes. */
export default {
  goal: 3,
  name: '50 MB capture with Japanese characters, hot',
  async run({ seed }) {
    const result = await inChild(job, 'hot', { file: inputFile('japanese', seed), kind: 'capture' });
    return [
      atMost({
        measure: 'the same with a Japanese word in it, hot',
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
