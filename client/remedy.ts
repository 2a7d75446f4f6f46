import * as vscode from 'vscode';
import type { LanguageClient, TextEdit } from 'vscode-languageclient/node';
import {
  copyRemedyCommand,
  type FormatParams,
  formatRequest,
  languages,
  openRemedyCommand,
} from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { change } from './change';
import { langOf } from './strings';

/** A new document, which belongs to nobody yet. */
export async function openAsConfiguration(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: languages.config, content });
  await vscode.window.showTextDocument(document, { preview: false });
}

/** Puts commands where they can be pasted from, and says so. */
export async function copyCommands(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(said.copied[langOf(vscode.env.language)], 4000);
}

/** What a finding in a capture offers: a capture is evidence, so its remedy goes elsewhere. */
export const serveRemedies = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(openRemedyCommand, openAsConfiguration),
    vscode.commands.registerCommand(copyRemedyCommand, copyCommands),
  );

/** Puts the lines of licensing of the configuration that is open in order. */
export async function formatLicensing(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const params: FormatParams = { uri: editor.document.uri.toString() };
  const edits = await client.protocol2CodeConverter.asTextEdits(
    await client.sendRequest<TextEdit[]>(formatRequest, params),
  );
  const lang = langOf(vscode.env.language);
  if (edits.length === 0) {
    await vscode.window.showInformationMessage(said.inOrder[lang]);
    return;
  }
  await change(editor, edits);
}

/** What this part says to a person. */
const said = {
  copied: { en: 'Commands copied', ja: 'コマンドをコピーしました' },
  inOrder: {
    en: 'The lines of licensing are in order already.',
    ja: 'ライセンスの行はすでに正しい順序です。',
  },
} satisfies Record<string, Text>;
