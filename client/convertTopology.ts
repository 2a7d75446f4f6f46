import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type ConvertAnswer,
  type Converted,
  type ConvertParams,
  convertedScheme,
  convertRequest,
  languages,
  type TopologyChoice,
} from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { change } from './change';
import { askValue, back, pickTopology } from './insertTopology';
import { copyCommands, openAsConfiguration } from './remedy';
import { langOf, strings } from './strings';

/** A conversion that is shown beside its file. */
interface Preview {
  /** The address of its right side. */
  readonly page: string;
  readonly file: vscode.Uri;
  /** The version of the file that was converted: it is only applied to that. */
  readonly version: number;
  readonly converted: Converted & { readonly text: string };
}

/** Converts the configuration that is open to another topology: first a preview, then what the user picks. */
export interface Converting extends vscode.Disposable {
  readonly convert: () => Promise<void>;
  /** Applies the preview that is open. */
  readonly apply: (page?: vscode.Uri) => Promise<void>;
  readonly copy: (page?: vscode.Uri) => Promise<void>;
}

export function convertTopologies(client: LanguageClient): Converting {
  const lang = langOf(vscode.env.language);
  const previews = new Map<string, Preview>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(convertedScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => previews.get(uri.toString())?.converted.text ?? '',
  });
  const closed = vscode.window.tabGroups.onDidChangeTabs((event) => {
    for (const { input } of event.closed)
      if (input instanceof vscode.TabInputTextDiff) previews.delete(input.modified.toString());
  });

  /** The preview of a page; without one, of the page in front, else the one that was made last. */
  const previewOf = (page?: vscode.Uri) =>
    page
      ? previews.get(page.toString())
      : (previews.get(vscode.window.activeTextEditor?.document.uri.toString() ?? '') ??
        [...previews.values()].at(-1));

  const apply = async (preview: Preview | undefined): Promise<void> => {
    if (!preview) return;
    const document = await vscode.workspace.openTextDocument(preview.file);
    if (document.version !== preview.version) {
      await vscode.window.showWarningMessage(said.changedSince[lang]);
      return;
    }
    const editor = await vscode.window.showTextDocument(document);
    const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    if (await change(editor, [vscode.TextEdit.replace(all, preview.converted.text)]))
      await closeTabs(preview.page);
  };
  const copy = async (page?: vscode.Uri): Promise<void> => {
    const preview = previewOf(page);
    if (preview) await copyCommands(pasteable(preview.converted));
  };

  const show = async (document: vscode.TextDocument, converted: Preview['converted'], id: string) => {
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const page = vscode.Uri.from({
      scheme: convertedScheme,
      path: `/${id}/${name}`,
      query: document.uri.toString(),
    });
    const preview: Preview = {
      page: page.toString(),
      file: document.uri,
      version: document.version,
      converted,
    };
    previews.delete(preview.page);
    previews.set(preview.page, preview);
    changed.fire(page);
    const right = await vscode.workspace.openTextDocument(page);
    await vscode.languages.setTextDocumentLanguage(right, languages.config);
    await vscode.commands.executeCommand('vscode.diff', document.uri, page, `${name} → ${id}`);
    // The command is done; the message stays for as long as the reader likes.
    void offer(preview, id);
  };

  const offer = async (preview: Preview, id: string): Promise<void> => {
    const { converted } = preview;
    const head = said.convertedTo[lang].replace('%', id);
    const more = converted.superfluous > 0 ? ` ${said.superfluous[lang]}` : '';
    const answer = await vscode.window.showInformationMessage(
      `${head}${more}`,
      said.apply[lang],
      said.copyCommands[lang],
      said.showCommands[lang],
    );
    if (answer === said.apply[lang]) await apply(preview);
    else if (answer === said.copyCommands[lang]) await copyCommands(pasteable(converted));
    else if (answer === said.showCommands[lang]) await openAsConfiguration(converted.page);
  };

  return {
    apply: (page) => apply(previewOf(page)),
    copy,
    async convert() {
      const editor = vscode.window.activeTextEditor;
      if (!editor) {
        await vscode.window.showInformationMessage(strings.openFirst[lang]);
        return;
      }
      const { document, selection } = editor;
      const picked = await pickTopology(client);
      if (!picked) return;
      const converted = await ask(client, document, selection.active.line, picked.choice, picked.title);
      if (!converted) return;
      if (converted.commands.length === 0)
        await vscode.window.showInformationMessage(said.nothingToConvert[lang]);
      else if (converted.text === null) await openAsConfiguration(converted.page);
      else await show(document, { ...converted, text: converted.text }, picked.choice.id);
    },
    dispose() {
      provider.dispose();
      closed.dispose();
      changed.dispose();
    },
  };
}

/** Said of a document that another system reads. */
const foreignText = (system: string) => ({
  en: `This looks like a configuration of ${system}: only those of IOS-XE are converted.`,
  ja: `${system} の形式です。変換できるのは IOS-XE の設定のみです。`,
});

/** Asks for the values that the file does not hold. An empty answer is one: the line is left out, or left open. */
async function ask(
  client: LanguageClient,
  { uri }: vscode.TextDocument,
  line: number,
  choice: TopologyChoice,
  title: string,
): Promise<Converted | undefined> {
  const lang = langOf(vscode.env.language);
  const values: Record<string, string> = {};
  const trail: string[] = [];
  for (;;) {
    const params: ConvertParams = { ...choice, uri: uri.toString(), line, values, lang };
    const converted = await client.sendRequest<ConvertAnswer>(convertRequest, params);
    if (!converted || 'foreign' in converted) {
      await vscode.window.showInformationMessage(
        converted ? foreignText(converted.foreign)[lang] : strings.openFirst[lang],
      );
      return undefined;
    }
    const open = converted.missing.filter(({ name }) => !trail.includes(name));
    const [question] = open;
    if (!question) return converted;
    const { optional, name, label } = question;
    const hint = (optional ? said.mayBeEmpty : said.staysOpen)[lang];
    const asked = { ...question, label: label + hint };
    const total = trail.length + open.length;
    const answer = await askValue(client, choice, asked, values[name], title, trail.length, total);
    if (answer === undefined) return undefined;
    if (answer === back) {
      delete values[trail.pop() ?? ''];
      continue;
    }
    values[name] = answer.trim();
    trail.push(name);
  }
}

/** The commands of the configuration mode, as they are pasted. */
const pasteable = ({ commands }: Converted): string => `${commands.join('\n')}\n`;

async function closeTabs(page: string): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === page);
  await vscode.window.tabGroups.close(tabs);
}

/** What this part says to a person. */
const said = {
  convertedTo: {
    en: 'Preview: the file on the left, the same under % on the right. Nothing is changed yet.',
    ja: 'プレビュー: 左が現在のファイル、右が % へ変更した結果です。まだ変更されていません。',
  },
  superfluous: {
    en: 'Lines that may have become superfluous stay; “Show the commands” lists them.',
    ja: '不要になった可能性のある行は残ります。「コマンドを表示」で一覧を確認できます。',
  },
  apply: { en: 'Apply', ja: '適用' },
  copyCommands: { en: 'Copy the commands', ja: 'コマンドをコピー' },
  showCommands: { en: 'Show the commands', ja: 'コマンドを表示' },
  changedSince: {
    en: 'The file was changed after the preview. Convert it again.',
    ja: 'プレビューの作成後にファイルが変更されています。もう一度変換します。',
  },
  nothingToConvert: {
    en: 'The configuration has what this topology needs.',
    ja: 'このトポロジに必要な設定はすべてそろっています。',
  },
  mayBeEmpty: { en: ' (empty: the line is left out)', ja: '（空欄の場合、この行は省略）' },
  staysOpen: { en: ' (empty: a placeholder stays)', ja: '（空欄の場合、仮の値を残す）' },
} satisfies Record<string, Text>;
