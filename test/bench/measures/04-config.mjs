import { inChild } from '../lib/child.mjs';
import { inputFile } from '../lib/inputs.mjs';
import { atMost, ms } from '../lib/table.mjs';

const job = new URL('./01-capture.mjs', import.meta.url).href;

/** A large configuration: parse, facts, every rule. */
export default {
  goal: 4,
  name: '100k-line configuration, analysed, hot',
  async run({ seed }) {
    const result = await inChild(job, 'hot', {
      file: inputFile('config100k', seed),
      kind: 'config',
      runs: 25,
    });
    return [
      atMost({
        measure: `100k-line configuration, ${result.findings} findings, hot`,
        ours: ms(result.call),
        reference: `walk ${ms(result.walk)}`,
        ratio: result.call / result.walk,
        limit: 15,
        unit: ' walks',
        values: result,
      }),
    ];
  },
};
