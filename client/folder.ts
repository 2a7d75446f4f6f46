import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type CaseFile, type CasePageParams, casePageRequest } from '../server/src/lsp/protocol';
import { probe, probedLength } from '../server/src/text/probe';
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
  const files: CaseFile[] = [];
  for (const uri of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = await fileOf(uri);
    if (file) files.push(file);
  }
  const params: CasePageParams = { files, lang: langOf(vscode.env.language) };
  return client.sendRequest<string | null>(casePageRequest, params);
}

/** A file as it stands in an editor, else as it was saved; undefined for one that speaks of no device. */
async function fileOf(uri: vscode.Uri): Promise<CaseFile | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { uri: uri.toString(), text: open.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > most.bytes) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    // What tells a device's text is ASCII in every encoding; that of Windows puts zeros between.
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, probedLength)).replaceAll('\0', '');
    if (probe(head).kind === 'other') return undefined;
    return { uri: uri.toString(), base64: Buffer.from(bytes).toString('base64') };
  } catch {
    return undefined;
  }
}
