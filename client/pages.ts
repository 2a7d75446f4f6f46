import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type FilePageParams,
  filePageRequest,
  type PageParams,
  pageRequest,
  pageScheme,
} from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { langOf } from './strings';

/** The page of a rule, offline, in every host. */
export const ruleUri = (id: string): vscode.Uri =>
  vscode.Uri.from({ scheme: pageScheme, path: `/rules/${id}.md` });

/** Topology and path of the devices of a document; the document's own address is the query. */
export const pathPage = (document: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({
    scheme: pageScheme,
    path: `/path/${document.path.slice(document.path.lastIndexOf('/') + 1)}.md`,
    query: document.toString(),
  });

/** A page about a document: its report, what a support case needs of it, what a redacted copy replaces. */
export const sharedPage = (kind: 'report' | 'support' | 'redacted', document: vscode.Uri): vscode.Uri =>
  pathPage(document).with({ path: pathPage(document).path.replace(/^\/path\//, `/${kind}/`) });

/** The report of a file that no editor can open. */
export const filePage = (file: vscode.Uri): vscode.Uri =>
  pathPage(file).with({ path: pathPage(file).path.replace(/^\/path\//, '/file/') });

/** The devices of a folder; the folder's own address is the query. */
export const casePage = (folder: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({
    scheme: pageScheme,
    path: `/case/${folder.path.slice(folder.path.lastIndexOf('/') + 1)}.md`,
    query: folder.toString(),
  });

/** The explanation of a text, which is the query; its message, else its first words, name the page. */
export function explainPage(query: string): vscode.Uri {
  const message = /%([\w-]+)/.exec(query)?.[1];
  const words = query.replace(/[^\p{L}\p{N}_-]+/gu, ' ').trim();
  return vscode.Uri.from({
    scheme: pageScheme,
    path: `/explain/${(message ?? words).slice(0, 40)}.md`,
    query,
  });
}

/** Which page an address stands for. */
function pageOf(uri: vscode.Uri, lang: PageParams['lang']): PageParams | undefined {
  const [, folder, name = ''] = uri.path.split('/');
  switch (folder) {
    case 'rules':
      return { kind: 'rule', id: name.replace(/\.md$/, ''), lang };
    case 'path':
      return { kind: 'path', uri: uri.query, lang };
    case 'report':
    case 'support':
    case 'redacted':
      return { kind: folder, uri: uri.query, lang };
    case 'explain':
      return { kind: 'explain', query: uri.query, lang };
    default:
      return undefined;
  }
}

/**
 * The preview of a page follows no address of a file, but paths below the first folder of the workspace. Links to
 * lines of files elsewhere become plain text.
 */
function followable(page: string): string {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const root = first && `${first.uri.toString()}/`;
  return page.replace(/\[(L\d+)\]\(([^()\s]+)#L\d+\)/g, (_, line: string, uri: string) =>
    root && uri.startsWith(root) ? `[${line}](/${uri.slice(root.length)}#${line})` : line,
  );
}

/** Opens a page as a reader sees it. */
export async function showPage(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

/** The pages of our scheme. */
interface Pages extends vscode.Disposable {
  /** The server has read a document anew: its pages, if some are open, are asked for again. */
  readonly refresh: (document: vscode.Uri) => void;
}

/** Serves the pages of our scheme. */
export function servePages(
  client: LanguageClient,
  caseOf: (folder: vscode.Uri) => Promise<string | null>,
): Pages {
  const lang = langOf(vscode.env.language);
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const params = pageOf(uri, lang);
      if (uri.path.startsWith('/case/')) {
        const devices = await caseOf(vscode.Uri.parse(uri.query, true));
        return devices ? followable(devices) : said.noDevices[lang];
      }
      const page = uri.path.startsWith('/file/')
        ? await client.sendRequest<string>(filePageRequest, { uri: uri.query, lang } satisfies FilePageParams)
        : params && (await client.sendRequest<string | null>(pageRequest, params));
      return page ? followable(page) : said.noPage[lang];
    },
  });
  return {
    refresh(document) {
      const own = [
        pathPage(document),
        ...(['report', 'support', 'redacted'] as const).map((kind) => sharedPage(kind, document)),
      ].map((page) => page.toString());
      for (const { uri } of vscode.workspace.textDocuments)
        if (own.includes(uri.toString())) changed.fire(uri);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

/** What this part says to a person. */
const said = {
  noDevices: {
    en: 'No file of this folder speaks of an IOS-XE device.',
    ja: 'このフォルダのファイルに IOS-XE 装置の情報はありません。',
  },
  noPage: { en: 'There is no such page.', ja: '該当するページがありません。' },
} satisfies Record<string, Text>;
