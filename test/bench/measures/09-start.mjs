import { bundles } from '../lib/build.mjs';
import { median } from '../lib/stats.mjs';
import { atMost, ms } from '../lib/table.mjs';
import { LspClient } from '../lsp.mjs';

const pairs = 21;

/** Every window that opens starts the server; what it costs beyond Node and the protocol library is ours to save. */
export default {
  goal: 9,
  name: 'spawn to initialize',
  async run() {
    const ours = [];
    const minimal = [];
    for (let pair = -2; pair < pairs; pair++) {
      const reference = await startTime(bundles.minimalServer);
      const own = await startTime(bundles.server);
      if (pair < 0) continue;
      minimal.push(reference);
      ours.push(own);
    }
    return [
      atMost({
        measure: `spawn to \`initialize\` answered, ${pairs} pairs`,
        ours: ms(median(ours)),
        reference: `minimal server ${ms(median(minimal))}`,
        ratio: median(ours.map((time, pair) => time / (minimal[pair] ?? Number.NaN))),
        limit: 1.1,
        values: { ours, minimal },
      }),
    ];
  },
};

async function startTime(script) {
  const start = performance.now();
  const client = new LspClient({ script });
  try {
    await client.initialize();
    return performance.now() - start;
  } finally {
    await client.stop();
  }
}
