import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { fixture, show, sleep, until } from './editor';

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

  it('the language that a person picks is final', async () => {
    const uri = fixture('router.cfg');
    const document = await show(uri);
    await awaitLanguage(uri, 'iosxe-config');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await sleep(1000);
    ok(language(uri) === 'plaintext', language(uri));
  });
});
