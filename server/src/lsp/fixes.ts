import type { CodeAction, SnippetTextEdit, TextEdit } from 'vscode-languageserver-types';
import type { Action } from '../features/actions';
import { escaped } from '../features/snippet';
import type { Edit } from '../rules/rule';
import type { Lang, Text } from '../terms';
import { plain } from '../terms/plain';
import { diagnosticOf, rangeOf } from './convert';
import { quickFix } from './kinds';
import { fixAllKind } from './protocol';

/** A fix as an action; none if it asks for values and the client cannot. */
export function actionOf({ finding, fix, preferred }: Action, lang: Lang, canAsk: boolean): CodeAction[] {
  const asks = fix.edits.some((edit) => edit.asks !== undefined);
  if (asks && !canAsk) return [];
  const { uri } = finding.at.source;
  const edit = asks
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits: fix.edits.map(askingEdit) }] }
    : { changes: { [uri]: fix.edits.map(textEdit) } };
  const title = plain(fix.title[lang]);
  return [
    {
      title: asks ? `${title}…` : title,
      kind: quickFix,
      diagnostics: [diagnosticOf(finding, lang)],
      isPreferred: preferred,
      edit,
    },
  ];
}

const title: Text = { en: 'Apply all safe fixes', ja: '安全な修正をすべて適用' };

/** All safe fixes at once; no action where there is none. */
export const fixAllOf = (uri: string, edits: readonly Edit[], lang: Lang): CodeAction[] =>
  edits.length === 0
    ? []
    : [{ title: title[lang], kind: fixAllKind, edit: { changes: { [uri]: edits.map(textEdit) } } }];

const textEdit = ({ span, text }: Edit): TextEdit => ({ range: rangeOf(span), newText: text });

/** The values are stops that the cursor visits, a sample in each. */
function askingEdit({ span, text, asks = {} }: Edit): SnippetTextEdit | TextEdit {
  const names = Object.keys(asks);
  const value = text.split(/(<\w+>)/).map((part) => {
    const stop = names.indexOf(part.slice(1, -1));
    return stop === -1 ? escaped(part) : `\${${stop + 1}:${escaped(asks[names[stop] as string] as string)}}`;
  });
  return { range: rangeOf(span), snippet: { kind: 'snippet', value: value.join('') } };
}
