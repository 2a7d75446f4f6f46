/**
 * A look at the extension: opens a file in the embedded VS Code and writes a picture of the window.
 *
 *     node test/host/shot.mjs --file PATH [--lang ja] [--hover TEXT] [--problems] [--outline]
 *         [--command TITLE [--type TEXT]] [--append TEXT] [--out x.png] [--vsix FILE]
 *
 * `--append` types at the end of the file, so that what is offered there is seen. PATH is a file of the sample workspace or any other file. Without `--vsix` the extension is loaded as it is built.
 * Japanese needs a font that has it, on Debian `apt-get install fonts-ipafont-gothic`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './browser.mjs';
import { install } from './install.mjs';
import { main } from './lifetime.mjs';
import { root } from './pack.mjs';
import { copyWorkspace, installExtension, remote, startServer, temporaryProfile } from './server.mjs';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    hover: { type: 'string' },
    problems: { type: 'boolean', default: false },
    outline: { type: 'boolean', default: false },
    command: { type: 'string' },
    type: { type: 'string' },
    append: { type: 'string' },
    out: { type: 'string', default: 'shot.png' },
    vsix: { type: 'string' },
  },
});

await main(async () => {
  if (!values.file) throw new Error('--file PATH is needed.');
  await install('host');
  const profile = temporaryProfile({ 'editor.hover.delay': 100 });
  if (values.vsix) await installExtension(profile, resolve(values.vsix));
  const server = await startServer(profile, { driver: !values.vsix });

  const { folder, file } = place(profile, values.file);
  const payload = [
    ['openFile', remote(server, file)],
    ...(values.vsix ? [] : [['extensionDevelopmentPath', remote(server, root)]]),
  ];
  const { page } = await openPage({ lang: values.lang, width: 1440, height: 900 });
  page.setDefaultTimeout(30_000);
  await page.goto(server.url({ folder, payload: JSON.stringify(payload) }));
  const editor = page.locator('.monaco-editor .view-lines').first();
  await editor.waitFor();
  // What the extension finds comes later than the text, and a file may well have no findings.
  await page
    .locator('[id="status.problems"] [aria-label]:not([aria-label="No Problems"])')
    .waitFor({ timeout: 10_000 })
    .catch(() => console.log('There are no findings.'));

  if (values.outline) await command(page, 'Explorer: Focus on Outline View');
  if (values.problems) {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel').waitFor();
  }
  if (values.append) {
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(values.append, { delay: 60 });
    await page.waitForTimeout(1500);
  }
  if (values.hover) await hover(page, editor, values.hover);
  if (values.command) {
    await command(page, values.command);
    await page.waitForTimeout(values.type ? 1500 : 12_000);
    if (values.type) {
      await page.keyboard.type(values.type);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1500);
    }
  }
  await page.waitForTimeout(800);
  mkdirSync(dirname(resolve(values.out)), { recursive: true });
  await page.screenshot({ path: values.out });
  console.log(resolve(values.out));
});

/**
 * A file of the sample is opened in a copy of the sample, any other in a copy of nothing but itself.
 * @param {import('./server.mjs').Profile} profile
 * @param {string} named
 */
function place(profile, named) {
  const sample = join(root, 'test', 'samples', 'workspace');
  const inside = join(sample, named);
  const source = existsSync(inside) ? inside : resolve(named);
  if (!existsSync(source)) throw new Error(`${source} does not exist.`);
  const way = relative(sample, source);
  if (way.startsWith('..')) {
    const file = copyWorkspace(profile, source);
    return { folder: dirname(file), file };
  }
  const folder = copyWorkspace(profile, sample);
  return { folder, file: join(folder, way) };
}

/**
 * Points at a text of the editor and waits for what is said about it.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} editor
 * @param {string} text
 */
async function hover(page, editor, text) {
  let at = await placeOf(editor, text);
  if (!at) {
    await editor.click();
    await page.keyboard.press('Control+F');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    at = await placeOf(editor, text);
  }
  if (!at) throw new Error(`'${text}' is not in the document.`);
  await page.mouse.move(at.x, at.y);
  await page.mouse.move(at.x + 1, at.y);
  await page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor();
}

/**
 * Where the first character of a text is, if the editor shows it just now.
 * @param {import('playwright-core').Locator} editor
 * @param {string} text
 */
function placeOf(editor, text) {
  // The editor shows blanks as no-break spaces and splits a line where its colour changes.
  return editor.evaluate((lines, wanted) => {
    const plain = (/** @type {string | null} */ each) => (each ?? '').replaceAll('\u00a0', ' ');
    for (const line of lines.querySelectorAll('.view-line')) {
      const at = plain(line.textContent).indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let seen = 0; walker.nextNode(); ) {
        const { length } = walker.currentNode.textContent ?? '';
        if (at < seen + length) {
          range.setStart(walker.currentNode, at - seen);
          range.setEnd(walker.currentNode, at - seen + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        seen += length;
      }
    }
    return undefined;
  }, text);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
async function command(page, title) {
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  // The list is filtered as it is typed: the entry is there before it is the one that Enter takes.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}
