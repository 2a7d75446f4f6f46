import { bundles } from '../lib/build.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { quantile } from '../lib/stats.mjs';
import { atMost, ms } from '../lib/table.mjs';
import { descriptionAt, typeInto } from '../lib/typing.mjs';

/** What is asked while typing has to come before the next key. */
export default {
  goal: 13,
  name: 'hover and completion after a change',
  async run({ seed }) {
    const text = readInput(inputFile('config10k', seed));
    const textDocument = { uri: 'file:///bench/router.cfg' };
    const line = text.split('\n').findIndex((entry) => entry.startsWith('license smart transport'));
    const position = { line, character: 16 };
    const end = { line: text.split('\n').lastIndexOf('!'), character: 0 };
    /** @type {Record<string, number[]>} */
    const times = { hover: [], completion: [] };
    let hovers = 0;
    await typeInto(
      { script: bundles.server },
      { ...textDocument, languageId: 'iosxe-config', text },
      descriptionAt(text),
      {
        edits: 150,
        async after(client) {
          const start = performance.now();
          if (await client.request('textDocument/hover', { textDocument, position })) hovers++;
          const between = performance.now();
          await client.request('textDocument/completion', { textDocument, position: end });
          times.hover?.push(between - start);
          times.completion?.push(performance.now() - between);
        },
      },
    );
    return Object.entries(times).map(([name, values]) =>
      atMost({
        measure: `${name} after a change, 10k lines, p99 (median ${ms(quantile(values, 0.5))})`,
        ours: ms(quantile(values, 0.99)),
        ratio: quantile(values, 0.99),
        limit: 2,
        unit: ' ms',
        values: { median: quantile(values, 0.5), hovers },
      }),
    );
  },
};
