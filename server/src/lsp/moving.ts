/** Moving about in a configuration, in terms of the protocol. */
import type {
  DocumentHighlight,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Service } from '../service';
import type { Lang, Text } from '../terms';
import { plain } from '../terms/plain';
import type { Span } from '../text/source';
import { rangeOf } from './convert';
import { highlightKinds } from './kinds';
import { encoded, SentTokens } from './tokens';

/** What a person asked for and does not get, and why. */
export interface Refused {
  readonly refused: string;
}

export interface MovingAnswers {
  definition(uri: string, position: Position): Location | null;
  references(uri: string, position: Position, withDefinition: boolean): Location[];
  highlights(uri: string, position: Position): DocumentHighlight[];
  prepareRename(uri: string, position: Position, lang: Lang): Range | Refused | null;
  rename(uri: string, position: Position, newName: string, lang: Lang): WorkspaceEdit | Refused | null;
  selections(uri: string, positions: readonly Position[]): SelectionRange[];
  /** Null for a text so long that an editor is served better by ranges. */
  tokens(uri: string): SemanticTokens | null;
  tokensSince(uri: string, previous: string): SemanticTokens | SemanticTokensDelta | null;
  tokensIn(uri: string, range: Range): SemanticTokens;
  inlays(uri: string, range: Range, lang: Lang): InlayHint[];
  forget(uri: string): void;
}

/** Lines up to which all tokens of a text are given at once. */
const mostLines = 20_000;

const locationOf = (span: Span): Location => ({ uri: span.source.uri, range: rangeOf(span) });

const refusedIn = ({ refused }: { readonly refused: Text }, lang: Lang): Refused => ({
  refused: plain(refused[lang]),
});

export function movingAnswers(service: Service): MovingAnswers {
  const offsetAt = (uri: string, position: Position): number => service.source(uri)?.offsetAt(position) ?? 0;
  const sent = new SentTokens();
  const wholeOf = (uri: string): number[] | undefined => {
    const source = service.source(uri);
    if (!source || source.lineCount > mostLines) return undefined;
    return encoded(service.tokens(uri, 0, source.lineCount - 1), source);
  };
  return {
    definition(uri, position) {
      const hit = service.definition(uri, offsetAt(uri, position));
      return hit ? locationOf(hit.span) : null;
    },
    references: (uri, position, withDefinition) =>
      service
        .mentions(uri, offsetAt(uri, position))
        .filter(({ defines }) => withDefinition || !defines)
        .map(({ span }) => locationOf(span)),
    highlights: (uri, position) =>
      service.mentions(uri, offsetAt(uri, position)).map(({ span, defines }) => ({
        range: rangeOf(span),
        kind: defines ? highlightKinds.write : highlightKinds.read,
      })),
    prepareRename(uri, position, lang) {
      const answer = service.renameAt(uri, offsetAt(uri, position));
      if (!answer) return null;
      return 'refused' in answer ? refusedIn(answer, lang) : rangeOf(answer);
    },
    rename(uri, position, newName, lang) {
      const answer = service.renamed(uri, offsetAt(uri, position), newName);
      if (!answer) return null;
      if ('refused' in answer) return refusedIn(answer, lang);
      return { changes: { [uri]: answer.map((span) => ({ range: rangeOf(span), newText: newName })) } };
    },
    selections: (uri, positions) =>
      positions.map((position) => {
        const spans = service.selections(uri, offsetAt(uri, position));
        return spans
          .toReversed()
          .reduce<SelectionRange>(
            (parent, span, index) =>
              index === 0 ? { range: rangeOf(span) } : { range: rangeOf(span), parent },
            { range: { start: position, end: position } },
          );
      }),
    tokens(uri) {
      const data = wholeOf(uri);
      return data ? sent.whole(uri, data) : null;
    },
    tokensSince(uri, previous) {
      const data = wholeOf(uri);
      return data ? sent.delta(uri, previous, data) : null;
    },
    tokensIn(uri, { start, end }) {
      const source = service.source(uri);
      return { data: source ? encoded(service.tokens(uri, start.line, end.line), source) : [] };
    },
    inlays(uri, { start, end }, lang) {
      const source = service.source(uri);
      if (!source) return [];
      return service.inlays(uri, start.line, end.line).map(({ at, text }) => ({
        position: source.positionAt(at),
        label: text[lang],
        tooltip: text[lang],
        paddingLeft: true,
      }));
    },
    forget: (uri) => sent.forget(uri),
  };
}
