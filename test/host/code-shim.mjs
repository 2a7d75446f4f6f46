#!/usr/bin/env node
/**
 * Stands in for the desktop's `code`: takes the arguments that @vscode/test-electron gives it, runs the suite in the
 * embedded VS Code with a headless browser in front of it, and exits as the suite does.
 */
import { dirname } from 'node:path';
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { endWithParent, main, within } from './lifetime.mjs';
import { profileIn, remote, startServer } from './server.mjs';

const argv = process.argv.slice(2);
/** The value of an option that must be there once: VS Code forgets all but the last in an address. */
function value(/** @type {string} */ name) {
  const [found, ...more] = argv.filter((each) => each.startsWith(`--${name}=`));
  if (!found || more.length > 0) throw new Error(`--${name} is expected once.`);
  return found.slice(name.length + 3);
}

/** What VS Code always says without native modules, and without a gallery. */
const usual = /bindings file|watchdog|builtin extensions|^\s*$/;

await main(async () => {
  const folder = argv.find((each) => !each.startsWith('-'));
  if (!folder) throw new Error('A folder is expected.');
  endWithParent();
  const server = await startServer(profileIn(dirname(value('user-data-dir'))), { driver: true });
  const { page, close } = await openPage({ lang: process.env.SLP_LANG });

  /** @type {string[]} */
  const log = [];
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const [line = ''] = format(...args).split('\n');
      if (!usual.test(line)) log.push(`${type}: ${line}`);
    },
  );
  /** @type {(status: number) => void} */
  let exit = () => undefined;
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    exit = resolve;
  });
  await page.exposeFunction('codeAutomationExit', exit);
  /** @type {Promise<never>} */
  const broken = new Promise((_, reject) => {
    page.once('crash', () => reject(new Error('The page crashed.')));
    server.ended.then((words) => reject(new Error(`The VS Code server ended:\n${words}`)));
  });
  const payload = [
    ['extensionDevelopmentPath', remote(server, value('extensionDevelopmentPath'))],
    ['extensionTestsPath', remote(server, value('extensionTestsPath'))],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ];
  try {
    const opened = page.goto(server.url({ folder, payload: JSON.stringify(payload) })).then(() => exited);
    // Given a wrong payload VS Code does nothing at all, and says nothing either.
    return await within(
      Promise.race([opened, broken]),
      Number(process.env.SLP_TIMEOUT ?? 240_000),
      'The suite in VS Code',
    );
  } catch (error) {
    console.error(log.slice(-60).join('\n'));
    throw error;
  } finally {
    await close();
    await server.stop();
  }
});
