import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { describe, it } from 'mocha';
import { fits } from '../../server/src/repository/globs';

/** What the package holds: everything else is left out. */
const packed = readFileSync('.vscodeignore', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

/** Where the pictures and links of a page lead, unless it is the web. */
const targetsIn = (markdown: string): readonly string[] =>
  Array.from(
    markdown
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/\]\(([^)\s]+)\)|<(?:img|a)\s[^>]*(?:src|href)="([^"]+)"/g),
    (match) => (match[1] ?? match[2]) as string,
  ).filter((target) => !/^https?:/.test(target));

describe('A page that is read in the package', () => {
  for (const page of ['README.md', 'CHANGELOG.md'])
    it(`leads to nothing that the package leaves out: ${page}`, () => {
      assert.ok(packed.includes(page));
      for (const target of targetsIn(readFileSync(page, 'utf8'))) {
        assert.ok(existsSync(target), target);
        assert.ok(
          packed.some((glob) => fits(target, glob)),
          target,
        );
      }
    });

  it('is looked at for pictures, links and HTML, on the web or not', () => {
    assert.deepEqual(
      targetsIn('![a](b.png) [c](https://d) <img src="e.png"> [f](g.md)\n```\n[h](i)\n```\n'),
      ['b.png', 'e.png', 'g.md'],
    );
  });
});

/** The files that stand in each bundle of the product with at least a character, by the bundle. */
const bundled = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const bundles = resolve('test/scripts/bundles.mjs');
  const { product } = (await import(pathToFileURL(bundles).href)) as { product: readonly BuildOptions[] };
  const built = await Promise.all(
    product.map((options) => build({ ...options, write: false, metafile: true })),
  );
  return new Map(
    built
      .flatMap(({ metafile }) => Object.entries(metafile?.outputs ?? {}))
      .map(([path, { inputs }]) => [
        path,
        Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
      ]),
  );
};

describe('The bundle of pages and explanations', () => {
  it('holds nothing that reads or judges a text', async () => {
    const files = (await bundled()).get('server/out/texts.js') ?? [];
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => /^server\/src\/(?:case|capture|facts|analysis)\//.test(file)),
      [],
    );
  });
});

describe('The licence of a package whose code is in a bundle', () => {
  it('stands in the package, to the letter', async () => {
    const folders = [...(await bundled()).values()]
      .flat()
      .flatMap((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
    const held = [...new Set(folders)];
    assert.ok(held.includes('node_modules/vscode-languageserver'));
    const notices = readFileSync('ThirdPartyNotices.txt', 'utf8');
    assert.ok(packed.includes('ThirdPartyNotices.txt'));
    for (const folder of held) {
      const name = folder.slice('node_modules/'.length);
      assert.match(notices, new RegExp(`^(?:.*, )?${name}(?:, .*)?$`, 'm'), name);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      assert.ok(file, `${name} has a licence`);
      const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
      assert.ok(notices.includes(text), `the licence of ${name}`);
    }
  });
});
