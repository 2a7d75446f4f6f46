import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Edits } from '../../server/src/lsp/edits';
import { laterVersion } from '../../server/src/text/change';
import { SourceText } from '../../server/src/text/source';

const text = 'hostname A\r\nlicense smart transport clsu\r\nend\r\n';
const at = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

describe('what an editor tells of a change', () => {
  const document = TextDocument.create('file:///c', 'iosxe-config', 1, text);
  const only = [{ range: at(1, 24, 28), text: 'smart' }];

  it('is where the text differs from the one that was taken last', () => {
    const edits = new Edits();
    edits.note(document, only);
    assert.deepEqual(edits.take(document.uri), { start: 36, oldEnd: 40, newEnd: 41 });
    assert.equal(edits.take(document.uri), undefined);
  });

  it('is not known of two changes, of a whole text, or of a range that ends before it begins', () => {
    const edits = new Edits();
    edits.note(document, only);
    edits.note(document, only);
    edits.note(document, only);
    assert.equal(edits.take(document.uri), undefined);
    for (const changes of [[...only, ...only], [{ text }], [{ range: at(1, 28, 24), text: '' }], []]) {
      edits.note(document, changes);
      assert.equal(edits.take(document.uri), undefined);
    }
  });

  it('counts for nothing where it does not fit the two texts', () => {
    const before = new SourceText('file:///c', text);
    const after = text.replace('clsu', 'smart');
    const change = laterVersion(before, after)?.change;
    for (const told of [
      { start: 0, oldEnd: 0, newEnd: 0 },
      { start: 9, oldEnd: 3, newEnd: 4 },
      { start: 0, oldEnd: 1000, newEnd: 1001 },
    ])
      assert.deepEqual(laterVersion(before, after, told)?.change, change);
  });
});
