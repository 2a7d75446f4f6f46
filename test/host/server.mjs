/** The VS Code server as a child process, on the loopback interface only, with a profile of its own. */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { paths } from './install.mjs';
import { atEnd, temporaryFolder, within } from './lifetime.mjs';

/** A quiet window: nothing asks, updates itself, reports or talks to a network. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  // Its extension would claim the scheme of past versions for repositories, of which there are none here.
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
};

/** Where a VS Code keeps what it writes. */
export const profileIn = (/** @type {string} */ folder) => ({
  folder,
  data: join(folder, 'data'),
  user: join(folder, 'user'),
  extensions: join(folder, 'extensions'),
  sockets: join(folder, 'tmp'),
});

/** @typedef {ReturnType<typeof profileIn>} Profile */

/** A new profile in a temporary folder. */
export function temporaryProfile(settings = {}) {
  const { folder, remove } = temporaryFolder();
  const profile = profileIn(folder);
  const userSettings = join(profile.user, 'User');
  for (const each of [profile.data, profile.extensions, profile.sockets, userSettings]) {
    mkdirSync(each, { recursive: true });
  }
  writeFileSync(join(userSettings, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  return { ...profile, remove };
}

/**
 * A copy of a workspace, since whoever works in it edits it.
 * @param {Profile} profile
 * @param {string} source
 */
export function copyWorkspace({ folder }, source) {
  const copy = join(folder, 'workspace', basename(source));
  cpSync(source, copy, { recursive: true });
  return copy;
}

/** @param {Profile} profile */
function environment({ sockets }) {
  const env = { ...process.env };
  // A VS Code around this one, such as that of whoever works on the project, must not be taken for it.
  for (const name of Object.keys(env))
    if (/^(VSCODE|ELECTRON)_|^XDG_RUNTIME_DIR$/.test(name)) delete env[name];
  // Without a gallery it would ask one on the internet.
  return { ...env, EXTENSIONS_GALLERY: '{}', TMPDIR: sockets };
}

/**
 * Installs a packed extension as a person does.
 * @param {Profile} profile
 * @param {string} vsix
 */
export async function installExtension(profile, vsix) {
  const where = ['--extensions-dir', profile.extensions, '--server-data-dir', profile.data];
  await promisify(execFile)(
    paths.serverNode,
    [paths.serverMain, '--accept-server-license-terms', ...where, '--install-extension', vsix],
    { env: environment(profile), timeout: 60_000 },
  );
}

/**
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {(query?: Readonly<Record<string, string>>) => string} url the address of its window
 * @property {() => Promise<void>} stop ends it and all that it started
 * @property {Promise<string>} ended resolves, with what it said last, when it has ended
 */

/**
 * Starts a server and waits until it listens.
 * @param {Profile} profile
 * @param {{ token?: boolean, driver?: boolean, env?: NodeJS.ProcessEnv }} [options] `token`: whoever opens the
 *   window needs the random token in the address; `driver`: an extension can be loaded from a folder and tested.
 * @returns {Promise<Server>}
 */
export async function startServer(profile, { token = false, driver = false, env = {} } = {}) {
  const secret = token ? randomBytes(24).toString('hex') : undefined;
  const args = [
    ['--host', '127.0.0.1', '--port', '0'],
    secret === undefined ? ['--without-connection-token'] : ['--connection-token', secret],
    ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
    ['--server-data-dir', profile.data, '--user-data-dir', profile.user],
    ['--extensions-dir', profile.extensions],
    driver ? ['--enable-smoke-test-driver'] : [],
  ].flat();
  // A process group of its own: extension hosts and language servers end with it.
  const child = spawn(paths.serverNode, [paths.serverMain, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(profile), ...env },
  });

  let said = '';
  const note = (/** @type {string} */ line) => {
    said = `${said}${line}\n`.slice(-20_000);
  };
  createInterface(child.stderr).on('line', note);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(said));
  });
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      note(line);
      const port = /^Extension host agent listening on (\d+)$/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
  });
  const stop = atEnd(() => endGroup(child.pid));

  try {
    const early = ended.then((words) => {
      throw new Error(`The VS Code server did not start:\n${words}`);
    });
    const port = await within(Promise.race([listening, early]), 60_000, 'The VS Code server');
    // From now on its end is the caller's business.
    early.catch(() => undefined);
    const authority = `127.0.0.1:${port}`;
    /** @type {Server['url']} */
    const url = (query = {}) =>
      `http://${authority}/?${new URLSearchParams(secret === undefined ? query : { tkn: secret, ...query })}`;
    return { authority, url, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Asks a process group to end, and makes it if it has not after three seconds.
 * @param {number | undefined} group
 */
async function endGroup(group) {
  if (group === undefined) return;
  const send = (/** @type {NodeJS.Signals | 0} */ signal) => {
    try {
      return process.kill(-group, signal);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
      throw error;
    }
  };
  send('SIGTERM');
  for (let waited = 0; send(0); waited += 50) {
    if (waited >= 3000) send('SIGKILL');
    // What is still there is dead, and counted until somebody above collects it.
    if (waited >= 5000) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * The address of a file or folder as the window of a server knows it.
 * @param {Server} server
 * @param {string} path
 */
export const remote = ({ authority }, path) =>
  `vscode-remote://${authority}${path.split('/').map(encodeURIComponent).join('/')}`;
