import { bundles } from '../lib/build.mjs';
import { floorOf } from '../lib/floor.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { quantile } from '../lib/stats.mjs';
import { atMost, ms } from '../lib/table.mjs';
import { descriptionAt, typeInto } from '../lib/typing.mjs';

/** What VS Code says of itself, as far as it decides how long a list of completions is. */
const capabilities = {
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, labelDetailsSupport: true },
      completionList: {
        itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'],
        applyKindSupport: true,
      },
    },
  },
};

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
    const source = 'ip http client source-interface ';
    const values = {
      line: text.split('\n').findIndex((entry) => entry.startsWith(source)),
      character: source.length,
    };
    /** @type {Record<string, number[]>} */
    const times = { hover: [], completion: [], 'completion of values': [], 'signature help': [] };
    /** The first call of each, which is cold. @type {Record<string, number>} */
    const first = {};
    let hovers = 0;
    await typeInto(
      { script: bundles.server },
      { ...textDocument, languageId: 'iosxe-config', text },
      descriptionAt(text),
      {
        edits: 150,
        capabilities,
        async after(client, edit) {
          const note = (/** @type {string} */ name, /** @type {number} */ taken) => {
            first[name] ??= taken;
            if (edit >= 0) times[name]?.push(taken);
          };
          const start = performance.now();
          if (await client.request('textDocument/hover', { textDocument, position })) hovers++;
          const between = performance.now();
          await client.request('textDocument/completion', { textDocument, position: end });
          note('hover', between - start);
          const behind = performance.now();
          note('completion', behind - between);
          await client.request('textDocument/completion', { textDocument, position: values });
          const listed = performance.now();
          note('completion of values', listed - behind);
          await client.request('textDocument/signatureHelp', { textDocument, position: values });
          note('signature help', performance.now() - listed);
        },
      },
    );
    const floor = await floorOf(150);
    return Object.entries(times).map(([name, taken]) =>
      atMost({
        measure: `${name} after a change, 10k lines, p99 (median ${ms(quantile(taken, 0.5))}, first ${ms(first[name] ?? Number.NaN)})`,
        ours: ms(quantile(taken, 0.99)),
        reference: `empty server ${ms(floor.answer)}`,
        ratio: quantile(taken, 0.99),
        limit: 2,
        unit: ' ms',
        values: { median: quantile(taken, 0.5), first: first[name], hovers, floor },
      }),
    );
  },
};
