/** What the suites do in VS Code, and how they wait for it. */
import { deepEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';

/** Where the fixtures are: a copy that the run may edit. */
function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  ok(first, 'no folder is open');
  return first.uri;
}

export const fixture = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('iosxe-slp.iosxe-slp');
  ok(found, 'the extension is not installed');
  return found;
}

/** Opens a document and shows it, since VS Code tells a server about those only that are seen. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** A new document of ours that is in no file. */
export async function showNew(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'iosxe-config', content });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is one; what is awaited is told by the message. */
export async function until<T>(what: string, ask: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  const end = Date.now() + 8_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await sleep(50);
  }
}

/**
 * Accepts what a quick pick or an input box holds, until the command that asks is done.
 * @param down so many entries of the first list are passed over
 */
export async function acceptAll(command: Thenable<unknown>, down = 0): Promise<void> {
  let done = false;
  const ended = Promise.resolve(command).then(() => {
    done = true;
  });
  // No interface tells a test that a list is open: it is as soon as nothing is awaited any more.
  if (down > 0) await sleep(1000);
  for (let n = 0; n < down; n++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await until('the end of the questions', async () => {
    if (done) return true;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await sleep(50);
    return done || undefined;
  });
  await ended;
}

/** The range of the only occurrence of a text. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const whole = document.getText();
  const at = whole.indexOf(text);
  ok(at !== -1, `'${text}' is not in the document`);
  ok(whole.indexOf(text, at + 1) === -1, `'${text}' is more than once in the document`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** What this extension, and no other, says about a document now. */
export const findings = ({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'iosxe-slp');

/** Findings once there are some. */
export const awaitFindings = (document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> =>
  until(`findings in ${document.uri}`, () => {
    const found = findings(document);
    return found.length > 0 ? found : undefined;
  });

export const awaitNoFindings = (document: vscode.TextDocument): Promise<true> =>
  until(`no finding in ${document.uri}`, () => (findings(document).length === 0 ? true : undefined));

/**
 * The end of a silence that means something: the server answers in order, so once it has spoken of a faulty document
 * that came later, it has read the one that is asked about.
 */
export async function awaitQuiet(...documents: readonly vscode.TextDocument[]): Promise<void> {
  await awaitFindings(await showNew('license smart transport clsu\n'));
  for (const document of documents) {
    deepEqual(
      findings(document).map((each) => `${idOf(each)} ${each.message}`),
      [],
      document.getText(),
    );
  }
}

/** A finding's id, without the page that it leads to. */
export const idOf = ({ code }: vscode.Diagnostic): unknown =>
  typeof code === 'object' && code !== null ? code.value : code;

const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Whether a text is in the language of VS Code. */
export function checkLanguage(text: string): void {
  const isJapanese = japanese.test(text);
  const wanted = vscode.env.language === 'ja';
  ok(isJapanese === wanted, `${wanted ? 'not Japanese' : 'Japanese'}: ${text}`);
}
