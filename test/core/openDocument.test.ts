import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type TextDocumentContentChangeEvent as Change,
  TextDocument,
} from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../server/src/lsp/openDocument';
import { changeBetween, type Difference } from '../../server/src/text/change';
import { type Position, SourceText } from '../../server/src/text/source';
import { randomFrom } from './random';

const text = 'hostname A\r\nlicense smart transport clsu\r\nend\r\n';
const at = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});
const library = (content: string): TextDocument =>
  TextDocument.create('file:///c', 'iosxe-config', 1, content);
const opened = (content: string): OpenDocument => new OpenDocument('file:///c', 'iosxe-config', 1, content);

/** Beginnings of all lines. */
const startsOf = (source: SourceText): number[] => [...source.lineStarts.subarray(0, source.lineCount)];

function assertTold(before: string, after: string, told: Difference | undefined): void {
  assert.ok(told);
  const { start, oldEnd, newEnd } = told;
  assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd), after);
}

describe('a document that is edited', () => {
  const pieces = [
    '',
    'x',
    'shutdown',
    '\n',
    '\r\n',
    'interface Vlan1\n ip address dhcp\n',
    ' no\r\n shut\r\n!',
  ];

  for (const [name, first] of [
    ['line ends of Windows', text.repeat(5)],
    ['line feeds', text.replaceAll('\r', '').repeat(5)],
    ['both', `${text}version 17.9\n!\n`.repeat(4)],
    ['one line', 'hostname A'],
    ['nothing', ''],
  ] as const) {
    it(`has the text and the places that the library of the protocol has after the same changes (${name})`, () => {
      const random = randomFrom(name.length);
      const any = (document: TextDocument): Position => ({
        line: random(document.lineCount + 3) - 1,
        character: random(45) - 1,
      });
      const ours = opened(first);
      ours.taken();
      let taken = first;
      let isTold = true;
      for (let version = 2; version < 300; version++) {
        let theirs = library(ours.source.text);
        const changes = Array.from({ length: 1 + random(3) }, (): Change => {
          const by = pieces[random(pieces.length)] as string;
          const start = any(theirs);
          const near = { ...start, character: start.character + 3 };
          const end = [start, near, any(theirs)][random(3)] as Position;
          const change = random(40) === 0 ? { text: first } : { range: { start, end }, text: by };
          // One document a change: the library loses count of the lines where a range begins behind the last one.
          theirs = library(TextDocument.update(theirs, [change], version).getText());
          return change;
        });
        assert.equal(ours.change(changes, version), ours);
        assert.equal(ours.version, version);
        const { source } = ours;
        assert.equal(source.text, theirs.getText());
        assert.deepEqual(startsOf(source), startsOf(new SourceText('file:///c', source.text)));
        assert.equal(source.lineCount, theirs.lineCount);
        for (let n = 0; n < 20; n++) {
          const place = any(theirs);
          const offset = theirs.offsetAt(place);
          assert.equal(source.offsetAt(place), offset, JSON.stringify(place));
          assert.deepEqual(source.positionAt(offset), theirs.positionAt(offset));
        }
        if (changes.some((change) => !('range' in change))) isTold = false;
        if (random(2) === 0) continue;
        const told = ours.taken();
        if (isTold) assertTold(taken, source.text, told);
        else assert.equal(told, undefined);
        taken = source.text;
        isTold = true;
      }
    });
  }

  it('tells where it differs from the text that was taken last', () => {
    const document = opened(text);
    document.change([{ range: at(0, 0, 0), text: '!\n' }], 2);
    assert.equal(document.taken(), undefined, 'no text has been taken before');
    document.change([{ range: at(2, 24, 28), text: 'smart' }], 3);
    assert.deepEqual(document.taken(), { start: 38, oldEnd: 42, newEnd: 43 });
    document.change([{ range: at(2, 28, 24), text: 'off' }], 4);
    document.change(
      [
        { range: at(1, 9, 10), text: '' },
        { range: at(3, 0, 3), text: '' },
      ],
      5,
    );
    assertTold(
      '!\nhostname A\r\nlicense smart transport smart\r\nend\r\n',
      '!\nhostname \r\nlicense smart transport offt\r\n\r\n',
      document.taken(),
    );
    document.change([{ text }], 6);
    document.change([{ range: at(0, 9, 10), text: 'B' }], 7);
    assert.equal(document.taken(), undefined, 'the whole text came');
  });

  it('counts a carriage return alone as its editors do: inside a line, but in a text without line feeds', () => {
    const document = opened('hostname A\rlicense smart transport off\rend');
    const charactersAt = (line: number): string => document.source.lineText(line);
    assert.equal(charactersAt(1), 'license smart transport off');
    document.change([{ range: at(1, 24, 27), text: 'cslu' }], 2);
    assert.deepEqual(startsOf(document.source), [0, 11, 40]);
    document.change([{ range: at(2, 3, 3), text: '\n' }], 3);
    assert.deepEqual(startsOf(document.source), [0, 44]);
    document.change([{ range: at(0, 40, 43), text: 'END' }], 4);
    assert.equal(charactersAt(0), 'hostname A\rlicense smart transport cslu\rEND');
    document.change(
      [
        { range: at(0, 43, 0), text: '' },
        { range: at(0, 0, 0), text: 'a\rb' },
      ],
      5,
    );
    assert.deepEqual([document.source.text, startsOf(document.source)], ['a\rb\n', [0, 4]]);
    document.change([{ range: at(0, 3, 3), text: '\r' }], 6);
    assert.equal(charactersAt(0), 'a\rb', 'one in front of the line feed belongs to it');
    document.change([{ range: { start: at(0, 3, 3).start, end: at(1, 0, 0).start }, text: '' }], 7);
    assert.deepEqual([document.source.text, startsOf(document.source)], ['a\rb', [0, 2]]);
  });

  it('finds the lines anew where stamps of a terminal program come and go', () => {
    const stamp = '[2024-01-02 12:34:56.789] ';
    const document = opened(`hostname A\n${stamp}end\n`);
    for (const [change, starts] of [
      [{ range: at(0, 0, 0), text: stamp }, [26, 63, 67]],
      [{ range: at(1, 26, 29), text: 'exit' }, [26, 63, 68]],
      [{ range: at(0, 0, 1), text: '' }, [0, 36, 67]],
    ] as const) {
      document.change([change], 2);
      assert.deepEqual(startsOf(document.source), starts);
    }
  });

  it('is compared with the earlier text where what is told does not fit the two', () => {
    const before = new SourceText('file:///c', text);
    const after = new SourceText('file:///c', text.replace('clsu', 'smart'));
    const change = changeBetween(before, after);
    for (const told of [
      { start: 0, oldEnd: 0, newEnd: 0 },
      { start: 9, oldEnd: 3, newEnd: 4 },
      { start: 0, oldEnd: 1000, newEnd: 1001 },
    ])
      assert.deepEqual(changeBetween(before, after, told), change);
    assert.deepEqual(change, { start: 36, oldEnd: 40, newEnd: 41, firstLine: 1, oldLast: 1, newLast: 1 });
  });
});
