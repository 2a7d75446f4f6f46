import * as vscode from 'vscode';
import type { Text } from '../server/src/terms';
import { langOf } from './strings';

/**
 * Changes the text of an editor as somebody who types does. An edit of the workspace would also change what is
 * read-only, where nobody can undo or save it; here nothing is changed then, and that is said.
 * @returns whether the text was changed
 */
export function change(editor: vscode.TextEditor, edits: readonly vscode.TextEdit[]): Promise<boolean> {
  return attempt(editor, () =>
    editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(range, newText);
    }),
  );
}

/** The same with a text that has stops in it, which the cursor visits. */
export const insertStops = (
  editor: vscode.TextEditor,
  snippet: string,
  at: vscode.Position,
): Promise<boolean> => attempt(editor, () => editor.insertSnippet(new vscode.SnippetString(snippet), at));

async function attempt(editor: vscode.TextEditor, edit: () => Thenable<boolean>): Promise<boolean> {
  const { version } = editor.document;
  await edit();
  if (editor.document.version !== version) return true;
  // Nobody has to answer.
  void vscode.window.showWarningMessage(said.readOnly[langOf(vscode.env.language)]);
  return false;
}

/** What this part says to a person. */
const said = {
  readOnly: {
    en: 'The editor is read-only: nothing was changed.',
    ja: '読み取り専用のため、変更していません。',
  },
} satisfies Record<string, Text>;
