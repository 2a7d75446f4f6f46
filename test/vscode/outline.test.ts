import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { fixture, rangeOf, show, until } from './editor';

/** The answer of one of VS Code's own commands about a document, once the server has one. */
async function ask<T>(
  command: string,
  file: string,
): Promise<{ document: vscode.TextDocument; answer: readonly T[] }> {
  const document = await show(fixture(file));
  const answer = await until(`an answer of ${command}`, async () => {
    const list = await vscode.commands.executeCommand<readonly T[] | undefined>(command, document.uri, 10);
    return list && list.length > 0 ? list : undefined;
  });
  return { document, answer };
}

const names = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
  symbols.map(({ name }) => name);

describe('Outline, folding and links', () => {
  it('the outline of a configuration shows its blocks, nested, and its licensing lines', async () => {
    const { document, answer } = await ask<vscode.DocumentSymbol>(
      'vscode.executeDocumentSymbolProvider',
      'blocks.iosxe',
    );
    deepEqual(names(answer), [
      'version 17.9',
      'hostname C9300-B',
      'interface GigabitEthernet0/0',
      'call-home',
      'ip name-server 192.0.2.53',
      'license smart url cslu http://cslu.example.com:8182/cslu/v1/pi',
      'license smart transport cslu',
    ]);
    const home = answer.find(({ name }) => name === 'call-home');
    ok(home);
    deepEqual(names(home.children), ['profile "CiscoTAC-1"']);
    equal(home.range.start.line, rangeOf(document, 'call-home\n').start.line);
    equal(home.range.end.line, rangeOf(document, 'destination transport-method http').start.line);
  });

  it('the outline of a capture shows its commands', async () => {
    const { document, answer } = await ask<vscode.DocumentSymbol>(
      'vscode.executeDocumentSymbolProvider',
      'session.log',
    );
    deepEqual(names(answer).slice(0, 2), ['show license status', 'show logging']);
    equal(answer[1]?.range.start.line, rangeOf(document, '#show logging').start.line);
  });

  it('a block folds up to its last line', async () => {
    const { document, answer } = await ask<vscode.FoldingRange>(
      'vscode.executeFoldingRangeProvider',
      'blocks.iosxe',
    );
    const lines = (first: string, last: string): string =>
      `${rangeOf(document, first).start.line}-${rangeOf(document, last).start.line}`;
    const folds = answer.map(({ start, end }) => `${start}-${end}`);
    for (const fold of [
      lines('interface GigabitEthernet0/0', 'no shutdown'),
      lines('call-home\n', 'destination transport-method http'),
      lines('profile "CiscoTAC-1"', 'destination transport-method http'),
    ]) {
      ok(folds.includes(fold), `${fold} is not among ${folds.join(', ')}`);
    }
  });

  it('a bug id leads to its public page', async () => {
    const { document, answer } = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', 'blocks.iosxe');
    const range = rangeOf(document, 'CSCwa11048');
    const link = answer.find((each) => each.range.isEqual(range));
    equal(link?.target?.toString(), 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCwa11048');
  });
});
