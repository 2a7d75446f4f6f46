import * as vscode from 'vscode';
import type { CodeAction, LanguageClient, TextEdit } from 'vscode-languageclient/node';
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
  if (edits.length > 0 && !(await change(editor, edits))) return;
  const stays = await exchangeIn(client, editor.document);
  if (stays) void offerExchange(client, editor, stays);
  else if (edits.length === 0)
    await vscode.window.showInformationMessage(said.inOrder[langOf(vscode.env.language)]);
}

/** The fix of a line that putting in order leaves where it is, since it would mean something else elsewhere. */
async function exchangeIn(
  client: LanguageClient,
  document: vscode.TextDocument,
): Promise<CodeAction | undefined> {
  const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  const actions = await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
    textDocument: { uri: document.uri.toString() },
    range: client.code2ProtocolConverter.asRange(all),
    context: { diagnostics: [] },
  });
  return actions?.find(
    ({ isPreferred, diagnostics = [] }) => isPreferred && diagnostics.some(({ code }) => code === 'SLP625'),
  );
}

async function offerExchange(
  client: LanguageClient,
  editor: vscode.TextEditor,
  { title, edit }: CodeAction,
): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const answer = await vscode.window.showInformationMessage(said.stays[langOf(vscode.env.language)], title);
  const edits = edit?.changes?.[document.uri.toString()];
  if (answer === title && edits && document.version === version)
    await change(editor, await client.protocol2CodeConverter.asTextEdits(edits));
}

/** What this part says to a person. */
const said = {
  copied: { en: 'Commands copied', ja: 'コマンドをコピーしました' },
  inOrder: {
    en: 'The lines of licensing are in order already.',
    ja: 'ライセンスの行はすでに正しい順序です。',
  },
  stays: {
    en: '`license smart url default` was not moved: in front of its transport it means another address than behind it.',
    ja: '`license smart url default` は移動していません。Transport の前と後では、設定される URL が異なります。',
  },
} satisfies Record<string, Text>;
