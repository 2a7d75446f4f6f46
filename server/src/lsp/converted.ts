import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { Finding } from '../analysis/finding';
import type { ConvertedDocument } from '../features/convert/document';
import { commandsDocument } from '../features/convert/page';
import type { Remedy } from '../features/remedy';
import type { Lang, Text } from '../terms';
import { diagnosticOf } from './convert';
import { quickFix, refactorRewrite } from './kinds';
import {
  type Converted,
  convertTopologyCommand,
  copyRemedyCommand,
  explainCommand,
  openRemedyCommand,
  showPathCommand,
} from './protocol';

/** A conversion in terms of the protocol. */
export function convertedOf(conversion: ConvertedDocument, lang: Lang): Converted {
  const { commands, missing, leftovers, whole } = conversion;
  return {
    text: whole ?? null,
    commands,
    page: commandsDocument(conversion)[lang],
    missing: missing.map(({ label, ...value }) => ({ ...value, label: label[lang] })),
    superfluous: leftovers.length,
  };
}

const titles = {
  order: { en: 'Put the licensing lines in order', ja: 'ライセンスの行を並べ替え' },
  open: { en: 'Open the remedy as a configuration', ja: '対処を設定として開く' },
  copy: { en: 'Copy the commands', ja: 'コマンドをコピー' },
  explain: { en: 'Explain', ja: '説明を表示' },
  choose: { en: 'Choose a topology and see what changes…', ja: 'トポロジを選択して変更内容を確認…' },
  ways: { en: 'Show the topologies to choose from', ja: '選択できるトポロジを表示' },
} satisfies Record<string, Text>;

/** An action that puts lines in order; none where they are. */
export const orderActions = (uri: string, edits: TextEdit[], lang: Lang): CodeAction[] =>
  edits.length === 0
    ? []
    : [
        {
          title: titles.order[lang],
          kind: refactorRewrite,
          edit: { changes: { [uri]: edits } },
        },
      ];

/** What a client can do where nobody chose a topology: have one chosen. */
export function choiceActions(findings: readonly Finding[], lang: Lang): CodeAction[] {
  if (findings.length === 0) return [];
  const diagnostics = findings.map((finding) => diagnosticOf(finding, lang));
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: quickFix,
    diagnostics,
    command: { title, command },
  });
  return [action(titles.choose[lang], convertTopologyCommand), action(titles.ways[lang], showPathCommand)];
}

/** What a client can do about a finding in a capture: nothing that touches it. */
export function remedyActions({ finding, lines, next, page }: Remedy, lang: Lang): CodeAction[] {
  const action = (title: string, command: string, argument: string): CodeAction => ({
    title: lang === 'ja' ? `${title}（${finding.rule.id}）` : `${title} (${finding.rule.id})`,
    kind: quickFix,
    diagnostics: [diagnosticOf(finding, lang)],
    command: { title, command, arguments: [argument] },
  });
  const typed = lines.length > 0 ? lines : next;
  return [
    // EXEC commands alone are no configuration.
    ...(lines.length > 0 ? [action(titles.open[lang], openRemedyCommand, page[lang])] : []),
    ...(typed.length > 0 ? [action(titles.copy[lang], copyRemedyCommand, `${typed.join('\n')}\n`)] : []),
    action(titles.explain[lang], explainCommand, finding.rule.id),
  ];
}
