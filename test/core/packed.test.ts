import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
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
