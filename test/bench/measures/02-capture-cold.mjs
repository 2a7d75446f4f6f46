import { loadCore } from '../lib/build.mjs';
import { inChild } from '../lib/child.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { median, timed, walk } from '../lib/stats.mjs';
import { atMost, ms } from '../lib/table.mjs';

const samples = 7;

/** What a person waits for who opens one file: nothing has been compiled and no cache is warm. */
export default {
  goal: 2,
  name: '50 MB capture, analysed, first call of a process',
  async run({ seed }) {
    const cold = [];
    const walks = [];
    const input = { file: inputFile('capture', seed) };
    for (let n = 0; n < samples; n++) {
      // Two processes, since whichever of the two ran first would warm the other's memory.
      walks.push((await inChild(import.meta.url, 'walk', input)).time);
      cold.push((await inChild(import.meta.url, 'cold', input)).time);
    }
    return [
      atMost({
        measure: '50 MB capture, first call in a fresh process',
        ours: ms(median(cold)),
        reference: `walk ${ms(median(walks))}`,
        ratio: median(cold) / median(walks),
        limit: 7,
        unit: ' cold walks',
        values: { cold, walks },
      }),
    ];
  },
};

export const jobs = {
  async walk({ file }) {
    const text = readInput(file);
    return { time: timed(() => walk(text)) };
  },
  async cold({ file }) {
    const { open } = await loadCore();
    const text = readInput(file);
    return { time: timed(() => open(text, 'capture')) };
  },
};
