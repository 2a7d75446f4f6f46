import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, root } from '../lib/build.mjs';
import { atMost, kilobytes, notMeasured } from '../lib/table.mjs';

/** What is downloaded once and read at every start. */
export default {
  goal: 10,
  name: 'bundles',
  async run() {
    const extension = sizeOf(bundles.extension);
    const client = sizeOf(bundles.client);
    const floor = sizeOf(bundles.minimalServer);
    const packages = readdirSync(root).filter((name) => name.endsWith('.vsix'));
    return [
      row('server.js, minified', sizeOf(bundles.server), 240, floor && `minimal server ${kilobytes(floor)}`),
      row('service.js', sizeOf(bundles.service), 900),
      row('client: extension.js and client.js', client && extension && client + extension, 470),
      row('  extension.js, the stub', extension, 10),
      ...(packages.length === 0
        ? [notMeasured('VSIX', 'there is none')]
        : packages.map((name) => row(name, sizeOf(join(root, name)), 1000))),
    ];
  },
};

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
