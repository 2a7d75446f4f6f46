/** Packs the extension as it would be published. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { install, paths } from './install.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} vsix the file to write
 * @param {(line: string) => void} [say]
 * @param {string} [folder] where the extension stands
 */
export async function pack(vsix, say = console.log, folder = root) {
  await install('tools', say);
  const args = [
    'package',
    // Its bundles hold what they need.
    '--no-dependencies',
    // There is no public page yet that its pictures and links could be rewritten to.
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  try {
    await promisify(execFile)(process.execPath, [paths.vsce, ...args], { cwd: folder, timeout: 120_000 });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`The extension could not be packed:\n${stdout}${stderr}`, { cause: error });
  }
}
