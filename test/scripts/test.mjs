/**
 * `npm test`: types, lint, generated files, core and protocol suites, the suites in a real VS Code. Prints the sum
 * of all tests as its last line; a failed check counts as one failed test.
 */
import { spawnSync } from 'node:child_process';
import { runVscodeTests } from '../host/vscode-tests.mjs';
import { runSuites } from './core.mjs';

const sum = { passed: 0, failed: 0, skipped: 0 };

/** A command that passes or fails as a whole. */
function step(name, command, ...args) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) sum.passed++;
  else sum.failed++;
}

/** A suite that counts its own tests. */
async function suite(name, run) {
  console.log(`\n== ${name}`);
  try {
    const { passed, failed, skipped = 0 } = await run();
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    if (passed + failed === 0) throw new Error(`${name} ran no test`);
  } catch (error) {
    console.error(error);
    sum.failed++;
  }
}

step('generated files', process.execPath, 'test/scripts/generate.mjs', '--check');
step('types', 'npx', 'tsc', '--noEmit', '-p', '.');
step('lint', 'npx', 'biome', 'check', '.');
step('build', process.execPath, 'test/scripts/build.mjs', '--production');
await suite('core and protocol', () => runSuites(['test/core', 'test/protocol']));
await suite('in VS Code', () => runVscodeTests());

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
