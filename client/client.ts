import type { ForkOptions as NodeForkOptions } from 'node:child_process';
import * as vscode from 'vscode';
import {
  type ForkOptions,
  LanguageClient,
  type LanguageClientOptions,
  type NodeModule,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  diagnosticSource,
  type InitializationOptions,
  languages,
  settingsSection,
} from '../server/src/lsp/protocol';
import { type Converting, convertTopologies } from './convertTopology';
import { showEncoding } from './encoding';
import { explainText } from './explain';
import { readFilesFor } from './files';
import { caseOf, showCase } from './folder';
import { insertTopology } from './insertTopology';
import { pathPage, ruleUri, servePages, showPage } from './pages';
import { formatLicensing, serveRemedies } from './remedy';
import { analyseFile, redactCopy, showShared } from './share';
import { toldOnce } from './toldOnce';

/** What the stub asks of the client once it is loaded. */
export interface Client {
  readonly stop: () => Promise<void>;
  readonly insertTopology: () => Promise<void>;
  readonly converting: Converting;
  readonly formatLicensing: () => Promise<void>;
  readonly showPath: () => Promise<void>;
  readonly explain: (query?: string) => Promise<void>;
  readonly redact: () => Promise<void>;
  readonly showReport: (document?: vscode.Uri) => Promise<void>;
  readonly showSupport: (document?: vscode.Uri) => Promise<void>;
  readonly analyseFile: () => Promise<void>;
  readonly showCase: (folder?: vscode.Uri) => Promise<void>;
}

/** Starts the language server. */
export async function startClient(context: vscode.ExtensionContext): Promise<Client> {
  const module = context.asAbsolutePath('server/out/server.js');
  const initializationOptions: InitializationOptions = {
    readsFiles: true,
    remedyCommands: true,
    lensCommands: {
      findings: 'workbench.actions.view.problems',
      path: 'iosxeSlp.showPath',
      report: 'iosxeSlp.showReport',
    },
    suggestCommand: 'editor.action.triggerSuggest',
  };
  // A text of 50 MB arrives in a third of the time that JSON takes; the library hands the option on to `fork`.
  const forked: ForkOptions & Pick<NodeForkOptions, 'serialization'> = { serialization: 'advanced' };
  const server: NodeModule = { module, transport: TransportKind.ipc, options: forked };
  const once = toldOnce();
  const options: LanguageClientOptions = {
    documentSelector: selector(),
    initializationOptions,
    diagnosticCollectionName: settingsSection,
    // Tabs that a restored window never shows are not sent.
    textSynchronization: { delayOpenNotifications: true },
    middleware: {
      handleDiagnostics(uri, diagnostics, next) {
        for (const diagnostic of diagnostics) linkRule(diagnostic);
        once.handle(uri, diagnostics, next);
        pages.refresh(uri);
      },
    },
  };
  const client = new LanguageClient(
    settingsSection,
    'IOS-XE Smart Licensing',
    { run: server, debug: server },
    options,
  );
  const pages = servePages(client, (folder) => caseOf(client, folder));
  readFilesFor(client);
  const converting = convertTopologies(client);
  context.subscriptions.push(pages, converting, once, serveRemedies(), showEncoding());
  await client.start();
  return {
    stop: () => client.stop(),
    insertTopology: () => insertTopology(client),
    converting,
    formatLicensing: () => formatLicensing(client),
    async showPath() {
      const editor = vscode.window.activeTextEditor;
      if (editor) await showPage(pathPage(editor.document.uri));
    },
    explain: (query) => explainText(client, query),
    redact: () => redactCopy(client),
    showReport: (document) => showShared('report', document),
    showSupport: (document) => showShared('support', document),
    analyseFile,
    showCase,
  };
}

/** Our languages and `cisco`, in files, in new documents and wherever the workspace's folders live. */
function selector(): { scheme: string; language: string }[] {
  const schemes = new Set([
    'file',
    'untitled',
    ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
  ]);
  return [...schemes].flatMap((scheme) =>
    [languages.config, languages.capture, 'cisco'].map((language) => ({ scheme, language })),
  );
}

/** The code of a finding opens the page of its rule, offline, in every host. */
function linkRule(diagnostic: vscode.Diagnostic): void {
  if (diagnostic.source !== diagnosticSource || typeof diagnostic.code !== 'string') return;
  diagnostic.code = { value: diagnostic.code, target: ruleUri(diagnostic.code) };
}
