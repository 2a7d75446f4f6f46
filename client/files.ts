import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ReadParams, type ReadResult, readRequest } from '../server/src/lsp/protocol';

/** Reads files beside the documents for the server, wherever the workspace lives. */
export function readFilesFor(client: LanguageClient): void {
  client.onRequest<ReadResult, void>(
    readRequest,
    async ({ uri: address }: ReadParams): Promise<ReadResult> => {
      try {
        const uri = vscode.Uri.parse(address, true);
        return await bytesIn(uri).catch(() => vscode.workspace.fs.stat(uri).then(() => false as const));
      } catch {
        return null;
      }
    },
  );
}

/** The server finds out the encoding. */
const bytesIn = async (uri: vscode.Uri): Promise<string | false> =>
  Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('base64');
