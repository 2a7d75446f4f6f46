/** The requests of moving about, for clients that can send them. It stands in front of the lazy wall. */
import {
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import type { Lang } from '../terms';
import { tokenModifiers, tokenTypes } from '../terms/tokens';
import type { MovingAnswers, Refused } from './moving';

const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** What is offered to a client: nothing that it does not know. */
export function movingCapabilities({ textDocument }: ClientCapabilities): Partial<ServerCapabilities> {
  return {
    ...(textDocument?.definition ? { definitionProvider: true } : {}),
    ...(textDocument?.references ? { referencesProvider: true } : {}),
    ...(textDocument?.documentHighlight ? { documentHighlightProvider: true } : {}),
    ...(textDocument?.rename
      ? { renameProvider: textDocument.rename.prepareSupport ? { prepareProvider: true } : true }
      : {}),
    ...(textDocument?.selectionRange ? { selectionRangeProvider: true } : {}),
    ...(textDocument?.semanticTokens
      ? { semanticTokensProvider: { legend, range: true, full: { delta: true } } }
      : {}),
    ...(textDocument?.inlayHint ? { inlayHintProvider: true } : {}),
  };
}

/** A refusal is an error of the request: editors show its words to the person who asked. */
function orRefused<T>(answer: T | Refused): T | ResponseError<void> {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
    ? new ResponseError<void>(LSPErrorCodes.RequestFailed, answer.refused)
    : (answer as T);
}

/** Asks the editor to ask again for what a setting changes, if it can be asked. */
export function refreshMoving(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
}

/**
 * @param current the core with the newest text of a document
 * @param langOf the language of the reader, known once the client has spoken
 */
export function serveMoving(
  connection: Connection,
  current: (uri: string) => Promise<MovingAnswers>,
  langOf: () => Lang,
): void {
  connection.onDefinition(async ({ textDocument: { uri }, position }) =>
    (await current(uri)).definition(uri, position),
  );
  connection.onReferences(async ({ textDocument: { uri }, position, context }) =>
    (await current(uri)).references(uri, position, context.includeDeclaration),
  );
  connection.onDocumentHighlight(async ({ textDocument: { uri }, position }) =>
    (await current(uri)).highlights(uri, position),
  );
  connection.onPrepareRename(async ({ textDocument: { uri }, position }) =>
    orRefused((await current(uri)).prepareRename(uri, position, langOf())),
  );
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) =>
    orRefused((await current(uri)).rename(uri, position, newName, langOf())),
  );
  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) =>
    (await current(uri)).selections(uri, positions),
  );
  const { inlayHint, semanticTokens } = connection.languages;
  semanticTokens.on(async ({ textDocument: { uri } }) => (await current(uri)).tokens(uri) as SemanticTokens);
  semanticTokens.onDelta(
    async ({ textDocument: { uri }, previousResultId }) =>
      (await current(uri)).tokensSince(uri, previousResultId) as SemanticTokens,
  );
  semanticTokens.onRange(async ({ textDocument: { uri }, range }) =>
    (await current(uri)).tokensIn(uri, range),
  );
  inlayHint.on(async ({ textDocument: { uri }, range }) => (await current(uri)).inlays(uri, range, langOf()));
}
