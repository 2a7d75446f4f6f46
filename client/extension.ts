/**
 * The stub that VS Code loads. It looks once at documents of general languages and switches or offers ours; the
 * language client, which is large, is loaded when the first document of ours is open.
 */
import * as vscode from 'vscode';
import { languages } from '../server/src/lsp/protocol';
import { type DocumentKind, probe, probedLength } from '../server/src/text/probe';
import type { Client, startClient } from './client';
import { langOf, strings } from './strings';

const ours: readonly string[] = [languages.config, languages.capture];
/** Another extension's language: served, never switched. */
const served: readonly string[] = [...ours, 'cisco'];
const general: readonly string[] = ['plaintext', 'properties', 'ini', 'log'];
const schemes: readonly string[] = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'memfs'];

export function activate(context: vscode.ExtensionContext): void {
  /** Documents that were looked at. A language that the user picks afterwards is final. */
  const looked = new Map<string, NodeJS.Timeout | undefined>();
  const status = vscode.languages.createLanguageStatusItem(
    'iosxeSlp.offer',
    [...general, ...ours].map((language) => ({ language })),
  );
  const lang = langOf(vscode.env.language);
  status.name = strings.offerTitle[lang];
  const weak = new Map<string, DocumentKind>();

  const isHandled = (document: vscode.TextDocument): boolean =>
    schemes.includes(document.uri.scheme) || vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;

  const showStatus = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const kind = document && weak.get(document.uri.toString());
    if (document && kind && kind !== 'other' && general.includes(document.languageId)) {
      status.text = (kind === 'config' ? strings.offerConfig : strings.offerCapture)[lang];
      status.command = {
        title: strings.take[lang],
        command: 'iosxeSlp.openAs',
        arguments: [document.uri, kind],
      };
    } else if (document && ours.includes(document.languageId) && document.uri.scheme !== 'untitled') {
      status.text = strings.switched[lang];
      status.command = {
        title: strings.associate[lang],
        command: 'iosxeSlp.associate',
        arguments: [document.uri],
      };
    } else {
      status.text = '';
      status.command = undefined;
    }
    status.selector = status.text === '' ? [] : [...general, ...ours].map((language) => ({ language }));
  };

  const look = (document: vscode.TextDocument): void => {
    if (!isHandled(document)) return;
    const key = document.uri.toString();
    clearTimeout(looked.get(key));
    if (served.includes(document.languageId)) {
      looked.set(key, undefined);
      void start(context);
      return;
    }
    if (looked.has(key) || !general.includes(document.languageId)) return;
    if (!vscode.workspace.getConfiguration('iosxeSlp', document.uri).get<boolean>('recognise', true)) return;
    looked.set(key, undefined);
    const head = document.getText(
      new vscode.Range(document.positionAt(0), document.positionAt(probedLength)),
    );
    let { kind, strength } = probe(head);
    // Lines that a mail or the result of a task quotes are offered as evidence.
    if (strength !== 'strong' && probe(head.replace(/^ *(?:> ?|- +)+/gm, '')).strength === 'strong')
      [kind, strength] = ['capture', 'weak'];
    if (kind === 'other' || strength === 'none') return;
    if (strength === 'strong') void vscode.languages.setTextDocumentLanguage(document, languages[kind]);
    else weak.set(key, kind);
    showStatus();
  };

  /** Acts on the document in front, if it is one of ours. */
  const withServed = async (act: (client: Client) => Promise<void>): Promise<void> => {
    const language = vscode.window.activeTextEditor?.document.languageId;
    if (language !== undefined && served.includes(language)) await act(await start(context));
    else await vscode.window.showInformationMessage(strings.openFirst[lang]);
  };

  context.subscriptions.push(
    status,
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.window.onDidChangeActiveTextEditor(showStatus),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // A change of language closes a document and opens it at once; only what stays closed is forgotten.
      const key = uri.toString();
      weak.delete(key);
      if (looked.has(key))
        looked.set(
          key,
          setTimeout(() => looked.delete(key), 500),
        );
    }),
    vscode.commands.registerCommand(
      'iosxeSlp.openAs',
      async (uri: vscode.Uri, kind: 'config' | 'capture') => {
        await vscode.languages.setTextDocumentLanguage(
          await vscode.workspace.openTextDocument(uri),
          languages[kind],
        );
        showStatus();
      },
    ),
    vscode.commands.registerCommand('iosxeSlp.associate', associate),
    vscode.commands.registerCommand('iosxeSlp.insertTopology', async () =>
      (await start(context)).insertTopology(),
    ),
    vscode.commands.registerCommand('iosxeSlp.convertTopology', async () =>
      (await start(context)).converting.convert(),
    ),
    vscode.commands.registerCommand('iosxeSlp.formatLicensing', async () =>
      (await start(context)).formatLicensing(),
    ),
    vscode.commands.registerCommand('iosxeSlp.applyConversion', async (page?: vscode.Uri) =>
      (await start(context)).converting.apply(page),
    ),
    vscode.commands.registerCommand('iosxeSlp.copyConversion', async (page?: vscode.Uri) =>
      (await start(context)).converting.copy(page),
    ),
    vscode.commands.registerCommand('iosxeSlp.redact', () => withServed((client) => client.redact())),
    vscode.commands.registerCommand('iosxeSlp.showReport', (uri?: unknown) =>
      withServed((client) => client.showReport(addressOf(uri))),
    ),
    vscode.commands.registerCommand('iosxeSlp.showSupport', (uri?: unknown) =>
      withServed((client) => client.showSupport(addressOf(uri))),
    ),
    vscode.commands.registerCommand('iosxeSlp.showCase', async (folder?: vscode.Uri) =>
      (await start(context)).showCase(folder),
    ),
    vscode.commands.registerCommand('iosxeSlp.analyseFile', async () => (await start(context)).analyseFile()),
    vscode.commands.registerCommand('iosxeSlp.explain', async (query?: unknown) =>
      (await start(context)).explain(typeof query === 'string' ? query : undefined),
    ),
    vscode.commands.registerCommand('iosxeSlp.showPath', () => withServed((client) => client.showPath())),
  );
  for (const document of vscode.workspace.textDocuments) look(document);
  showStatus();
}

/** The address of a document that a lens passes on. */
const addressOf = (given: unknown): vscode.Uri | undefined =>
  typeof given === 'string' ? vscode.Uri.parse(given) : undefined;

export async function deactivate(): Promise<void> {
  await (await starting)?.stop();
}

let starting: Promise<Client> | undefined;

/** Loads and starts the language client, once. */
function start(context: vscode.ExtensionContext): Promise<Client> {
  starting ??= (require('./client.js') as { startClient: typeof startClient }).startClient(context);
  return starting;
}

/** Writes the file's ending, or its name if it has none, into `files.associations`. */
async function associate(uri: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find((entry) => entry.uri.toString() === uri.toString());
  if (!document) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const files = vscode.workspace.getConfiguration('files');
  const known = files.get<Record<string, string>>('associations', {});
  await files.update(
    'associations',
    { ...known, [dot > 0 ? `*${name.slice(dot)}` : name]: document.languageId },
    vscode.workspace.workspaceFolders
      ? vscode.ConfigurationTarget.Workspace
      : vscode.ConfigurationTarget.Global,
  );
}
