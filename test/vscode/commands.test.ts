import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  acceptAll,
  awaitFindings,
  awaitQuiet,
  checkLanguage,
  fixture,
  rangeOf,
  show,
  showNew,
  until,
} from './editor';

/** The pages that are shown as a reader sees them, by the words of their tabs. */
const previews = (): readonly string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);

const page = async (path: string, query: string): Promise<string> =>
  (await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'iosxe-slp', path, query }))).getText();

describe('Commands', () => {
  it('a topology is inserted with the values that were accepted, and has no finding', async () => {
    const document = await showNew('');
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.insertTopology'));
    const text = document.getText();
    ok(text.includes('license smart transport smart'), text);
    ok(!/[<$]/.test(text), text);
    await awaitQuiet(document);
  });

  it('another topology is picked from the list, and its values too are asked for', async () => {
    const document = await showNew('');
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.insertTopology'), 4);
    const text = document.getText();
    ok(text.includes('license smart url cslu http://'), text);
    ok(!/[<$]/.test(text), text);
    await awaitQuiet(document);
  });

  it('a topology goes into the file in front where that is a configuration to a careful reader only', async () => {
    const before = 'hostname SW9\nint vlan 10\nline con 0\n';
    const weak = await vscode.workspace.openTextDocument({ language: 'properties', content: before });
    await vscode.window.showTextDocument(weak);
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.insertTopology'));
    const document = vscode.window.activeTextEditor?.document;
    deepEqual(document?.uri.toString(), weak.uri.toString());
    deepEqual(document?.languageId, 'iosxe-config');
    ok(document?.getText().includes('license smart transport smart'), document?.getText());
    ok(document?.getText().includes('line con 0'), document?.getText());
  });

  for (const [where, line, character, above] of [
    ['where a line begins', 2, 0, 'vrf definition A\n rd 1:1\n'],
    ['below the line of the cursor', 2, 5, 'vrf definition A\n rd 1:1\nline con 0\n'],
    ['below the mode of the cursor', 0, 4, 'vrf definition A\n rd 1:1\n'],
    ['below the mode, from one of its lines', 1, 1, 'vrf definition A\n rd 1:1\n'],
    ['behind the last line', 3, 3, 'vrf definition A\n rd 1:1\nline con 0\nend\n'],
  ] as const) {
    it(`a topology is whole lines of its own: ${where}`, async () => {
      const before = 'vrf definition A\n rd 1:1\nline con 0\nend';
      const document = await showNew(before);
      const editor = vscode.window.activeTextEditor;
      ok(editor);
      const cursor = new vscode.Position(line, character);
      editor.selection = new vscode.Selection(cursor, cursor);
      await acceptAll(vscode.commands.executeCommand('iosxeSlp.insertTopology'));
      const text = document.getText();
      ok(text.startsWith(`${above}ip name-server 192.0.2.53\n`), text);
      deepEqual(
        text.split('\n').filter((each) => before.split('\n').includes(each)),
        before.split('\n'),
      );
    });
  }

  it('a topology goes into a new document where a capture is open: evidence stays as it is', async () => {
    const capture = await show(fixture('session.log'));
    const before = capture.getText();
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.insertTopology'));
    deepEqual(capture.getText(), before);
    const editor = vscode.window.activeTextEditor;
    deepEqual(editor?.document.languageId, 'iosxe-config');
    ok(editor?.document.isUntitled);
  });

  it('topology and path of a device are shown as a page that links the lines', async () => {
    const document = await show(fixture('session.log'));
    await awaitFindings(document);
    await vscode.commands.executeCommand('iosxeSlp.showPath');
    await until('the page', () =>
      previews().some((label) => label.includes('session.log')) ? true : undefined,
    );
    const text = await page('/path/session.log.md', document.uri.toString());
    ok(text.startsWith('# C9300-D'), text);
    ok(text.includes('[L15](/session.log#L15)'), text);
    checkLanguage(text);
  });

  it('the page of a device follows the text', async () => {
    const document = await showNew('version 17.9\nhostname C9300-G\nlicense smart transport off\nend\n');
    await show(document.uri);
    const uri = vscode.Uri.from({
      scheme: 'iosxe-slp',
      path: `/path/${document.uri.path}.md`,
      query: document.uri.toString(),
    });
    const shown = await vscode.workspace.openTextDocument(uri);
    ok(shown.getText().includes('**off**'), shown.getText());
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(2, 24, 2, 27), 'smart');
    ok(await vscode.workspace.applyEdit(edit));
    await until('the new transport', () => (shown.getText().includes('**smart**') ? true : undefined));
  });

  it('the devices of a folder are shown as one page', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder);
    const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
    // What a mail quotes is a device of the folder as well.
    const quoted = ['MAIL-A#show license status', 'Utility:', '', 'Transport:', '  Type: Smart', 'MAIL-A#'];
    const mail = vscode.Uri.joinPath(folder, 'mail.txt');
    const written = `Hello,\n\n${quoted.map((line) => `> ${line}`).join('\n')}\n`;
    await vscode.workspace.fs.writeFile(mail, new TextEncoder().encode(written));
    await vscode.commands.executeCommand('iosxeSlp.showCase', folder);
    await until('the page', () => (previews().some((label) => label.includes(name)) ? true : undefined));
    const text = await page(`/case/${name}.md`, folder.toString());
    ok(text.includes('C9300-D') && text.includes('MAIL-A'), text);
    checkLanguage(text);
    await vscode.workspace.fs.delete(mail);
  });

  it('a pasted log line is explained on a page', async () => {
    const line =
      '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name';
    await vscode.commands.executeCommand('iosxeSlp.explain', line);
    await until('the page', () =>
      previews().some((label) => label.includes('COMM_FAILED')) ? true : undefined,
    );
    const text = await page('/explain/line.md', line);
    ok(text.includes('COMM_FAILED') && text.includes('cslu-local'), text);
    checkLanguage(text);
  });

  it('a bug id is explained in any writing', async () => {
    const text = await page('/explain/bug.md', 'cscwa11048');
    ok(text.includes('CSCwa11048'), text);
    checkLanguage(text);
  });

  it('a term is explained by its Japanese name', async () => {
    const text = await page('/explain/term.md', '信頼コード');
    ok(/trust code/i.test(text) || text.includes('信頼コード'), text);
    ok(text.startsWith('# '), text);
    checkLanguage(text);
  });

  it('the selected line of a capture is explained', async () => {
    const document = await show(fixture('campus.log'));
    const { start } = rangeOf(document, '%PKI-2-NON_AUTHORITATIVE_CLOCK');
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    const { range } = document.lineAt(start.line);
    editor.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand('iosxeSlp.explain');
    await until('the page', () =>
      previews().some((label) => label.includes('NON_AUTHORITATIVE_CLOCK')) ? true : undefined,
    );
  });
});
