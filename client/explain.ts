import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type PageParams, pageRequest } from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { explainPage, showPage } from './pages';
import { langOf } from './strings';

/**
 * Explains what the user selected, typed or pasted: a log line, a bug id, a field, a term.
 * @param given what to explain; undefined: the selection, or what the user is asked for
 */
export async function explainText(client: LanguageClient, given?: string): Promise<void> {
  const lang = langOf(vscode.env.language);
  const query = (given ?? selected() ?? (await ask(lang)))?.trim();
  if (!query) return;
  const params: PageParams = { kind: 'explain', query, lang };
  if ((await client.sendRequest<string | null>(pageRequest, params)) === null) {
    await vscode.window.showInformationMessage(`${said.nothingKnown[lang]}: ${query.slice(0, 80)}`);
    return;
  }
  await showPage(explainPage(query));
}

const ask = (lang: 'en' | 'ja'): Thenable<string | undefined> =>
  vscode.window.showInputBox({ prompt: said.explainPrompt[lang], placeHolder: 'CSCwa11048' });

function selected(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) || undefined;
}

/** What this part says to a person. */
const said = {
  explainPrompt: {
    en: 'A log line, a bug id, an ERR code, a field or a term',
    ja: 'ログ、不具合番号、ERR 番号、フィールド名、用語',
  },
  nothingKnown: { en: 'Nothing is known about', ja: '該当する情報がありません' },
} satisfies Record<string, Text>;
