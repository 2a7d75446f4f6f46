import { deepEqual, equal, ok } from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  awaitFindings,
  awaitNoFindings,
  checkLanguage,
  findings,
  fixture,
  idOf,
  rangeOf,
  show,
  showNew,
  sleep,
} from './editor';

describe('Findings', () => {
  const ends: vscode.Disposable[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end.dispose();
  });

  it('the run is in the language that it was asked for', () => {
    equal(vscode.env.language, process.env.SLP_LANG);
  });

  it('a host name without a DNS server is marked on the host name only', async () => {
    const document = await show(fixture('dns-missing.iosxe'));
    equal(document.languageId, 'iosxe-config');
    const [finding, ...others] = await awaitFindings(document);
    ok(finding);
    deepEqual(others.map(idOf), []);
    equal(idOf(finding), 'SLP301');
    equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    deepEqual(finding.range, rangeOf(document, 'cslu-local'));
    checkLanguage(finding.message);
  });

  it('a capture has the findings of several rules, each at its own characters', async () => {
    const document = await show(fixture('campus.log'));
    const found = await awaitFindings(document);
    deepEqual(found.map((each) => `${idOf(each)} ${document.getText(each.range)}`).toSorted(), [
      'SLP303 no ip domain lookup',
      'SLP428 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to resolve the server name',
      'SLP607 license smart transport callhome',
      'SLP715 <none>',
    ]);
    const lookup = found.find((each) => idOf(each) === 'SLP303');
    deepEqual(lookup?.range, rangeOf(document, 'no ip domain lookup'));
    for (const { message, relatedInformation } of found) {
      checkLanguage(message);
      for (const related of relatedInformation ?? []) ok(related.message.length > 5, related.message);
    }
  });

  it('a finding leads to the page of its rule, which needs no network', async () => {
    const document = await show(fixture('dns-missing.iosxe'));
    const [finding] = await awaitFindings(document);
    const code = finding?.code;
    ok(typeof code === 'object');
    equal(code.target.toString(), 'iosxe-slp:/rules/SLP301.md');
    const page = (await vscode.workspace.openTextDocument(code.target)).getText();
    ok(page.includes('SLP301'), page);
    checkLanguage(page);
  });

  it('a finding goes when the text is mended and comes back with the fault', async () => {
    const document = await showNew('version 17.9\nhostname C9300-E\n');
    const write = async (at: vscode.Position, text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, at, text);
      ok(await vscode.workspace.applyEdit(edit));
    };
    await write(new vscode.Position(2, 0), 'license smart url cslu http://cslu-local:8182/cslu/v1/pi\nend\n');
    deepEqual((await awaitFindings(document)).map(idOf), ['SLP301']);
    await write(new vscode.Position(2, 0), 'ip name-server 192.0.2.53\n');
    await awaitNoFindings(document);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(2, 0, 3, 0));
    ok(await vscode.workspace.applyEdit(edit));
    const [finding] = await awaitFindings(document);
    deepEqual(finding?.range, rangeOf(document, 'cslu-local'));
  });

  it("another extension's language gets findings and stays what it is", async () => {
    const document = await show(fixture('other.neighbour'));
    deepEqual((await awaitFindings(document)).map(idOf), ['SLP301']);
    equal(document.languageId, 'cisco');
  });

  it('the past versions that a version control shows are left alone', async () => {
    const content =
      'version 17.9\nhostname C9300-F\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nend\n';
    ends.push(
      vscode.workspace.registerTextDocumentContentProvider('git', {
        provideTextDocumentContent: () => content,
      }),
    );
    const past = await show(vscode.Uri.parse('git:/repository/past.iosxe?HEAD'));
    equal(past.languageId, 'iosxe-config');
    const unnamed = await show(vscode.Uri.parse('git:/repository/past.cfg?HEAD'));
    // The server answers in order: had it been told of those two, it would have spoken of them by now.
    await awaitFindings(await showNew(content));
    await sleep(300);
    deepEqual(findings(past), []);
    deepEqual(findings(unnamed), []);
    equal(unnamed.languageId, 'properties');
  });
});
