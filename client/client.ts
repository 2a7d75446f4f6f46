import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import {
  diagnosticSource,
  type InitializationOptions,
  languages,
  pageRequest,
  pageScheme,
  settingsSection,
} from '../server/src/lsp/protocol';
import { langOf, strings } from './strings';

/** Starts the language server and returns what ends it. */
export async function startClient(context: vscode.ExtensionContext): Promise<() => Promise<void>> {
  const module = context.asAbsolutePath('server/out/server.js');
  const initializationOptions: InitializationOptions = { staticSnippets: true };
  const options: LanguageClientOptions = {
    documentSelector: selector(),
    initializationOptions,
    diagnosticCollectionName: settingsSection,
    // Tabs that a restored window never shows are not sent.
    textSynchronization: { delayOpenNotifications: true },
    middleware: {
      handleDiagnostics(uri, diagnostics, next) {
        for (const diagnostic of diagnostics) linkRule(diagnostic);
        next(uri, diagnostics);
      },
    },
  };
  const client = new LanguageClient(
    settingsSection,
    'IOS-XE Smart Licensing',
    { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } },
    options,
  );
  context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(pageScheme, pages(client)));
  await client.start();
  return () => client.stop();
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
  const id = diagnostic.code;
  diagnostic.code = { value: id, target: vscode.Uri.from({ scheme: pageScheme, path: `/rules/${id}.md` }) };
}

/** Documents of our scheme, rendered by the server from what it knows. */
function pages(client: LanguageClient): vscode.TextDocumentContentProvider {
  const lang = langOf(vscode.env.language);
  return {
    async provideTextDocumentContent(uri) {
      const id = /^\/rules\/(SLP\d{3})\.md$/.exec(uri.path)?.[1];
      const page = id && (await client.sendRequest<string | null>(pageRequest, { id, lang }));
      return page || strings.noPage[lang];
    },
  };
}
