/** A headless Chromium with one page, to look at what a VS Code server shows. */
import { spawnSync } from 'node:child_process';
import { paths } from './install.mjs';
import { atEnd } from './lifetime.mjs';

// The package's own list of flags is made for a function service and puts everything into one process.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The environment in which the browser finds its libraries and at least one font, even on a bare machine. */
function environment() {
  const env = { ...process.env, FONTCONFIG_FILE: paths.fonts };
  const { status, stdout } = spawnSync('ldd', [paths.chromium], { encoding: 'utf8', timeout: 10_000 });
  if (status === 0 && !stdout.includes('not found')) return env;
  const own = [paths.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...env, LD_LIBRARY_PATH: own };
}

/**
 * @param {{ lang?: string | undefined, width?: number, height?: number }} [options] `lang`: what extensions are
 *   told is the language of VS Code; its own menus stay English, since that would take a language pack.
 */
export async function openPage({ lang = 'en', width = 1280, height = 800 } = {}) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: paths.chromium,
    args: flags,
    env: environment(),
    timeout: 30_000,
    // Interruptions are handled in one place, for everything that was started.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = atEnd(() => browser.close());
  const page = await browser.newPage({ viewport: { width, height } });
  if (lang !== 'en') {
    await page.addInitScript((value) => {
      Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: value });
    }, lang);
  }
  return { page, close };
}
