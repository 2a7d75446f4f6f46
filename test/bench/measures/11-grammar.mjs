import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { atMost, notMeasured } from '../lib/table.mjs';

const script = fileURLToPath(new URL('../grammar.mjs', import.meta.url));

/** The grammars have a benchmark of their own; its table is read here. */
export default {
  goal: 11,
  name: 'grammars',
  async run() {
    if (!existsSync(script)) return [notMeasured('grammars', 'test/bench/grammar.mjs is missing')];
    const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 300_000 });
    const rows = [...stdout.matchAll(/^\| (configuration|capture) \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    if (rows.length === 0) return [notMeasured('grammars', 'test/bench/grammar.mjs printed no such table')];
    return rows.map(([, name, time, limit]) =>
      atMost({
        measure: `grammar, ${name}, time a line`,
        ours: `${time} µs`,
        ratio: Number(time),
        limit: Number(limit),
        unit: ' µs',
      }),
    );
  },
};
