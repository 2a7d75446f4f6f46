import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ReadParams, readRequest } from '../server/src/lsp/protocol';

/** Reads files beside the documents for the server, wherever the workspace lives. */
export function readFilesFor(client: LanguageClient): void {
  client.onRequest(readRequest, async ({ uri }: ReadParams): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
}
