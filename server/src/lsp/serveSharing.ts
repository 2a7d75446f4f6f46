/** The requests of sharing. It stands in front of the lazy wall. */
import { type ClientCapabilities, CodeLensRefreshRequest, type Connection } from 'vscode-languageserver/node';
import type { Settings } from '../service/settings';
import type { Lang } from '../terms';
import { longestText } from '../text/longest';
import {
  type CasePageParams,
  casePageRequest,
  type FilePageParams,
  filePageRequest,
  type LensCommands,
  type RedactParams,
  redactRequest,
} from './protocol';
import type { SharingAnswers } from './sharing';

/** Asks the editor to ask again for lenses, if it can be asked. */
export function refreshLenses(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
}

/**
 * @param current the core with the newest text of a document
 * @param ready the core
 * @param settingsOf what the user set for a file
 * @param asked the language of the reader and what the client can open, known once it has spoken
 */
export function serveSharing(
  connection: Connection,
  current: (uri: string) => Promise<SharingAnswers>,
  ready: () => Promise<SharingAnswers>,
  readBytes: (uri: string, most: number) => Promise<Uint8Array | 'long' | undefined>,
  settingsOf: (uri: string) => Promise<Settings>,
  asked: () => { readonly lang: Lang; readonly lensCommands: LensCommands | undefined },
): void {
  connection.onRequest(redactRequest, async ({ uri }: RedactParams) => (await current(uri)).redacted(uri));
  connection.onRequest(casePageRequest, async (params: CasePageParams) => {
    const [first] = params.files;
    return first ? (await ready()).casePage(params, await settingsOf(first.uri)) : null;
  });
  connection.onRequest(filePageRequest, async ({ uri, lang }: FilePageParams) =>
    (await ready()).filePage(uri, await readBytes(uri, longestText), await settingsOf(uri), lang),
  );
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const { lang, lensCommands } = asked();
    return lensCommands ? (await current(uri)).lenses(uri, lang, lensCommands) : [];
  });
}
