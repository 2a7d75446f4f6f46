import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RedactedCopy, type RedactParams, redactRequest } from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { filePage, sharedPage, showPage } from './pages';
import { langOf } from './strings';

/** Opens the document in front without secrets and identities beside it, and what was replaced as a page. */
export async function redactCopy(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { uri, languageId } = editor.document;
  const params: RedactParams = { uri: uri.toString() };
  const copy = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: said.redacting[langOf(vscode.env.language)] },
    () => client.sendRequest<RedactedCopy | null>(redactRequest, params),
  );
  if (!copy) return;
  const document = await vscode.workspace.openTextDocument({
    language: copy.language ?? languageId,
    content: copy.text,
  });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
  await showPage(sharedPage('redacted', uri));
}

/** Shows a page about a document, or about the one in front. */
export async function showShared(kind: 'report' | 'support', document?: vscode.Uri): Promise<void> {
  const uri = document ?? vscode.window.activeTextEditor?.document.uri;
  if (uri) await showPage(sharedPage(kind, uri));
}

/**
 * Shows the report of a file that is picked. VS Code sends no document above 50 MB to extensions: the server reads it
 * from the disk.
 */
export async function analyseFile(): Promise<void> {
  const picked = await vscode.window.showOpenDialog({
    openLabel: said.analyse[langOf(vscode.env.language)],
  });
  const [file] = picked ?? [];
  if (!file) return;
  if (file.scheme !== 'file') {
    await vscode.window.showInformationMessage(said.onlyDisk[langOf(vscode.env.language)]);
    return;
  }
  await showPage(filePage(file));
}

/** What this part says to a person. */
const said = {
  redacting: { en: 'Redacting…', ja: '機密情報を置き換えています…' },
  analyse: { en: 'Analyse', ja: '分析' },
  onlyDisk: {
    en: 'Only a file on the disk of this machine can be analysed this way.',
    ja: 'この方法で分析できるのは、このコンピュータのディスク上のファイルのみです。',
  },
} satisfies Record<string, Text>;
