import * as vscode from 'vscode';
import { languages } from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { langOf } from './strings';

/** Characters that the editor could not read stand as this one. */
const unread = '\ufffd';

/** Lines that are looked at: a comment in another encoding stands early, and a large file is opened at once. */
const looked = 20_000;

/**
 * Says above the first line with characters that the editor could not read how to read them: runbooks and terminal logs
 * of Japan are often in Shift_JIS. A single one may be noise of a console.
 */
export const showEncoding = (): vscode.Disposable =>
  vscode.languages.registerCodeLensProvider(
    [languages.config, languages.capture].map((language) => ({ language })),
    {
      provideCodeLenses(document) {
        if (!vscode.workspace.getConfiguration('iosxeSlp', document).get<boolean>('codeLens', true))
          return [];
        const text = document.getText(new vscode.Range(0, 0, looked, 0));
        const first = text.indexOf(unread);
        if (first === -1 || text.indexOf(unread, first + 1) === -1) return [];
        const at = document.positionAt(first);
        const title = said.reopen[langOf(vscode.env.language)];
        return [
          new vscode.CodeLens(new vscode.Range(at, at), {
            title,
            command: 'workbench.action.editor.changeEncoding',
          }),
        ];
      },
    },
  );

/** What this part says to a person. */
const said = {
  reopen: {
    en: 'Characters here are not UTF-8 · reopen with another encoding',
    ja: '文字化けがあります · 文字コードを指定して開き直す',
  },
} satisfies Record<string, Text>;
