import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type CasePageParams, casePageRequest } from '../server/src/lsp/protocol';
import { decode, isBinary } from '../server/src/text/decode';
import { probe } from '../server/src/text/probe';
import { casePage, showPage } from './pages';
import { langOf } from './strings';

/** Endings that configurations and captures are saved with. */
const endings = 'txt,log,cfg,conf,config,cap,out,text,ios';
/** More than this is no case any more. */
const most = { files: 400, bytes: 20_000_000 } as const;

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
    most.files,
  );
  const files: { readonly uri: string; readonly text: string }[] = [];
  for (const uri of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const text = await textOf(uri);
    if (text !== undefined && probe(text).kind !== 'other') files.push({ uri: uri.toString(), text });
  }
  const params: CasePageParams = { files, lang: langOf(vscode.env.language) };
  return client.sendRequest<string | null>(casePageRequest, params);
}

/** The text of a file, as it stands in an editor if one shows it; undefined for what is none. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > most.bytes) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return isBinary(bytes) ? undefined : decode(bytes).text;
  } catch {
    return undefined;
  }
}
