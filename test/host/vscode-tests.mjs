/**
 * The same suite four times: in English and in Japanese, from the sources and from the package that is published,
 * whose files are others (what the package forgets is found here).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { main } from './lifetime.mjs';
import { pack, root } from './pack.mjs';
import { onDesktop, runSuite } from './run-suite.mjs';
import { installExtension, temporaryProfile } from './server.mjs';

const suite = {
  tests: join(root, 'test', 'out', 'vscode', 'index.js'),
  workspace: join(root, 'test', 'vscode', 'workspace'),
};
/** Contributes the language that the extension serves without owning it. */
const neighbour = join(root, 'test', 'vscode', 'fixture-extension');

/** @typedef {import('./run-suite.mjs').Outcome} Outcome */

/**
 * Builds, packs, runs and prints one line a run, and every failure.
 * @returns {Promise<Outcome>} the sum over all runs
 */
export async function runVscodeTests() {
  if (!onDesktop) await install('host');
  const profile = temporaryProfile();
  try {
    return await runAll(await packAndInstall(profile));
  } finally {
    await profile.remove();
  }
}

/**
 * @param {string | undefined} packed
 * @returns {Promise<Outcome>}
 */
async function runAll(packed) {
  const runs = ['en', ...(onDesktop ? [] : ['ja'])].flatMap((lang) => [
    { lang, from: 'sources', extension: root },
    ...(packed ? [{ lang, from: 'package', extension: packed }] : []),
  ]);
  /** @type {Outcome} */
  let sum = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const { lang, from, extension } of runs) {
    const start = Date.now();
    const name = `VS Code, ${lang}, from the ${from}`;
    const outcome = await runSuite({ ...suite, lang, extension, neighbour });
    const { passed, failed, skipped } = outcome;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
    for (const { title, message } of outcome.failures)
      console.log(`  ✗ ${title}\n${message.replace(/^/gm, '      ')}`);
    sum = {
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      failures: [
        ...sum.failures,
        ...outcome.failures.map(({ title, message }) => ({ title: `${name}: ${title}`, message })),
      ],
    };
  }
  return sum;
}

/**
 * @param {import('./server.mjs').Profile} profile
 * @returns {Promise<string | undefined>} the folder of the packed extension, where an installer is at hand
 */
async function packAndInstall(profile) {
  const vsix = join(profile.folder, 'extension.vsix');
  await pack(vsix);
  // Packing builds for production; the sources are to be tested as they are built for development.
  execFileSync(process.execPath, [join(root, 'test', 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: 'inherit',
    timeout: 120_000,
  });
  if (onDesktop) return undefined;
  await installExtension(profile, vsix);
  const folder = readdirSync(profile.extensions).find((name) => name.startsWith('iosxe-slp.'));
  if (!folder) throw new Error('The packed extension could not be installed.');
  return join(profile.extensions, folder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const { passed, failed, skipped } = await runVscodeTests();
    console.log(`In all: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    return failed === 0 && passed > 0 ? 0 : 1;
  });
}
