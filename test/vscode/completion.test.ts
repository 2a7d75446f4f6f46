import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { checkLanguage, showNew, sleep, until } from './editor';

/** A new configuration with the cursor at its end. */
async function typed(text: string): Promise<vscode.TextDocument> {
  const document = await showNew(text);
  const end = document.positionAt(text.length);
  const editor = vscode.window.activeTextEditor;
  ok(editor?.document === document);
  editor.selection = new vscode.Selection(end, end);
  return document;
}

const ask = async (document: vscode.TextDocument): Promise<readonly vscode.CompletionItem[]> => {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().length),
    undefined,
    // So many are asked what they mean.
    50,
  );
  // Whole topologies are looked at apart.
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
};

const nameOf = ({ label }: vscode.CompletionItem): string =>
  typeof label === 'string' ? label : label.label;

describe('Completion', () => {
  it('an abbreviation is taken for the command, which VS Code writes out', async () => {
    const document = await typed('lic sm tr');
    await until('the whole command', async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await sleep(300);
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() === 'license smart transport ' || undefined;
    });
    // The list of what follows opens by itself.
    await until('what follows', async () => {
      await sleep(300);
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() === 'license smart transport smart' || undefined;
    });
  });

  it('an entry says what it means, in the language of VS Code', async () => {
    const document = await typed('license smart transport ');
    const items = await until('the transports', async () => {
      const found = await ask(document);
      return found.length > 0 ? found : undefined;
    });
    deepEqual(items.map(nameOf), ['smart', 'cslu', 'callhome', 'off', 'automatic']);
    for (const { label, documentation } of items) {
      ok(typeof label === 'object' && documentation instanceof vscode.MarkdownString);
      checkLanguage(label.description ?? '');
      checkLanguage(documentation.value);
    }
  });

  it('the interfaces of the file are offered by their beginning', async () => {
    const document = await typed(
      'interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface vl',
    );
    deepEqual((await ask(document)).map(nameOf), ['Vlan100']);
  });

  it('a line that has nothing to do with licensing gets nothing', async () => {
    deepEqual((await ask(await typed('switchport mode '))).map(nameOf), []);
  });

  it('the syntax of a command is shown, and the part that comes next', async () => {
    const document = await typed('license smart usage interval ');
    const help = await until('the syntax', async () => {
      const found = await vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
        'vscode.executeSignatureHelpProvider',
        document.uri,
        document.positionAt(document.getText().length),
        ' ',
      );
      return found ?? undefined;
    });
    const [signature] = help.signatures;
    equal(signature?.label, 'license smart usage interval DAYS');
    const parameter = signature.parameters[help.activeParameter];
    ok(parameter?.documentation instanceof vscode.MarkdownString);
    checkLanguage(parameter.documentation.value);
  });
});
