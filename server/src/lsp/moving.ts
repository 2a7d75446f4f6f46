/** Moving about in a configuration, in terms of the protocol. */
import type {
  DocumentHighlight,
  Location,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Service } from '../service';
import type { Lang, Text } from '../terms';
import { plain } from '../terms/plain';
import type { Span } from '../text/source';
import { rangeOf } from './convert';
import { highlightKinds } from './kinds';

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
}

const locationOf = (span: Span): Location => ({ uri: span.source.uri, range: rangeOf(span) });

const refusedIn = ({ refused }: { readonly refused: Text }, lang: Lang): Refused => ({
  refused: plain(refused[lang]),
});

export function movingAnswers(service: Service): MovingAnswers {
  const offsetAt = (uri: string, position: Position): number => service.source(uri)?.offsetAt(position) ?? 0;
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
  };
}
