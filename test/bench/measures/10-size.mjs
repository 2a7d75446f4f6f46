import { existsSync, statSync } from 'node:fs';
import { bundles } from '../lib/build.mjs';
import { packBundles } from '../lib/package.mjs';
import { atMost, kilobytes, notMeasured } from '../lib/table.mjs';

/** What is downloaded once and read at every start. */
export default {
  goal: 10,
  name: 'bundles',
  async run({ say }) {
    const extension = sizeOf(bundles.extension);
    const client = sizeOf(bundles.client);
    const floor = sizeOf(bundles.minimalServer);
    return [
      row('server.js, minified', sizeOf(bundles.server), 240, floor && `minimal server ${kilobytes(floor)}`),
      row('service.js', sizeOf(bundles.service), 900),
      row('client: extension.js and client.js', client && extension && client + extension, 470),
      row('  extension.js, the stub', extension, 10),
      await packed(say),
    ];
  },
};

/** Who has no network, and has packed nothing yet, gets all the other rows. */
async function packed(say) {
  try {
    return row('VSIX', sizeOf(await packBundles(say)), 1000);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return notMeasured('VSIX', 'could not be packed');
  }
}

const sizeOf = (path) => (existsSync(path) ? statSync(path).size : undefined);

const row = (measure, size, limit, reference = '') =>
  size === undefined
    ? notMeasured(measure, 'not built')
    : atMost({
        measure,
        ours: kilobytes(size),
        reference,
        ratio: size / 1000,
        limit,
        unit: ' KB',
        values: { size },
      });
