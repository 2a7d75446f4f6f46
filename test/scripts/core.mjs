/** Bundles and runs the suites that need no editor: core and protocol. Prints the counts last. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { suites } from './bundles.mjs';
import { generate } from './generate.mjs';

/**
 * @param folders suites to run, as `test/core`
 * @returns how many tests passed, failed and were skipped
 */
export async function runSuites(folders, options = {}) {
  const mocha = new Mocha({ timeout: 60_000, reporter: process.env.CI ? 'dot' : 'spec', ...options });
  for (const folder of folders) {
    const bundle = suites(folder);
    await build(bundle);
    for (const name of readdirSync(bundle.outdir)
      .filter((file) => file.endsWith('.test.js'))
      .sort()) {
      if (bundle.entryPoints.some((entry) => entry.endsWith(`/${name.replace(/\.js$/, '.ts')}`)))
        mocha.addFile(`${bundle.outdir}/${name}`);
    }
  }
  return new Promise((resolve) => {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    mocha
      .run(() => resolve(counts))
      .on('pass', () => counts.passed++)
      .on('fail', () => counts.failed++)
      .on('pending', () => counts.skipped++);
  });
}

if (process.argv[1]?.endsWith('core.mjs')) {
  await generate();
  const { passed, failed } = await runSuites(['test/core'], process.argv[2] ? { grep: process.argv[2] } : {});
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
