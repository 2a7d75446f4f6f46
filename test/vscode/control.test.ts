import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  awaitFindings,
  awaitNoFindings,
  checkLanguage,
  findings,
  fixture,
  idOf,
  show,
  until,
} from './editor';

const actionsOf = (document: vscode.TextDocument, kind: vscode.CodeActionKind) =>
  vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
    kind.value,
    20,
  );

/** As Notepad of Windows saves a file when it is told to write Unicode. */
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));

const said = (document: vscode.TextDocument): readonly string[] =>
  findings(document).map((finding) => `${idOf(finding)} ${finding.severity}`);

describe('Being in control', () => {
  it('the nearest .iosxe-slp.json counts, and a change of it at once', async () => {
    const document = await show(fixture('judged/sw1.iosxe'));
    await awaitFindings(document);
    deepEqual(said(document), [`SLP301 ${vscode.DiagnosticSeverity.Error}`]);

    const file = fixture('judged/.iosxe-slp.json');
    const before = await vscode.workspace.fs.readFile(file);
    await vscode.workspace.fs.writeFile(file, utf16('{ "rules": { "name": "off" } }'));
    await until('findings under the new file', () =>
      said(document).join() === `SLP001 ${vscode.DiagnosticSeverity.Error}` ? true : undefined,
    );
    await vscode.workspace.fs.writeFile(file, before);
    await until('findings under the old file', () =>
      said(document).join() === `SLP301 ${vscode.DiagnosticSeverity.Error}` ? true : undefined,
    );
  });

  it('a line with a value asks for it', async () => {
    const document = await show(fixture('judged/sw1.iosxe'));
    await awaitFindings(document);
    const actions = await actionsOf(document, vscode.CodeActionKind.QuickFix);
    const action = actions.find(({ title }) => title.includes('ip name-server <dns>'));
    ok(action?.edit, actions.map(({ title }) => title).join(', '));
    checkLanguage(action.title.replace(/'[^']*'/, ''));
    ok(await vscode.workspace.applyEdit(action.edit));
    ok(document.getText().includes('\nip name-server 192.0.2.53\nlicense smart url'), document.getText());
    // The sample is selected: what is typed stands instead of it.
    const editor = vscode.window.activeTextEditor;
    equal(document.getText(editor?.selection), '192.0.2.53');
    await vscode.commands.executeCommand('undo');
  });

  it('a finding is suppressed by a comment that a quick fix writes', async () => {
    const document = await show(fixture('misspelt.iosxe'));
    await awaitFindings(document);
    const actions = await actionsOf(document, vscode.CodeActionKind.QuickFix);
    const action = actions.find(({ edit }) =>
      edit?.entries().some(([, edits]) => edits.some(({ newText }) => newText.includes('disable-next-line'))),
    );
    ok(action?.edit, actions.map(({ title }) => title).join(', '));
    checkLanguage(action.title);
    ok(await vscode.workspace.applyEdit(action.edit));
    await awaitNoFindings(document);
    equal(document.getText(), '! slp-disable-next-line SLP001\nlicense smart transport clsu\n');
    await vscode.commands.executeCommand('undo');
  });

  it('all safe fixes are applied at once', async () => {
    const document = await show(fixture('slips.iosxe'));
    await awaitFindings(document);
    const [action] = await actionsOf(document, vscode.CodeActionKind.SourceFixAll);
    ok(action?.edit);
    ok(await vscode.workspace.applyEdit(action.edit));
    await awaitNoFindings(document);
    equal(document.getText(), 'hostname A\naaa new-model\nlicense smart transport cslu\n');
  });

  it('what is wrong with .iosxe-slp.json is said once, by us or by its schema', async () => {
    const document = await show(fixture('judged/sw1.iosxe'));
    await awaitFindings(document);
    const file = fixture('judged/.iosxe-slp.json');
    const before = await vscode.workspace.fs.readFile(file);
    // Whether a baseline is there no schema knows.
    const wrong = '{ "wrong": 1, "rules": { "SLP301": "loud" }, "baseline": "none.json" }';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(wrong));
    const all = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(file);
    const own = (): number => all().filter(({ source }) => source === 'iosxe-slp').length;
    await until('our words', () => own() === 3 || undefined);
    await show(file);
    await until('the words of the schema', () => (own() === 1 && all().length === 3) || undefined);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('our words again', () => (own() === 3 && all().length === 3) || undefined);
    await vscode.workspace.fs.writeFile(file, before);
    await until('silence', () => all().length === 0 || undefined);
  });

  it('.iosxe-slp.json is JSON with comments, and has a schema', async () => {
    const document = await show(fixture('judged/.iosxe-slp.json'));
    equal(document.languageId, 'jsonc');
    const { contributes } = vscode.extensions.getExtension('iosxe-slp.iosxe-slp')?.packageJSON ?? {};
    const [{ fileMatch, url }] = contributes.jsonValidation;
    equal(fileMatch, '.iosxe-slp.json');
    const root = vscode.extensions.getExtension('iosxe-slp.iosxe-slp')?.extensionUri;
    ok(root);
    const schema = JSON.parse(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, url))),
    );
    ok(schema.properties.rules.properties.SLP301);
  });
});
