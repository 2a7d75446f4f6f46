/** The requests about a document and a place in it: what stands there, what can be typed. It stands in front of the lazy wall. */
import {
  CodeActionKind,
  CompletionTriggerKind,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import type { ClientTraits } from './clientTraits';
import type { Answers } from './features';
import { fixAllKind } from './protocol';

/** What is offered to every client. */
export const readingCapabilities: Partial<ServerCapabilities> = {
  hoverProvider: true,
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
  },
  documentRangeFormattingProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: {},
  // A blank ends a word, and the signs of a URL its parts.
  completionProvider: { triggerCharacters: [' ', '/', ':'], resolveProvider: true },
  signatureHelpProvider: { triggerCharacters: [' '] },
};

/**
 * @param current the core with the newest text of a document
 * @param ready the core
 * @param clientOf what the client says of itself, known once it has spoken
 */
export function serveReading(
  connection: Connection,
  current: (uri: string) => Promise<Answers>,
  ready: () => Promise<Answers>,
  clientOf: () => ClientTraits,
): void {
  connection.onHover(async ({ textDocument: { uri }, position }) =>
    (await current(uri)).hover(uri, position, clientOf().lang),
  );
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    const core = await current(uri);
    const { lang, canAsk, remedyCommands } = clientOf();
    const asked = (kind: string): boolean => only?.some((own) => `${kind}.`.startsWith(`${own}.`)) === true;
    // Nobody wants everything mended who did not ask for it.
    if (asked(fixAllKind)) return core.fixAll(uri, lang);
    const all = [
      ...(remedyCommands ? core.remedies(uri, range, lang) : []),
      ...core.actions(uri, range, lang, canAsk),
    ];
    return only ? all.filter(({ kind = '' }) => asked(kind)) : all;
  });
  connection.onDocumentRangeFormatting(async ({ textDocument: { uri }, range }) =>
    (await current(uri)).format(uri, range),
  );
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => (await current(uri)).symbols(uri));
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => (await current(uri)).folds(uri));
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => (await current(uri)).links(uri));
  connection.onCompletion(async ({ textDocument: { uri }, position, context }) => {
    const triggered = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    const { lang, typing } = clientOf();
    return (await current(uri)).completions(uri, position, lang, typing, triggered);
  });
  connection.onCompletionResolve(async (item) => (await ready()).resolved(item, clientOf().lang));
  connection.onSignatureHelp(async ({ textDocument: { uri }, position }) => {
    const { lang, typing } = clientOf();
    return (await current(uri)).signature(uri, position, lang, typing);
  });
}
