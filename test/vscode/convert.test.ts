import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { acceptAll, awaitFindings, awaitQuiet, checkLanguage, fixture, show, showNew, until } from './editor';

/** The comparison that is open, if one is. */
const comparison = (): vscode.TabInputTextDiff | undefined =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .map(({ input }) => input)
    .find((input): input is vscode.TabInputTextDiff => input instanceof vscode.TabInputTextDiff);

describe('Convert to topology', () => {
  const before = 'hostname C9300-C\nip name-server 192.0.2.53\nlicense smart transport off\n';
  const commands = 'license smart transport smart\nlicense smart url default\n';
  // Samples are only shown: whoever presses Enter has not said that they are the addresses of servers.
  const after = `hostname C9300-C\nip name-server 192.0.2.53\n${commands}`;

  it('shows what a file becomes beside it, and applies that when it is told to', async () => {
    const document = await showNew(before);
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.convertTopology'));
    const shown = await until('the comparison', comparison);
    equal(shown.original.toString(), document.uri.toString());
    const right = await vscode.workspace.openTextDocument(shown.modified);
    equal(right.getText(), after);
    equal(document.getText(), before);

    await vscode.commands.executeCommand('iosxeSlp.copyConversion', shown.modified);
    equal(await vscode.env.clipboard.readText(), commands);

    await vscode.commands.executeCommand('iosxeSlp.applyConversion', shown.modified);
    equal(document.getText(), after);
    await until('the end of the comparison', () => (comparison() ? undefined : true));
    await awaitQuiet(document);
  });

  it('applies the preview that it is told to, and no other one where that is gone', async () => {
    const first = await showNew(before);
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.convertTopology'));
    const { modified: gone } = await until('the first comparison', comparison);
    await vscode.commands.executeCommand('iosxeSlp.applyConversion', gone);
    await until('the end of the first comparison', () => (comparison() ? undefined : true));

    const second = await showNew(before);
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.convertTopology'));
    const { modified: open } = await until('the second comparison', comparison);
    await vscode.commands.executeCommand('iosxeSlp.applyConversion', gone);
    deepEqual([first.getText(), second.getText()], [after, before]);
    await vscode.commands.executeCommand('iosxeSlp.applyConversion', open);
    equal(second.getText(), after);
  });

  it('changes nothing in an editor that is read-only, where nobody could undo it', async () => {
    const document = await show(fixture('slips.iosxe'));
    const text = document.getText();
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.convertTopology'));
    const { modified } = await until('the comparison', comparison);
    await vscode.commands.executeCommand('iosxeSlp.applyConversion', modified);
    equal(document.getText(), text);
    ok(comparison());
    await show(fixture('slips.iosxe'));
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('of a capture gives the commands in a new document: evidence stays as it is', async () => {
    const capture = await show(fixture('session.log'));
    const text = capture.getText();
    await acceptAll(vscode.commands.executeCommand('iosxeSlp.convertTopology'));
    equal(capture.getText(), text);
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.isUntitled);
    equal(document.languageId, 'iosxe-config');
    ok(/^license smart transport smart$/m.test(document.getText()), document.getText());
    checkLanguage(document.getText());
  });
});

describe('Lines of licensing', () => {
  const mixed =
    'license smart transport off\nlicense smart usage interval 30\nlicense boot level network-advantage\n';
  const ordered =
    'license boot level network-advantage\nlicense smart transport off\nlicense smart usage interval 30\n';

  it('are put in order by a command', async () => {
    const document = await showNew(mixed);
    await vscode.commands.executeCommand('iosxeSlp.formatLicensing');
    equal(document.getText(), ordered);
  });

  it('keep their meaning: a URL that would change its own stays, and its fix is offered', async () => {
    const document = await showNew(
      'license smart url default\nlicense smart transport smart\nlicense boot level network-advantage\n',
    );
    await vscode.commands.executeCommand('iosxeSlp.formatLicensing');
    const boot = 'license boot level network-advantage\n';
    equal(document.getText(), `${boot}license smart url default\nlicense smart transport smart\n`);
    await until('the exchange', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return (
        document.getText() === `${boot}license smart transport smart\nlicense smart url default\n` ||
        undefined
      );
    });
  });

  it('are put in order where a selection is formatted', async () => {
    const document = await showNew(mixed);
    const edits = await until('the edits', async () => {
      const answer = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatRangeProvider',
        document.uri,
        new vscode.Range(0, 0, 1, 0),
        { tabSize: 1, insertSpaces: true },
      );
      return answer && answer.length > 0 ? answer : undefined;
    });
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    equal(document.getText(), ordered);
  });
});

describe('The remedy of a finding in a capture', () => {
  it('opens as a configuration, goes to the clipboard or is explained, and never goes into the capture', async () => {
    const capture = await show(fixture('campus.log'));
    const text = capture.getText();
    const finding = (await awaitFindings(capture)).find(({ message }) =>
      message.includes('no ip domain lookup'),
    );
    ok(finding);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      capture.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const run = async (command: string): Promise<void> => {
      const own = actions.find((action) => action.command?.command === command);
      ok(own?.command, `no ${command} among ${actions.map(({ title }) => title).join(', ')}`);
      equal(own.edit, undefined);
      checkLanguage(own.title);
      await vscode.commands.executeCommand(command, ...(own.command.arguments ?? []));
    };
    await run('iosxeSlp.copyRemedy');
    ok((await vscode.env.clipboard.readText()).trim().length > 0);
    await run('iosxeSlp.openRemedy');
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.isUntitled);
    equal(document.languageId, 'iosxe-config');
    checkLanguage(document.getText());
    await run('iosxeSlp.explain');
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('SLP303')))
        ? true
        : undefined,
    );
    deepEqual(capture.getText(), text);
  });
});
