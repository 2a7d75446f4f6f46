import { loadCore } from '../lib/build.mjs';
import { inChild } from '../lib/child.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { atMost } from '../lib/table.mjs';

/** What stays in memory for as long as a document is open, its text aside. */
export default {
  goal: 8,
  name: 'memory over the text',
  async run({ seed }) {
    const rows = [];
    for (const [name, input, kind, limit] of /** @type {const} */ ([
      ['100k-line configuration', 'config100k', 'config', 60],
      ['50 MB capture', 'capture', 'capture', 16],
    ])) {
      const result = await inChild(
        import.meta.url,
        'memory',
        { file: inputFile(input, seed), kind },
        { flags: ['--expose-gc'] },
      );
      rows.push(
        atMost({
          measure: `memory over the text, ${name}`,
          ours: `${(result.bytes / 1e6).toFixed(1)} MB`,
          reference: `text ${(result.text / 1e6).toFixed(1)} MB`,
          ratio: result.bytes / result.lines,
          limit,
          unit: ' bytes a line',
          values: result,
        }),
      );
    }
    return rows;
  },
};

export const jobs = {
  async memory({ file, kind }) {
    const { open } = await loadCore();
    const text = readInput(file);
    // Code and feedback that the first call leaves behind belong to no document.
    open(text, kind);
    open(text, kind);
    const before = await settled();
    const opened = open(text, kind);
    const bytes = (await settled()) - before;
    return { bytes, lines: opened.lines, text: text.length };
  },
};

/** Bytes in use once everything that can be freed is freed. */
async function settled() {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
