/** Packs the bundles of this run, so that no build that lies about is overwritten. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pack } from '../../host/pack.mjs';
import { out, root } from './build.mjs';

/** Folders that hold nothing that is packed, some of them large. */
const passed = new Set(['.git', 'node_modules', 'out', 'test']);

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string>} path of the package
 */
export async function packBundles(say) {
  const folder = join(out, 'package');
  rmSync(folder, { recursive: true, force: true });
  const filter = (/** @type {string} */ path) => !passed.has(basename(path));
  // A folder is not copied into itself; its parts are.
  for (const name of readdirSync(root)) {
    if (filter(name)) cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
  for (const side of ['client', 'server']) {
    cpSync(join(out, side, 'out'), join(folder, side, 'out'), { recursive: true });
  }
  const manifest = join(folder, 'package.json');
  // Its script would build what is built already.
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), scripts: {} }));
  const vsix = join(out, 'extension.vsix');
  await pack(vsix, say, folder);
  return vsix;
}
