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
});
