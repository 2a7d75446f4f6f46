import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { checkLanguage, rangeOf, showNew, until } from './editor';

const text = [
  'vrf definition MGMT',
  'interface Vlan10',
  ' vrf forwarding MGMT',
  ' ip address 192.0.2.1 255.255.255.0',
  'ip http client source-interface Vlan10',
  'license smart transport smart',
  'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
  'license smart vrf MGMT',
  '',
].join('\n');

/** The answer of one of VS Code's own commands at the middle of some words, once the server has one. */
async function ask<T>(command: string, document: vscode.TextDocument, at: string, ...more: unknown[]) {
  const position = rangeOf(document, at).end.translate(0, -1);
  return until(`an answer of ${command}`, async () => {
    const answer = await vscode.commands.executeCommand<T>(command, document.uri, position, ...more);
    return Array.isArray(answer) && answer.length === 0 ? undefined : (answer ?? undefined);
  });
}

describe('Moving about', () => {
  it('a VRF leads to its definition and to its references', async () => {
    const document = await showNew(text);
    const [definition] = await ask<readonly vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document,
      'license smart vrf MGMT',
    );
    equal(definition?.range.start.line, 0);
    const references = await ask<readonly vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document,
      'vrf definition MGMT',
    );
    deepEqual(
      references.map(({ range }) => range.start.line),
      [0, 2, 7],
    );
  });

  it('a VRF is renamed in all of its lines', async () => {
    const document = await showNew(text);
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document,
      'license smart vrf MGMT',
      'OOB',
    );
    ok(await vscode.workspace.applyEdit(edit));
    equal(document.getText(), text.replaceAll('MGMT', 'OOB'));
  });

  it('an interface is not renamed, and the reader is told why', async () => {
    const document = await showNew(text);
    await ask('vscode.executeDefinitionProvider', document, 'source-interface Vlan10');
    const position = rangeOf(document, 'interface Vlan10\n vrf').start.translate(0, 12);
    await rejects(
      async () => vscode.commands.executeCommand('vscode.prepareRename', document.uri, position),
      (error: Error) => {
        checkLanguage(error.message);
        return true;
      },
    );
  });

  it('the colours know names and lines without effect', async () => {
    const document = await showNew(text);
    const legend = await until('a legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentRangeSemanticTokensLegend',
        document.uri,
        new vscode.Range(0, 0, 8, 0),
      ),
    );
    ok(legend.tokenTypes.includes('namespace') && legend.tokenModifiers.includes('ineffective'));
    const tokens = await until('tokens', () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentRangeSemanticTokens',
        document.uri,
        new vscode.Range(6, 0, 6, 20),
      ),
    );
    const [, , length = 0, type = -1, modifiers = 0] = tokens.data;
    equal(length, 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi'.length);
    equal(legend.tokenTypes[type], 'comment');
    equal(modifiers, 1 << legend.tokenModifiers.indexOf('ineffective'));
  });

  it('hints appear once they are switched on', async () => {
    const document = await showNew(text);
    const settings = vscode.workspace.getConfiguration('iosxeSlp');
    const hints = (): Thenable<readonly vscode.InlayHint[]> =>
      vscode.commands.executeCommand(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, 8, 0),
      );
    deepEqual(await hints(), []);
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global);
    const [hint] = await until('a hint', async () => {
      const found = await hints();
      return found.length > 0 ? found : undefined;
    });
    const comma = vscode.env.language.startsWith('ja') ? '、' : ', ';
    equal(hint?.label, `VRF MGMT${comma}192.0.2.1`);
    equal(hint.position.line, 4);
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
  });
});
