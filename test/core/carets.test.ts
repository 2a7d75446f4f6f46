import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseFixture } from './carets';

describe('the caret fixture language', () => {
  it('reads the place, the rule, the severity and the words of a mark', () => {
    const { text, expected } = parseFixture('hostname A\n         ^ SLP002 warning: left open\n');
    assert.equal(text, 'hostname A\n');
    assert.deepEqual(expected, [
      { line: 0, start: 9, end: 10, id: 'SLP002', severity: 'warning', words: 'left open' },
    ]);
  });

  it('allows several marks under one line', () => {
    const { expected } = parseFixture('one two\n^^^ SLP001\n    ^^^ SLP002\n');
    assert.deepEqual(
      expected.map(({ line, start, id }) => [line, start, id]),
      [
        [0, 0, 'SLP001'],
        [0, 4, 'SLP002'],
      ],
    );
  });

  it("leaves a device's own error pointer in the text", () => {
    const { text, expected } = parseFixture('license smart x\n              ^\n% Invalid input');
    assert.equal(text, 'license smart x\n              ^\n% Invalid input');
    assert.deepEqual(expected, []);
  });

  it('takes the cursor out of the text and tells its offset', () => {
    assert.deepEqual(parseFixture('abc$0def'), { text: 'abcdef', expected: [], cursor: 3 });
  });

  it('refuses carets behind the end of the line, and marks that name no rule', () => {
    assert.throws(() => parseFixture('abc\n   ^ SLP001'), /stand under no text/);
    assert.throws(() => parseFixture('^ SLP001'), /stand under no text/);
    assert.throws(() => parseFixture('abc\n^^^ something'), /says nothing known/);
  });
});
