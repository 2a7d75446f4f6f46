import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type {
  DocumentHighlight,
  InlayHint,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { type Session, startServer } from './client';

const text =
  'hostname A\nvrf definition MGMT\ninterface Vlan10\n vrf forwarding MGMT\nlicense smart vrf MGMT\nip ssh source-interface Vlan10\n';

const able = {
  textDocument: {
    definition: {},
    references: {},
    documentHighlight: {},
    rename: { prepareSupport: true },
    selectionRange: {},
    semanticTokens: {},
    inlayHint: {},
  },
};

describe('moving about in an editor', () => {
  const uri = 'file:///moving.cfg';
  let session: Session;
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio'], {
      capabilities: able,
      settings: { inlayHints: true },
    });
    await session.open(uri, 'iosxe-config', text);
  });
  after(() => session.stop());

  const ask = <T>(method: string, line: number, character: number, more: object = {}): Promise<T> =>
    session.connection.sendRequest<T>(`textDocument/${method}`, {
      textDocument: { uri },
      position: { line, character },
      ...more,
    });
  const placeOf = ({ start, end }: Range): string => `${start.line}:${start.character}-${end.character}`;

  it('leads from a use to the definition', async () => {
    const found = await ask<Location>('definition', 4, 20);
    assert.equal(found.uri, uri);
    assert.equal(placeOf(found.range), '1:15-19');
  });

  it('lists the references, with the definition if the editor wants it', async () => {
    const places = async (includeDeclaration: boolean): Promise<readonly string[]> =>
      (await ask<Location[]>('references', 4, 20, { context: { includeDeclaration } })).map(({ range }) =>
        placeOf(range),
      );
    assert.deepEqual(await places(true), ['1:15-19', '3:16-20', '4:18-22']);
    assert.deepEqual(await places(false), ['3:16-20', '4:18-22']);
  });

  it('marks all places of the name under the cursor', async () => {
    const found = await ask<DocumentHighlight[]>('documentHighlight', 1, 16);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [3, 2, 2],
    );
  });

  it('renames a VRF in all of its lines', async () => {
    assert.equal(placeOf(await ask<Range>('prepareRename', 4, 20)), '4:18-22');
    const edit = await ask<WorkspaceEdit>('rename', 4, 20, { newName: 'OOB' });
    assert.deepEqual(
      edit.changes?.[uri]?.map(({ range, newText }) => `${placeOf(range)} ${newText}`),
      ['1:15-19 OOB', '3:16-20 OOB', '4:18-22 OOB'],
    );
  });

  it('says why an interface is not renamed, and why a name will not do', async () => {
    await assert.rejects(ask('prepareRename', 5, 26), /hardware or its number/);
    await assert.rejects(ask('rename', 4, 20, { newName: 'MY VRF' }), /no blanks/);
  });

  it('grows a selection from the word to the whole text', async () => {
    const [innermost] = await session.connection.sendRequest<SelectionRange[]>(
      'textDocument/selectionRange',
      { textDocument: { uri }, positions: [{ line: 3, character: 17 }] },
    );
    const places: string[] = [];
    for (let range = innermost; range; range = range.parent)
      places.push(`${range.range.start.line}:${range.range.start.character}-${range.range.end.line}`);
    assert.deepEqual(places, ['3:16-3', '3:1-3', '3:0-3', '2:0-3', '0:0-6']);
  });

  it('shows what a source interface stands for', async () => {
    const hints = await session.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } },
    });
    assert.deepEqual(
      hints.map(({ position, label }) => [position.line, label]),
      [[5, 'VRF MGMT, no address']],
    );
  });

  it('colours a range, and sends only what changed since the whole was asked for', async () => {
    const textDocument = { uri };
    const part = await session.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 22 } },
    });
    assert.equal(part.data.length, 4 * 5);
    const whole = await session.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    assert.equal(whole.data.length, 8 * 5);
    const end = { line: 6, character: 0 };
    await session.change(uri, 2, [{ range: { start: end, end }, text: 'vrf definition B\n' }]);
    const delta = await session.connection.sendRequest<SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      { textDocument, previousResultId: whole.resultId },
    );
    assert.deepEqual(delta.edits, [{ start: 40, deleteCount: 0, data: [1, 15, 1, 5, 1] }]);
  });

  it('leaves the colours of a very long text to ranges', async () => {
    const long = 'file:///long.cfg';
    await session.open(long, 'iosxe-config', 'interface Vlan1\n'.repeat(20_001));
    const all = await session.connection.sendRequest('textDocument/semanticTokens/full', {
      textDocument: { uri: long },
    });
    assert.equal(all, null);
  });

  it('finds nothing where no name stands', async () => {
    assert.equal(await ask('definition', 0, 3), null);
    assert.deepEqual(await ask('references', 0, 3, { context: { includeDeclaration: true } }), []);
  });

  it('refuses in the language of the reader', async () => {
    const japanese = await startServer(['server/out/server.js', '--stdio'], {
      locale: 'ja',
      capabilities: able,
    });
    await japanese.open('file:///a.log', 'iosxe-capture', `SW#show running-config\n${text}`);
    await assert.rejects(
      japanese.connection.sendRequest('textDocument/prepareRename', {
        textDocument: { uri: 'file:///a.log' },
        position: { line: 5, character: 20 },
      }),
      /編集できません/,
    );
    await japanese.stop();
  });
});

describe('what the server offers', () => {
  const offered = async (capabilities: object): Promise<readonly string[]> => {
    const session = await startServer(['server/out/server.js', '--stdio'], { capabilities });
    const { capabilities: all } = session.initialized;
    await session.stop();
    return Object.keys(all).filter((key) =>
      /^(?:definition|references|documentHighlight|rename|selection|semantic|inlay)/.test(key),
    );
  };

  it('is what the client can ask for', async () => {
    assert.deepEqual(await offered(able), [
      'definitionProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'renameProvider',
      'selectionRangeProvider',
      'semanticTokensProvider',
      'inlayHintProvider',
    ]);
    assert.deepEqual(await offered({ textDocument: { definition: {} } }), ['definitionProvider']);
  });
});
