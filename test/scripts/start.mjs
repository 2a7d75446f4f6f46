/**
 * `npm start [-- PATH]`: builds and packs the extension and opens a workspace with it, in the desktop's VS Code if there
 * is one, else in the embedded one. Neither the user's profile nor the sample is changed, and Ctrl+C ends it all.
 */
import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { install } from '../host/install.mjs';
import { atEnd, endWithParent, main, untilInterrupted } from '../host/lifetime.mjs';
import { pack, root } from '../host/pack.mjs';
import { copyWorkspace, installExtension, remote, startServer, temporaryProfile } from '../host/server.mjs';

const sample = join(root, 'test', 'samples', 'workspace');

await main(async () => {
  const [named] = process.argv.slice(2);
  // npm changes to the project's folder first, and says where the user was.
  const own = named && resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (own && !existsSync(own)) throw new Error(`${own} does not exist.`);

  endWithParent();
  console.log('Building and packing the extension …');
  execFileSync(process.execPath, [join(root, 'test', 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: 'inherit',
    timeout: 120_000,
  });
  const profile = temporaryProfile();
  const vsix = join(profile.folder, 'extension.vsix');
  await pack(vsix);

  const path = own || copyWorkspace(profile, sample);
  const code = desktop();
  return code ? openDesktop(code, profile, vsix, path) : openEmbedded(profile, vsix, path);
});

/** The desktop's `code`, if it can show a window. `SLP_VSCODE=embedded` or `desktop` decides it otherwise. */
function desktop() {
  const { SLP_VSCODE: choice, DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  if (choice === 'embedded') return undefined;
  const program = process.platform === 'win32' ? 'code.cmd' : 'code';
  const found = PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
  if (choice === 'desktop') {
    if (!found) throw new Error('There is no `code` on the PATH.');
    return found;
  }
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY ? undefined : found;
}

function isExecutable(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @typedef {import('../host/server.mjs').Profile} Profile */

/**
 * @param {string} code
 * @param {Profile} profile
 * @param {string} vsix
 * @param {string} path
 * @returns {Promise<number>}
 */
async function openDesktop(code, profile, vsix, path) {
  const where = ['--user-data-dir', profile.user, '--extensions-dir', profile.extensions];
  const shell = process.platform === 'win32';
  // The shell of Windows takes a name with blanks only in quotes.
  const words = (/** @type {string[]} */ ...args) => (shell ? args.map((each) => `"${each}"`) : args);
  const program = shell ? `"${code}"` : code;
  execFileSync(program, words(...where, '--install-extension', vsix), {
    shell,
    stdio: 'inherit',
    timeout: 120_000,
  });
  // The program that was started hands over to one that is no child of it, but notes its number in the profile.
  atEnd(() => {
    const lock = join(profile.user, 'code.lock');
    if (existsSync(lock)) process.kill(Number(readFileSync(lock, 'utf8')), 'SIGTERM');
  });
  console.log('VS Code is open; close its window or press Ctrl+C to end.');
  untilInterrupted();
  const child = spawn(program, words(...where, '--new-window', '--wait', path), { shell, stdio: 'inherit' });
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => done(status ?? 1));
  });
}

/**
 * @param {Profile} profile
 * @param {string} vsix
 * @param {string} path
 * @returns {Promise<number>}
 */
async function openEmbedded(profile, vsix, path) {
  await install('host');
  await installExtension(profile, vsix);
  const server = await startServer(profile, { token: true });
  /** @type {Record<string, string>} */
  const target = statSync(path).isDirectory()
    ? { folder: path }
    : { ew: 'true', payload: JSON.stringify([['openFile', remote(server, path)]]) };
  console.log('VS Code runs on this machine only; press Ctrl+C to end it. Open this address in a browser:');
  console.log(server.url(target));
  untilInterrupted();
  throw new Error(`The VS Code server ended:\n${await server.ended}`);
}
