import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { awaitFindings, checkLanguage, fixture, show, showNew, until } from './editor';

const japanese = vscode.env.language.startsWith('ja');

const page = async (path: string, query: string): Promise<string> =>
  (await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'iosxe-slp', path, query }))).getText();

const isPreview = (words: string): true | undefined =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input, label }) => input instanceof vscode.TabInputWebview && label.includes(words)) ||
  undefined;

describe('Sharing', () => {
  it('a redacted copy opens beside the capture, which stays as it is, and a page lists what was replaced', async () => {
    const capture = await show(fixture('campus.log'));
    await awaitFindings(capture);
    const before = capture.getText();
    const [, host] = /^([\w-]+)[#>]/m.exec(before) ?? [];
    ok(host);
    await vscode.commands.executeCommand('iosxeSlp.redact');
    const copy = await until('a redacted copy', () =>
      vscode.workspace.textDocuments.find(
        ({ isUntitled, languageId, lineCount }) =>
          isUntitled && languageId === 'iosxe-capture' && lineCount === capture.lineCount,
      ),
    );
    ok(!copy.getText().includes(host), `${host} is still there`);
    equal(capture.getText(), before);
    await until('the list of what was replaced', () => isPreview('campus.log'));
    const list = await page('/redacted/campus.log.md', capture.uri.toString());
    ok(list.includes(japanese ? '置き換えた内容' : 'What was replaced'), list);
  });

  it('the findings of a redacted copy are those of the capture, line by line', async () => {
    const capture = await show(fixture('session.log'));
    const own = (await awaitFindings(capture)).map(({ range, code }) => [range.start.line, codeOf(code)]);
    await vscode.commands.executeCommand('iosxeSlp.redact');
    const copy = await until('a redacted copy', () =>
      vscode.workspace.textDocuments.find(
        ({ isUntitled, lineCount }) => isUntitled && lineCount === capture.lineCount,
      ),
    );
    const found = (await awaitFindings(copy)).map(({ range, code }) => [range.start.line, codeOf(code)]);
    deepEqual(found, own);
  });

  it('a report opens as a page that a reader sees, and so does what a support case needs', async () => {
    const capture = await show(fixture('session.log'));
    await awaitFindings(capture);
    await vscode.commands.executeCommand('iosxeSlp.showReport');
    await until('the report', () => isPreview('session.log'));
    const report = await page('/report/session.log.md', capture.uri.toString());
    ok(report.includes(japanese ? 'レポートの経路' : 'Path of the usage report'), report);
    ok(/\[L\d+\]\(\/session\.log#L\d+\)/.test(report), report);
    await show(capture.uri);
    await vscode.commands.executeCommand('iosxeSlp.showSupport');
    const support = await page('/support/session.log.md', capture.uri.toString());
    ok(support.includes('terminal length 0'), support);
  });

  it('lenses stand above the devices of a capture, and lead to path and report', async () => {
    const capture = await show(fixture('session.log'));
    await awaitFindings(capture);
    const lenses = await lensesOf(capture);
    deepEqual(
      lenses.slice(0, 3).map(({ command }) => command?.command),
      ['workbench.actions.view.problems', 'iosxeSlp.showPath', 'iosxeSlp.showReport'],
    );
    equal(lenses[0]?.range.start.line, 0);
    ok(lenses[2]?.command?.title === (japanese ? 'レポート' : 'report'));
  });

  it('a lens says of a file of another system that nothing in it is judged', async () => {
    const [lens, ...others] = await lensesOf(
      await showNew('!Command: show running-config\nhostname N9K-1\nlicense smart transport clsu\n'),
    );
    deepEqual(others, []);
    equal(lens?.range.start.line, 0);
    ok(/NX-OS.*IOS-XE/.test(lens?.command?.title ?? ''), lens?.command?.title);
    checkLanguage(lens?.command?.title ?? '');
  });
});

const lensesOf = ({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> =>
  until('lenses', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
      10,
    );
    return found.length > 0 ? found : undefined;
  });

const codeOf = (code: vscode.Diagnostic['code']): string =>
  typeof code === 'object' ? `${code.value}` : `${code}`;
