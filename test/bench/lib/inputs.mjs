/**
 * The large texts, made once a seed and kept on disk as JSON: read that way a text has the form in memory that
 * it has when a client sends it, and a process that measures a first call has run no generator before.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { out } from './build.mjs';
import { capture } from './capture.mjs';
import { configuration } from './config.mjs';

/** Characters of the large capture. */
export const captureSize = 50_000_000;

/** @type {Readonly<Record<string, (seed: number) => string>>} */
const makers = {
  capture: (seed) => capture({ characters: captureSize, seed }),
  japanese: (seed) => capture({ characters: captureSize, seed, japanese: true }),
  config10k: (seed) => configuration({ lines: 10_000, seed }),
  config100k: (seed) => configuration({ lines: 100_000, seed }),
};

const generators = ['capture.mjs', 'config.mjs', 'inputs.mjs', 'random.mjs'].map((name) =>
  readFileSync(new URL(name, import.meta.url)),
);
const recipe = createHash('sha256').update(Buffer.concat(generators)).digest('hex').slice(0, 12);

/**
 * @param {'capture' | 'japanese' | 'config10k' | 'config100k'} name
 * @param {number} seed
 * @returns {string} path of a file for {@link readInput}
 */
export function inputFile(name, seed) {
  const folder = join(out, 'inputs');
  const path = join(folder, `${name}-${seed}-${recipe}.json`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    // What an older generator wrote is of no use to anybody.
    for (const old of readdirSync(folder)) {
      if (!old.includes(recipe)) rmSync(join(folder, old), { force: true });
    }
    writeFileSync(`${path}.new`, JSON.stringify(makers[name]?.(seed)));
    renameSync(`${path}.new`, path);
  }
  return path;
}

/** @param {string} path */
export const readInput = (path) => /** @type {string} */ (JSON.parse(readFileSync(path, 'utf8')));
