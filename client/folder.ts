import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type CaseFile, type CasePageParams, casePageRequest } from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { probe, probedLength } from '../server/src/text/probe';
import { casePage, showPage } from './pages';
import { langOf } from './strings';

/** Endings that configurations and captures are saved with. */
const endings = 'txt,log,cfg,conf,config,cap,out,text,ios,iosxe';
/** What a quotation speaks of: that it is one is found by the server alone. */
const subject = /Smart Licensing|SMART_LIC|\b(?:license smart|show license)\b/;
/** More than this is no case any more. */
const most = { files: 400, bytes: 20_000_000 } as const;

/** Said of files that the page leaves out; the stub needs none of it, so it stands here. */
const leftOut = {
  unread: { en: 'Too large or not readable, and left out', ja: '大きすぎるか読み取れないため対象外' },
  more: {
    en: `The folder has more than ${most.files} files; the page is about the first ones.`,
    ja: `フォルダのファイルが ${most.files} 個を超えているため、先頭のファイルのみを対象としています。`,
  },
} satisfies Record<string, Text>;

/** Shows what is known about the devices of a folder: of the one picked, else of the first one of the workspace. */
export async function showCase(folder?: vscode.Uri): Promise<void> {
  const uri = folder ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (uri) await showPage(casePage(uri));
}

/** The page about the devices of a folder; its files form one case. */
export async function caseOf(client: LanguageClient, folder: vscode.Uri): Promise<string | null> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, `**/*.{${endings}}`),
    '**/{node_modules,.git}/**',
    most.files + 1,
  );
  const files: CaseFile[] = [];
  const unread: string[] = [];
  for (const uri of found.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, most.files)) {
    const file = await fileOf(uri);
    if (file === 'unread') unread.push(vscode.workspace.asRelativePath(uri));
    else if (file) files.push(file);
  }
  const lang = langOf(vscode.env.language);
  if (unread.length > 0)
    void vscode.window.showWarningMessage(`${leftOut.unread[lang]}: ${unread.slice(0, 5).join(', ')}`);
  if (found.length > most.files) void vscode.window.showWarningMessage(leftOut.more[lang]);
  const params: CasePageParams = { files, lang };
  return client.sendRequest<string | null>(casePageRequest, params);
}

/**
 * A file as it stands in an editor, else as it was saved; undefined for one that speaks of no device, `unread` for one
 * that is too large or cannot be read.
 */
async function fileOf(uri: vscode.Uri): Promise<CaseFile | 'unread' | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { uri: uri.toString(), text: open.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > most.bytes) return 'unread';
    const bytes = await vscode.workspace.fs.readFile(uri);
    // What tells a device's text is ASCII in every encoding; that of Windows puts zeros between.
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, probedLength)).replaceAll('\0', '');
    if (probe(head).kind === 'other' && !subject.test(head)) return undefined;
    return { uri: uri.toString(), base64: Buffer.from(bytes).toString('base64') };
  } catch {
    return 'unread';
  }
}
