import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { checkLanguage, fixture, show, sleep, until } from './editor';

/** The document of a file, which is another object after a change of language. */
const language = (uri: vscode.Uri): string | undefined =>
  vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())?.languageId;

const awaitLanguage = (uri: vscode.Uri, wanted: string): Promise<true> =>
  until(`${uri} to be ${wanted}`, () => (language(uri) === wanted ? true : undefined));

describe('Recognition', () => {
  it('a configuration that VS Code takes for properties is switched to our language', async () => {
    const uri = fixture('router.cfg');
    await show(uri);
    await awaitLanguage(uri, 'iosxe-config');
  });

  it('a captured session in a log file is switched to our language', async () => {
    const uri = fixture('session.log');
    await show(uri);
    await awaitLanguage(uri, 'iosxe-capture');
  });

  it('a plain text is left alone', async () => {
    const uri = fixture('notes.txt');
    await show(uri);
    // Long enough for a document that is opened later to be switched.
    const later = fixture('session.log');
    await show(later);
    await awaitLanguage(later, 'iosxe-capture');
    await sleep(500);
    equal(language(uri), 'plaintext');
  });

  it('a file in Shift_JIS says above its first unreadable line how to read it', async () => {
    const uri = fixture('shift-jis.iosxe');
    const comment = Uint8Array.from([0x21, 0x20, 0x93, 0x8c, 0x8b, 0x9e, 0x0a]);
    const lines = new TextEncoder().encode('hostname SW1\nlicense smart transport off\n');
    await vscode.workspace.fs.writeFile(uri, Uint8Array.from([...lines, ...comment]));
    const lensOf = async (): Promise<vscode.CodeLens | undefined> => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri,
      );
      return lenses.find(({ command }) => command?.command === 'workbench.action.editor.changeEncoding');
    };
    try {
      const document = await show(uri);
      const lens = await until('the lens', lensOf);
      equal(lens.range.start.line, 2);
      checkLanguage(lens.command?.title ?? '');
      // One character alone may be noise of a console.
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, new vscode.Range(2, 0, 3, 0), '! \ufffd');
      ok(await vscode.workspace.applyEdit(edit));
      equal(await lensOf(), undefined);
      ok(await document.save());
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('the language that a person picks is final', async () => {
    const uri = fixture('router.cfg');
    const document = await show(uri);
    await awaitLanguage(uri, 'iosxe-config');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await sleep(1000);
    ok(language(uri) === 'plaintext', language(uri));
  });
});
