/** Runs a suite inside a real VS Code: the embedded one, or with `SLP_VSCODE=desktop` one that is downloaded. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { hostRunsHere } from './install.mjs';
import { within } from './lifetime.mjs';
import { copyWorkspace, temporaryProfile } from './server.mjs';

/** Whether the suite runs in a desktop VS Code; elsewhere than on Linux that is the only one. */
export const onDesktop = process.env.SLP_VSCODE === 'desktop' || !hostRunsHere;

const shim = fileURLToPath(new URL('./code-shim.mjs', import.meta.url));
const timeout = 240_000;

/**
 * @typedef {object} Outcome what the suite writes
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly { readonly title: string, readonly message: string }[]} failures
 */

/**
 * @param {object} options
 * @param {string} options.extension the folder of the extension that is tested
 * @param {string} options.neighbour the folder of an extension that is installed beside it
 * @param {string} options.tests the module that exports `run`
 * @param {string} options.workspace a copy of it is opened
 * @param {string} options.lang `en` or `ja`; a desktop has English only, without a language pack
 * @returns {Promise<Outcome>}
 */
export async function runSuite({ extension, neighbour, tests, workspace, lang }) {
  const profile = temporaryProfile();
  // A folder that is there before VS Code first looks counts as installed.
  cpSync(neighbour, join(profile.extensions, basename(neighbour)), { recursive: true });
  const result = join(profile.folder, 'result.json');
  const run = runTests({
    ...(onDesktop ? {} : { vscodeExecutablePath: shim }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [
      copyWorkspace(profile, workspace),
      `--user-data-dir=${profile.user}`,
      `--extensions-dir=${profile.extensions}`,
    ],
    extensionTestsEnv: { SLP_RESULT: result, SLP_LANG: lang, SLP_TIMEOUT: String(timeout) },
  });
  try {
    // The download of a desktop comes on top.
    const failure = await within(run, onDesktop ? 5 * timeout : timeout + 30_000, 'VS Code').then(
      () => undefined,
      (/** @type {unknown} */ error) => error,
    );
    /** @type {Outcome | undefined} */
    const outcome = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : undefined;
    // VS Code fails if a test does, and then the result says more.
    if (outcome && (!failure || outcome.failed > 0)) return outcome;
    throw new Error(`VS Code did not run the whole suite: ${failure ?? 'it left no result'}`);
  } finally {
    await profile.remove();
  }
}
