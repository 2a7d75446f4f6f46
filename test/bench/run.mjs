/**
 * Measures the goals for speed and size and prints them as a table. A benchmark is no test: whatever it finds, it
 * ends with 0 as long as it could run.
 *
 *     npm run bench -- [--only 1,4] [--seed 1] [--json FILE]
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildBundles } from './lib/build.mjs';
import { notMeasured, table } from './lib/table.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string', default: '1' }, json: { type: 'string' } },
});
const only = values.only?.split(',').map(Number);
const seed = Number(values.seed);
if (!Number.isInteger(seed) || only?.some((goal) => !Number.isInteger(goal))) {
  console.error('usage: npm run bench -- [--only 1,4] [--seed 1] [--json FILE]');
  process.exit(2);
}

const say = (/** @type {string} */ line) => console.error(line);
const folder = new URL('./measures/', import.meta.url);
/** @type {import('./lib/table.mjs').Measure[]} */
const measures = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.mjs'))) {
  const { default: measure } = await import(new URL(name, folder).href);
  if (!only || only.includes(measure.goal)) measures.push(measure);
}
measures.sort((a, b) => a.goal - b.goal);

const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
say(`${machine}, seed ${seed}`);
await buildBundles(say);

/** @type {(import('./lib/table.mjs').Row & { number: number })[]} */
const rows = [];
for (const measure of measures) {
  say(`goal ${measure.goal}: ${measure.name} …`);
  try {
    for (const row of await measure.run({ seed, say })) rows.push({ number: measure.goal, ...row });
  } catch (error) {
    // One thing that cannot be measured must not take the others with it.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    rows.push({ number: measure.goal, ...notMeasured(measure.name, `not measured: ${reason}`) });
  }
}

console.log(`${machine}, seed ${seed}; medians; only ratios of one run mean anything\n`);
console.log(table(rows));
if (values.json) {
  writeFileSync(values.json, `${JSON.stringify({ machine, seed, rows }, undefined, 2)}\n`);
}
