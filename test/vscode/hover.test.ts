import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { checkLanguage, fixture, rangeOf, show, until } from './editor';

const textOf = ({ contents }: vscode.Hover): string =>
  contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');

/** What is said at the first character of `at`, and about which text. */
async function hover(file: string, at: string): Promise<{ text: string; about: string }> {
  const document = await show(fixture(file));
  const { start } = rangeOf(document, at);
  const position = start.translate(0, 1);
  const [found] = await until(`a hover on '${at}'`, async () => {
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return hovers.length > 0 ? hovers : undefined;
  });
  ok(found);
  return { text: textOf(found), about: document.getText(found.range) };
}

describe('Hovers', () => {
  it('a configuration command is explained', async () => {
    const { text, about } = await hover('blocks.iosxe', 'license smart transport cslu');
    deepEqual(about, 'license smart transport cslu');
    ok(text.includes('license smart transport'), text);
    checkLanguage(text);
  });

  it('a log message is explained at its head', async () => {
    const { text, about } = await hover('session.log', '%SMART_LIC-3-COMM_FAILED');
    ok(about.startsWith('%SMART_LIC-3-COMM_FAILED'), about);
    ok(text.includes('COMM_FAILED'), text);
    checkLanguage(text);
  });

  it('the reason that a log message names is explained', async () => {
    const { text } = await hover('session.log', 'Unable to resolve server hostname');
    checkLanguage(text);
  });

  it('a field of a show output is explained', async () => {
    const { text, about } = await hover('session.log', 'Cslu address');
    deepEqual(about, 'Cslu address');
    ok(text.includes('Cslu address'), text);
    checkLanguage(text);
  });

  it('a bug id is explained wherever it stands', async () => {
    const { text, about } = await hover('blocks.iosxe', 'CSCwa11048');
    deepEqual(about, 'CSCwa11048');
    ok(text.includes('CSCwa11048'), text);
    checkLanguage(text);
  });

  const others: readonly (readonly [kind: string, at: string, about: string, says: string])[] = [
    ['the value of a field', 'DISABLED', 'DISABLED', 'DISABLED'],
    ['a field notice', 'FN72323', 'FN72323', 'FN72323'],
    ['the state of a RUM report', 'SmartAgentRumStateClosed', 'SmartAgentRumStateClosed', 'CLOSED'],
    ['a command at a prompt', 'show license status', 'show license status', 'show license status'],
    [
      'a message of another facility',
      '%PKI-2-NON',
      '%PKI-2-NON_AUTHORITATIVE_CLOCK',
      'NON_AUTHORITATIVE_CLOCK',
    ],
    ['a line of a shown configuration', 'no ip domain lookup', 'no ip domain lookup', 'ip domain lookup'],
  ];
  for (const [kind, at, about, says] of others) {
    it(`${kind} is explained in a capture`, async () => {
      const found = await hover('campus.log', at);
      ok(found.about.startsWith(about), found.about);
      ok(found.text.includes(says), found.text);
      checkLanguage(found.text);
    });
  }

  it('a line that has nothing to do with licensing is passed over in silence', async () => {
    const document = await show(fixture('blocks.iosxe'));
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'no shutdown').start.translate(0, 4),
    );
    deepEqual(hovers.map(textOf), []);
  });
});
