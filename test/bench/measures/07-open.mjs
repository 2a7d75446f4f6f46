import { bundles } from '../lib/build.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { median } from '../lib/stats.mjs';
import { atMost, ms } from '../lib/table.mjs';
import { LspClient } from '../lsp.mjs';

const pairs = 5;

/** Opening a large file: most of the time is the transport's, so the server is compared with one that only takes it. */
export default {
  goal: 7,
  name: '50 MB capture, open to diagnostics',
  async run({ seed }) {
    const text = readInput(inputFile('capture', seed));
    const rows = [];
    for (const transport of /** @type {const} */ (['stdio', 'ipc', 'clone'])) {
      const ours = [];
      const empty = [];
      for (let pair = 0; pair < pairs; pair++) {
        empty.push(await openTime({ script: bundles.emptyServer, transport }, text));
        ours.push(await openTime({ script: bundles.server, transport }, text));
      }
      rows.push(
        atMost({
          measure: `50 MB capture, open to first diagnostics, ${transport}`,
          ours: ms(median(ours)),
          reference: `empty server ${ms(median(empty))}`,
          ratio: median(ours.map((time, pair) => time / (empty[pair] ?? Number.NaN))),
          limit: 1.3,
          values: { ours, empty },
        }),
      );
    }
    return rows;
  },
};

async function openTime(server, text) {
  const client = new LspClient(server);
  try {
    await client.initialize();
    const start = performance.now();
    await client.open({ uri: 'file:///bench/session.log', languageId: 'iosxe-capture', text });
    return performance.now() - start;
  } finally {
    await client.stop();
  }
}
