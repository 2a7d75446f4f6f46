import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SignatureHelp,
} from 'vscode-languageserver-protocol/node';
import { type Session, startServer } from './client';

const faulty =
  'version 17.9\nhostname C9300-A\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nlicense smart transport clsu\nend\n';

for (const [name, args] of [
  ['the server of the extension', ['server/out/server.js', '--stdio']],
  ['the server of the command line', ['server/out/cli.js', 'lsp', '--stdio']],
] as const) {
  describe(name, () => {
    let session: Session;
    before(async () => {
      session = await startServer(args);
    });
    after(() => session.stop());

    const uri = 'file:///c9300.cfg';

    it('publishes findings with exact ranges and the version they belong to', async () => {
      const diagnostics = await session.open(uri, 'iosxe-config', faulty);
      assert.deepEqual(
        diagnostics.map(({ code, range, severity }) => [
          code,
          range.start.line,
          range.start.character,
          range.end.character,
          severity,
        ]),
        [
          ['SLP301', 2, 30, 40, 2],
          ['SLP001', 3, 24, 28, 1],
        ],
      );
    });

    it('offers a fix, and has no finding once it is applied', async () => {
      const range = { start: { line: 3, character: 25 }, end: { line: 3, character: 25 } };
      const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
      const [edit] = actions[0]?.edit?.changes?.[uri] ?? [];
      assert.equal(edit?.newText, 'cslu');
      const diagnostics = await session.change(uri, 2, [{ range: edit?.range, text: edit?.newText }]);
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['SLP301'],
      );
    });

    it('explains the command under the cursor', async () => {
      const hover = await session.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line: 3, character: 16 },
      });
      assert.match(JSON.stringify(hover?.contents ?? null), /license smart transport/);
    });

    it('gives outline, folding and links', async () => {
      const log = 'file:///log.txt';
      await session.open(
        log,
        'iosxe-capture',
        'SW#show version\nCisco IOS XE Software, Version 17.03.03\nSW#show logging\nsee CSCwa11048 and FN72323\n',
      );
      const symbols = await session.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: log },
      });
      assert.deepEqual(
        symbols.map((symbol) => symbol.name),
        ['show version', 'show logging'],
      );
      const folds = await session.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
        textDocument: { uri: log },
      });
      assert.deepEqual(
        folds.map(({ startLine, endLine }) => [startLine, endLine]),
        [
          [0, 1],
          [2, 3],
        ],
      );
      const links = await session.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: log },
      });
      assert.equal(links.length, 2);
    });

    it('offers whole topologies and their variants at the beginning of a line', async () => {
      const { items } = await session.connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: { line: 5, character: 0 },
      });
      assert.ok(items.some(({ label }) => label === 'slp-offline'));
    });

    it('completes a command, and explains an entry of the list once it is looked at', async () => {
      const typed = 'file:///typed.cfg';
      await session.open(typed, 'iosxe-config', 'version 17.6\nlic sm tr\nlicense smart usage interval ');
      const { items } = await session.connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri: typed },
        position: { line: 1, character: 9 },
      });
      assert.deepEqual(
        items.map(({ label, textEdit, filterText, documentation }) => [
          label,
          textEdit,
          filterText,
          documentation,
        ]),
        [
          [
            'transport',
            {
              range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } },
              newText: 'license smart transport ',
            },
            'lic sm transport',
            undefined,
          ],
        ],
      );
      const item = await session.connection.sendRequest<CompletionItem>('completionItem/resolve', items[0]);
      assert.match(JSON.stringify(item.documentation), /running-config hides it/);
    });

    it('shows the syntax of the command that is typed, and which part comes next', async () => {
      const help = await session.connection.sendRequest<SignatureHelp | null>('textDocument/signatureHelp', {
        textDocument: { uri: 'file:///typed.cfg' },
        position: { line: 2, character: 29 },
      });
      assert.equal(help?.signatures[0]?.label, 'license smart usage interval DAYS');
      assert.equal(help?.activeParameter, 0);
      assert.equal(help?.signatures[0]?.parameters?.[0]?.label, 'DAYS');
      assert.match(JSON.stringify(help?.signatures[0]?.parameters?.[0]?.documentation), /1 to 3650/);
      const none = await session.connection.sendRequest('textDocument/signatureHelp', {
        textDocument: { uri: 'file:///typed.cfg' },
        position: { line: 0, character: 12 },
      });
      assert.equal(none, null);
    });

    it('edits no capture: evidence stays as it is', async () => {
      const log = 'file:///evidence.log';
      await session.open(log, 'iosxe-capture', 'SW#show running-config\nlicense smart transport clsu\nSW#\n');
      const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 30 } };
      const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: log },
        range,
        context: { diagnostics: [] },
      });
      assert.deepEqual(actions, []);
    });

    it("explains an error that the agent's log prints in its own words", async () => {
      const log = 'file:///agent.log';
      await session.open(
        log,
        'iosxe-capture',
        '*Nov 20 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Signature Verification failed\n',
      );
      const hover = await session.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri: log },
        position: { line: 0, character: 130 },
      });
      assert.match(JSON.stringify(hover?.contents ?? null), /Agent error 45/);
    });

    it('forgets a document that is closed', async () => {
      await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      const hover = await session.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 3, character: 16 },
      });
      assert.equal(hover, null);
    });
  });
}

describe('the language of the editor', () => {
  it('is the language of findings and hovers', async () => {
    const session = await startServer(['server/out/server.js', '--stdio'], { locale: 'ja' });
    const diagnostics = await session.open('file:///a.cfg', 'iosxe-config', faulty);
    assert.match(JSON.stringify(diagnostics[0]?.message ?? ''), /名前解決できません/);
    await session.stop();
  });
});

describe('what a client says about itself', () => {
  it('decides about snippets, places of parameters and the next list', async () => {
    const session = await startServer(['server/out/server.js', '--stdio'], {
      locale: 'ja',
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          signatureHelp: { signatureInformation: { parameterInformation: { labelOffsetSupport: true } } },
        },
      },
      options: { suggestCommand: 'client.suggest' },
    });
    const uri = 'file:///a.cfg';
    await session.open(uri, 'iosxe-config', 'license smart tr\nlicense smart url cslu \n');
    const ask = <T>(method: string, line: number, character: number): Promise<T> =>
      session.connection.sendRequest<T>(method, { textDocument: { uri }, position: { line, character } });
    const transport = await ask<CompletionList>('textDocument/completion', 0, 16);
    assert.equal(transport.items[0]?.command?.command, 'client.suggest');
    assert.match(transport.items[0]?.detail ?? '', /レポートの送信方法/);
    assert.ok(!transport.items.some(({ label }) => label.startsWith('slp-')));
    const urls = await ask<CompletionList>('textDocument/completion', 1, 23);
    assert.ok(urls.isIncomplete);
    assert.ok(urls.items.some(({ insertTextFormat }) => insertTextFormat === 2));
    const help = await ask<SignatureHelp>('textDocument/signatureHelp', 1, 23);
    assert.deepEqual(help.signatures[0]?.parameters?.[0]?.label, [23, 26]);
    assert.match(JSON.stringify(help.signatures[0]?.parameters), /URL 全体/);
    const start = await ask<CompletionList>('textDocument/completion', 2, 0);
    assert.ok(start.items.some(({ label }) => label === 'slp-cslu-pi-initiated-vrf'));
    await session.stop();
  });
});

describe('settings', () => {
  it('say the release, and a hover says what that release does not have', async () => {
    const session = await startServer(['server/out/server.js', '--stdio'], {
      settings: { targetVersion: '17.3.4' },
    });
    const uri = 'file:///a.cfg';
    await session.open(uri, 'iosxe-config', 'license smart vrf Mgmt-vrf\n');
    const hover = await session.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 16 },
    });
    assert.match(JSON.stringify(hover?.contents), /Since\*\* 17\.9\.1.*your device runs 17\.3\.4/);
    await session.stop();
  });

  it('silence a rule, or change its severity, by id or by hop', async () => {
    const session = await startServer(['server/out/server.js', '--stdio'], {
      settings: { rules: { SLP001: 'hint', name: 'off' } },
    });
    const diagnostics = await session.open('file:///a.cfg', 'iosxe-config', faulty);
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => [code, severity]),
      [['SLP001', 4]],
    );
    await session.stop();
  });

  it('declare a topology for texts that declare none', async () => {
    const session = await startServer(['server/out/server.js', '--stdio'], {
      settings: { topology: 'offline' },
    });
    const diagnostics = await session.open('file:///a.cfg', 'iosxe-config', 'hostname A\n');
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['SLP102'],
    );
    await session.stop();
  });
});
