/**
 * Bundles what is measured: the core behind one call, the product's own bundles, and servers that do nothing, all
 * minified with the options that the product is built with. They go to a folder of the benchmark's own, so that a
 * build for debugging that lies about is neither measured nor overwritten.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { product } from '../../scripts/bundles.mjs';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Where the benchmark writes. */
export const out = join(root, 'test', 'out', 'bench');

const server = product.find(({ outfile }) => outfile === 'server/out/server.js');
if (!server) throw new Error('test/scripts/bundles.mjs has lost server/out/server.js');

const sources = {
  core: 'test/bench/core.ts',
  'minimal-server': 'test/bench/servers/minimal.ts',
  'empty-server': 'test/bench/servers/empty.ts',
};

/** Paths of the bundles. */
export const bundles = {
  core: join(out, 'core.js'),
  minimalServer: join(out, 'minimal-server.js'),
  emptyServer: join(out, 'empty-server.js'),
  extension: join(out, 'client/out/extension.js'),
  client: join(out, 'client/out/client.js'),
  server: join(out, 'server/out/server.js'),
  service: join(out, 'server/out/service.js'),
};

/**
 * Builds all bundles; one that cannot be built is left out and told, and only what needs it cannot be measured.
 * @param {(line: string) => void} say
 */
export async function buildBundles(say) {
  mkdirSync(out, { recursive: true });
  const jobs = [
    ...Object.entries(sources).map(([name, entry]) => ({
      ...server,
      entryPoints: [entry],
      outfile: join(out, `${name}.js`),
      external: [],
    })),
    ...product
      .filter(({ outfile }) => !outfile.endsWith('cli.js'))
      .map((options) => ({ ...options, outfile: join(out, options.outfile) })),
  ];
  await Promise.all(
    jobs.map(async (options) => {
      try {
        await build({ ...options, absWorkingDir: root, minify: true, logLevel: 'silent' });
      } catch (error) {
        say(`${options.entryPoints[0]} does not build: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
}

/**
 * The core, as a bundle of this run.
 * @returns {Promise<typeof import('../core')>}
 */
export async function loadCore() {
  if (!existsSync(bundles.core)) throw new Error('the core has not been built');
  const { default: core } = await import(bundles.core);
  return core;
}
