import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { awaitQuiet, checkLanguage, extension, showNew, until } from './editor';

interface Snippet {
  readonly body: string | readonly string[];
}

/** The snippets of the topologies themselves; the others are variants of them. */
const topologies: readonly string[] = [
  'slp-controller',
  'slp-cslu-disconnected-cslu-initiated',
  'slp-cslu-disconnected-pi-initiated',
  'slp-cslu-initiated',
  'slp-cslu-pi-initiated',
  'slp-direct-callhome',
  'slp-direct-callhome-proxy',
  'slp-direct-smart',
  'slp-direct-smart-proxy',
  'slp-offline',
  'slp-onprem-initiated',
  'slp-onprem-pi-initiated',
];

const bodyOf = ({ body }: Snippet): string => (typeof body === 'string' ? body : body.join('\n'));

/** The snippets that the extension contributes, by name. */
async function contributed(): Promise<Readonly<Record<string, Snippet>>> {
  const uri = vscode.Uri.joinPath(extension().extensionUri, 'snippets', 'iosxe-config.json');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  // The file says in a comment that it is generated.
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));
}

/** The snippet of a CSLU that the device reports to, and its name. */
async function cslu(): Promise<readonly [name: string, snippet: Snippet]> {
  const found = Object.entries(await contributed()).find(([, snippet]) =>
    bodyOf(snippet).includes('license smart url cslu http://'),
  );
  ok(found, 'no snippet configures a CSLU');
  return found;
}

/** A body with its sample values; a value that is asked for once may stand in several places. */
function filled(body: string): string {
  const values = new Map<string, string>();
  return body
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, stop: string, value: string) => {
      values.set(stop, value);
      return value;
    })
    .replace(/\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '');
}

const lines = (text: string): readonly string[] => text.trimEnd().split(/\r?\n/);

describe('Snippets', () => {
  it('a topology is written with its sample values and has no finding', async () => {
    const [name, snippet] = await cslu();
    const document = await showNew('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'iosxe-config', name });
    const text = await until('the snippet', () => document.getText() || undefined);
    deepEqual(lines(text), lines(filled(bodyOf(snippet))));
    ok(text.includes('license smart transport cslu'), text);
    ok(/license smart url cslu http:\/\/[\w.-]+:8182\/cslu\/v1\/pi/.test(text), text);
    ok(!text.includes('$'), text);
    await awaitQuiet(document);
  });

  it('no topology has a finding where it is declared', async () => {
    const names = Object.keys(await contributed()).filter((name) => topologies.includes(name));
    deepEqual(names.toSorted(), topologies.toSorted());
    const documents: vscode.TextDocument[] = [];
    for (const name of names) {
      const declared = `! slp-topology: ${name.replace('slp-', '')}\n`;
      const document = await showNew(declared);
      const editor = vscode.window.activeTextEditor;
      ok(editor?.document === document);
      const end = new vscode.Position(1, 0);
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'iosxe-config', name });
      await until(`the lines of ${name}`, () => document.getText() !== declared || undefined);
      ok(document.getText().startsWith(declared), document.getText());
      documents.push(document);
    }
    await awaitQuiet(...documents);
  });

  it('every snippet is offered once', async () => {
    const word = 'slp-';
    const document = await showNew(word);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, word.length),
    );
    // Commands may match as well; a word of some other document may not be there at all.
    ok(items.every(({ kind }) => kind !== vscode.CompletionItemKind.Text));
    const labels = items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    deepEqual(labels.toSorted(), Object.keys(await contributed()).toSorted());
  });

  it('none is offered where a line goes on, nor any word of another line', async () => {
    const text = 'hostname proxy8080\nlicense smart proxy port 80';
    const document = await showNew(text);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(text.length),
    );
    deepEqual(
      items.map(({ label }) => label),
      [],
    );
  });

  it("the extension's own texts are in the language of VS Code", () => {
    checkLanguage(String(extension().packageJSON.description));
  });
});
