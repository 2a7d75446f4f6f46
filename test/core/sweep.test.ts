/** One look at a text, sixteen bytes and more at a time, against a look at each character. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { SourceText } from '../../server/src/text/source';
import { Sweeper, type Swept } from '../../server/src/text/sweep';
import { randomFrom } from './random';

const openings = ['SMAR', 'CALL', 'PKI-', 'LICE'];
/** Characters that are looked at in one piece: what stands where one ends is found all the same. */
const piece = 65_536;

/** A separator, a stamp or a fence. */
const begins = /^(?:----| {0,3}[[`~])/;

/** What is to be found, character for character. */
function lookedAt(text: string) {
  const lineEnd = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const starts = [0];
  const signs: number[] = [];
  const ruled: number[] = [];
  const percents: number[] = [];
  let shown = false;
  for (let at = 0; at <= text.length; at++) {
    const line = starts.length - 1;
    const start = starts[line] as number;
    if (at === start && begins.test(text.slice(at, at + 4))) ruled.push(line);
    const character = text[at];
    if (character === lineEnd) {
      starts.push(at + 1);
      shown = false;
    }
    if (character === '%' && openings.some((opening) => text.startsWith(opening, at + 1))) percents.push(at);
    if (character === '#' || character === '>') {
      if (!shown && at - start <= 152) signs.push(line, at);
      shown = true;
    }
  }
  return { starts, signs, ruled, percents };
}

/** As Node copies a text, and as a host does that has only the language. */
const sweepers = [new Sweeper(Buffer), new Sweeper(undefined)];

/** Compares, and tells the texts apart by a name: two of a hundred thousand characters are no message. */
function compare(text: string, name: string): void {
  const expected = lookedAt(text);
  for (const sweeper of sweepers) compareOne(sweeper.sweep(text, openings), expected, text, name);
}

function compareOne(
  { starts, count, marks }: Swept,
  expected: ReturnType<typeof lookedAt>,
  text: string,
  name: string,
): void {
  const same = (found: readonly number[], wanted: readonly number[], of: string): void => {
    const differs = wanted.findIndex((value, index) => value !== found[index]);
    const at = differs === -1 && found.length > wanted.length ? wanted.length : differs;
    assert.equal(at, -1, `${of} of ${name}: entry ${at} is ${found[at]}, not ${wanted[at]}`);
  };
  same([...starts.subarray(0, count)], expected.starts, 'lines');
  same(marks.signs, expected.signs, 'signs');
  // A candidate more is no fault, as long as it is what it is said to be, and there are few of them.
  const pieces = Math.ceil(text.length / piece);
  const additional = (found: readonly number[], wanted: readonly number[], most: number, of: string) => {
    const all = new Set(wanted);
    same(
      found.filter((value) => all.has(value)),
      wanted,
      of,
    );
    assert.ok(found.length <= wanted.length + most, `${found.length - wanted.length} ${of} more in ${name}`);
  };
  additional(marks.ruled, expected.ruled, 1 + 4 * pieces, 'separators');
  additional(marks.percents, expected.percents, 4 * pieces, 'messages');
  for (const at of marks.percents) assert.equal(text[at], '%');
}

const words = [
  '\n',
  '\r\n',
  '\r',
  '\n\n\n',
  '\n------------------ show version ------------------\n',
  '\n----',
  '\n---',
  '\n[2024-01-02 12:34:56.789] edge-sw1#show clock',
  '\nedge-sw1#',
  '\nedge-sw1>show clock',
  '%SMART_LIC-3-COMM_FAILED: ',
  '%LICENSE-SMART_LIC-3-COMM_FAILED: ',
  '%CALL_HOME-5-X: ',
  '%PKI-6-X: ',
  '%PKI',
  '%LINK-3-UPDOWN: ',
  '%%%%%%%%',
  '########',
  '>',
  '#',
  '```',
  '\n~~~\n',
  '\0\0\0',
  ' plain words ',
  '保守作業',
  '保',
  'é\u0080\u07ff',
  'ÿÿÿÿ',
  // The bytes of these are a line end, `#`, `%`, `-`, `[`.
  '\u010a\u0a00\u0a0a',
  '\u0123\u2300\u2323',
  '\u0125\u2525PKI-',
  '\n\u2d2d\u2d2d',
  '\n\u015b',
  '\u0800\uffff',
  '😀',
  '😀😀😀😀😀😀',
  '\ud83d',
  '\ude00',
];

function randomText(random: (bound: number) => number, characters: number, vocabulary = words): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const word = vocabulary[random(vocabulary.length)] as string;
    const part = random(4) === 0 ? 'x'.repeat(random(200)) : word;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

describe('one look at a text finds what a look at each character finds', () => {
  it('in a text of no character, or of a few', () => {
    for (const text of ['', ...words, '----', '[', '#', 'a#', '\n', '\r', 'a\rb'])
      compare(text, JSON.stringify(text));
  });

  it('in random texts of ASCII, Japanese, emoji, halves of them, NULs and all kinds of line ends', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const random = randomFrom(seed);
      compare(randomText(random, random(300)), `short text ${seed}`);
      compare(randomText(random, 2 * piece + random(piece)), `text ${seed}`);
      const ascii = words.filter((word) => word.charCodeAt(0) < 128);
      compare(randomText(random, 2 * piece + random(piece), ascii), `ASCII text ${seed}`);
      const old = words.filter((word) => !word.includes('\n'));
      compare(randomText(random, piece + random(piece), old), `text ${seed} of carriage returns`);
    }
  });

  it('wherever a piece ends, behind characters of one byte, of two and of four', () => {
    const border =
      '\n------ show x ------\r\n  ```\n   ~~~\nedge-sw1#a>b\n%SMART_LIC-3-X: 保😀%PKI-6-X\n[x\n#~~~';
    for (const filler of ['x', 'é', '保', '😀']) {
      const before = filler.repeat(Math.ceil(piece / filler.length));
      for (let shift = 0; shift <= border.length + 1; shift += filler === 'x' ? 1 : 7)
        compare(
          `${before.slice(0, piece - shift)}${border}${before.slice(0, 100)}${border}`,
          `${shift} ${filler}`,
        );
    }
  });

  it('in a text that has its first Japanese character behind some pieces', () => {
    const before = '\nedge-sw1#show clock\n%PKI-6-X: x'.repeat(Math.ceil((2 * piece) / 35));
    compare(`${before}保守${before}`, 'late');
  });

  it('in texts of nothing else', () => {
    const all = [
      '%',
      '#',
      '>',
      '\n',
      '\r',
      '\0',
      '-',
      '[',
      '%PKI-',
      '#\n',
      '[\n',
      '----\n',
      '保',
      '😀',
      '\ud83d',
      '\n保',
    ];
    for (const each of all)
      compare(each.repeat(Math.ceil((2.5 * piece) / each.length)), JSON.stringify(each));
  });
});

describe('the line table', () => {
  it('is the same whoever asks first', () => {
    const text = 'edge-sw1#show clock\n[2024-01-02 12:34:56.789] a\n\nb';
    const [one, two] = [new SourceText('', text), new SourceText('', text)];
    two.marks(openings);
    assert.deepEqual([...one.lineStarts.subarray(0, one.lineCount)], [0, 20, 48, 49]);
    assert.deepEqual([...two.lineStarts.subarray(0, two.lineCount)], [0, 20, 48, 49]);
    assert.deepEqual(one.marks(openings), two.marks(openings));
  });
});
