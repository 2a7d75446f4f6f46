import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { awaitFindings, awaitNoFindings, checkLanguage, fixture, idOf, rangeOf, show } from './editor';

describe('Quick fixes', () => {
  it('a misspelt transport is mended, and its finding goes', async () => {
    const document = await show(fixture('misspelt.iosxe'));
    const [finding] = await awaitFindings(document);
    ok(finding);
    equal(idOf(finding), 'SLP001');
    deepEqual(finding.range, rangeOf(document, 'clsu'));

    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ title }) => title.includes("'cslu'"));
    ok(fix?.edit, `no such fix among ${actions.map(({ title }) => title).join(', ')}`);
    checkLanguage(fix.title);
    ok(await vscode.workspace.applyEdit(fix.edit));
    equal(document.getText(), 'license smart transport cslu\n');
    await awaitNoFindings(document);
  });

  it('a full-width blank becomes a half-width one', async () => {
    const document = await show(fixture('full-width.iosxe'));
    const [finding, ...others] = await awaitFindings(document);
    ok(finding);
    deepEqual(others, []);
    equal(idOf(finding), 'SLP004');
    deepEqual(finding.range, rangeOf(document, '　'));
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(', ')}`);
    checkLanguage(fix.title);
    ok(await vscode.workspace.applyEdit(fix.edit));
    ok(document.getText().includes('\nlicense smart transport smart\n'), document.getText());
    await awaitNoFindings(document);
  });
});
