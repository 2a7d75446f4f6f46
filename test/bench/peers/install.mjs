/**
 * Installs other language servers to measure against, once and on demand, so that nobody who only works on the
 * project downloads them. They have a folder of their own: beside the benchmark's sources their older protocol
 * library would be bundled into the servers that are measured.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const stamp = join(modules, '.installed');
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');

/**
 * @param {(line: string) => void} say
 * @returns {{ json: string }} the script of each server
 */
export function peers(say) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) {
    say('Installing vscode-json-languageserver 1.3.4 from npm (5 MB on disk) into test/bench/peers, once …');
    rmSync(modules, { recursive: true, force: true });
    const { status, stderr, error } = spawnSync(
      'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: here, env: outside(process.env), encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error(`npm ci failed in ${here}: ${(error?.message ?? stderr).trim()}`);
    // Written last and moved into place: an interrupted installation has no stamp.
    writeFileSync(`${stamp}.new`, wanted());
    renameSync(`${stamp}.new`, stamp);
  }
  return { json: join(modules, 'vscode-json-languageserver', 'bin', 'vscode-json-languageserver') };
}

/** Where npm runs this script it names the outer package in the environment. */
const outside = (env) =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_(package|lifecycle)_|^npm_config_(local_prefix|prefix)$/i.test(name),
    ),
  );
