import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { DocumentSymbol, FoldingRange, SemanticTokens } from 'vscode-languageserver-protocol/node';
import { type Session, startServer } from './client';

const lines = [
  'C9300-A#show running-config',
  'hostname C9300-A',
  'license smart transport clsu',
  'end',
  'C9300-A#show license status',
  'Transport:',
  '  Type: Smart',
  'C9300-A#',
];

describe('a quotation that is opened as a capture', () => {
  let session: Session;
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio'], {
      capabilities: { textDocument: { semanticTokens: {} } },
    });
  });
  after(() => session.stop());
  const ask = <T>(method: string, uri: string): Promise<T> =>
    session.connection.sendRequest(method, { textDocument: { uri } });

  it('is read in a mail, each line behind its sign', async () => {
    const text = `Hello,\n\n${lines.map((line) => `> ${line}`).join('\n')}\n`;
    const [finding, ...others] = await session.open('file:///mail.txt', 'iosxe-capture', text);
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'SLP001');
    assert.deepEqual(finding?.range.start, { line: 4, character: 26 });
  });

  it('is read in the strings of a JSON, and all of it stands in the line that the reader sees', async () => {
    const text = `${JSON.stringify({ changed: false, stdout: lines.join('\n') })}\n`;
    const uri = 'file:///result.json';
    const [finding, ...others] = await session.open(uri, 'iosxe-capture', text);
    assert.deepEqual(others, []);
    assert.deepEqual(finding?.range, {
      start: { line: 0, character: text.indexOf('clsu') },
      end: { line: 0, character: text.indexOf('clsu') + 4 },
    });
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.deepEqual(
      symbols.map(({ name, range }) => [name, range.start.line, range.end.line, range.start.character]),
      [
        ['show running-config', 0, 0, text.indexOf('C9300-A#show run')],
        ['show license status', 0, 0, text.indexOf('C9300-A#show lic')],
      ],
    );
    assert.deepEqual(await ask<FoldingRange[]>('textDocument/foldingRange', uri), []);
    const { data } = await ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
    assert.deepEqual(data.slice(0, 3), [0, text.indexOf('license smart'), 'license'.length]);
    assert.ok(data.every((value, index) => index % 5 !== 0 || value === 0));
  });
});
