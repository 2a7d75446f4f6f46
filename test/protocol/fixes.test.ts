import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { CodeAction, Range } from 'vscode-languageserver-protocol/node';
import { type Session, startServer } from './client';

const text =
  'version 17.9\nhostname A\naaa new model\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nlicense smart transport clsu\nend\n';
const uri = 'file:///a.cfg';
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

const ask = (session: Session, only?: readonly string[]): Promise<CodeAction[]> =>
  session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: everywhere,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });

describe('Fixes in an editor', () => {
  let session: Session;
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio'], {
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } },
    });
    await session.open(uri, 'iosxe-config', text);
  });
  after(() => session.stop());

  it('are applied all at once on demand, as when a file is saved', async () => {
    for (const only of [['source.fixAll'], ['source.fixAll.iosxeSlp'], ['source']]) {
      const actions = await ask(session, only);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.iosxeSlp'],
      );
      assert.deepEqual(
        actions[0]?.edit?.changes?.[uri]?.map(({ newText }) => newText),
        ['new-model', 'cslu'],
      );
    }
    assert.deepEqual(await ask(session, ['source.organizeImports']), []);
  });

  it('ask for a value where the line has one', async () => {
    const actions = await ask(session);
    const action = actions.find(({ title }) => title === "Add 'ip name-server <dns>'…");
    assert.deepEqual(action?.edit, {
      documentChanges: [
        {
          textDocument: { uri, version: null },
          edits: [
            {
              range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
              snippet: { kind: 'snippet', value: 'ip name-server ${1:192.0.2.53}\n' },
            },
          ],
        },
      ],
    });
  });

  it('offer to suppress a finding, on its line and in its file', async () => {
    const actions = await ask(session);
    const action = actions.find(({ title }) => title === 'Suppress SLP001 on this line');
    const [edit] = action?.edit?.changes?.[uri] ?? [];
    assert.ok(edit);
    const left = await session.change(uri, 2, [{ range: edit.range, text: edit.newText }]);
    assert.deepEqual(
      left.map(({ code }) => code),
      ['SLP003', 'SLP301'],
    );
  });

  it('that ask are not offered to an editor that cannot ask', async () => {
    const plain = await startServer(['server/out/server.js', '--stdio']);
    await plain.open(uri, 'iosxe-config', text);
    assert.deepEqual(
      (await ask(plain)).filter(({ title }) => title.includes('name-server')),
      [],
    );
    await plain.stop();
  });
});
