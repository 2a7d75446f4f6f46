/**
 * What the server answers once a document is open. It is bundled with the core, behind the lazy wall: the
 * protocol half of the server starts without it.
 */
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  Range,
  SignatureHelp,
  TextEdit,
} from 'vscode-languageserver-types';
import type { Texts } from '../features/texts';
import type { Files, Read } from '../repository';
import { createService } from '../service';
import type { Settings } from '../service/settings';
import { complaintFor, questionsAbout, topologyText } from '../service/topologies';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import type { Difference } from '../text/change';
import type { DocumentKind } from '../text/probe';
import type { SourceText } from '../text/source';
import { completionsOf, resolved, signatureOf, type Typing } from './completion';
import { diagnosticsOf, rangeOf, symbolOf } from './convert';
import { choiceActions, convertedOf, orderActions, remedyActions } from './converted';
import { actionOf, fixAllOf } from './fixes';
import { Judging } from './judging';
import { markdown } from './kinds';
import { type MovingAnswers, movingAnswers } from './moving';
import type {
  ComplaintParams,
  ConvertAnswer,
  ConvertParams,
  PageParams,
  QuestionsParams,
  TopologiesParams,
  TopologyOffer,
  TopologyTextParams,
  ValueQuestion,
} from './protocol';
import { type SharingAnswers, sharingAnswers } from './sharing';
import { topologyOffers } from './topologyOffers';

/** The core in terms of the protocol: URIs and positions in, protocol values out. */
export interface Answers extends MovingAnswers, SharingAnswers {
  /** Takes what the user set for a document, and what the repository's file above it says; see `Judging`. */
  settle(uri: string, settings: Settings | Promise<Settings>): Promise<void>;
  readonly judging: Judging;
  /** @param told where the text differs from the one that was taken last, if that is known */
  take(source: SourceText, kind: DocumentKind | undefined, told?: Difference): void;
  close(uri: string): void;
  /** The findings of a file, and what a failing rule said. */
  diagnostics(
    uri: string,
    lang: Lang,
  ): { readonly diagnostics: Diagnostic[]; readonly failures: readonly string[] };
  hover(uri: string, position: Position, lang: Lang): Promise<Hover | null>;
  /** @param canAsk the client asks for values where an edit has stops for the cursor */
  actions(uri: string, range: Range, lang: Lang, canAsk: boolean): CodeAction[];
  fixAll(uri: string, lang: Lang): CodeAction[];
  symbols(uri: string): DocumentSymbol[];
  folds(uri: string): FoldingRange[];
  links(uri: string): DocumentLink[];
  completions(
    uri: string,
    position: Position,
    lang: Lang,
    typing: Typing,
    triggered: boolean,
  ): CompletionList;
  resolved(item: CompletionItem, lang: Lang): CompletionItem;
  signature(uri: string, position: Position, lang: Lang, typing: Typing): SignatureHelp | null;
  page(params: PageParams): Promise<string | null>;
  topologies(params: TopologiesParams): TopologyOffer[];
  questions(params: QuestionsParams): ValueQuestion[];
  complaint(params: ComplaintParams): string | null;
  topologyText(params: TopologyTextParams): string | null;
  convert(params: ConvertParams): ConvertAnswer;
  /** Puts lines of licensing in order; undefined: those of the whole document. */
  format(uri: string, range?: Range): TextEdit[];
  remedies(uri: string, range: Range, lang: Lang): CodeAction[];
}

/** The core as the protocol half loads it. */
export interface Core {
  createAnswers(files: Files, read: Read, texts: () => Promise<Texts>): Answers;
}

export function createAnswers(files: Files, read: Read, texts: () => Promise<Texts>): Answers {
  const service = createService();
  const moving = movingAnswers(service);
  const judging = new Judging(files, read);
  const sharing = sharingAnswers(service, judging);
  const configAt = (uri = '', line = 0) => {
    const source = service.source(uri);
    return source && service.configAt(uri, source.lineStart(line));
  };
  return {
    ...moving,
    ...sharing,
    judging,
    settle: async (uri, settings) => service.settle(uri, await judging.settingsFor(uri, settings)),
    take: (source, kind, told) => service.take(source, kind, told),
    close(uri) {
      service.close(uri);
      moving.forget(uri);
    },
    diagnostics(uri, lang) {
      const analysis = service.analysis(uri);
      return {
        diagnostics: diagnosticsOf(analysis?.findings ?? [], lang),
        failures: (analysis?.failures ?? []).map(({ rule, error }) => `${rule}: ${error}`),
      };
    },
    async hover(uri, position, lang) {
      // Messages and the errors of the agent stand in outputs and logs: what they mean is loaded for those.
      const said = service.kind(uri) === 'config' ? undefined : await texts();
      const source = service.source(uri);
      const hover = source && service.hover(uri, source.offsetAt(position), said);
      if (!hover) return null;
      return { contents: { kind: markdown, value: hover.text[lang] }, range: rangeOf(hover.span) };
    },
    fixAll: (uri, lang) => fixAllOf(uri, service.safeEdits(uri), lang),
    actions(uri, range, lang, canAsk) {
      const source = service.source(uri);
      if (!source) return [];
      return [
        ...service
          .actions(uri, source.offsetAt(range.start), source.offsetAt(range.end))
          .flatMap((action) => actionOf(action, lang, canAsk)),
        ...orderActions(uri, this.format(uri, range), lang),
      ];
    },
    symbols(uri) {
      const source = service.readText(uri);
      return source ? service.outline(uri).map((node) => symbolOf(node, source)) : [];
    },
    folds(uri) {
      const source = service.readText(uri);
      if (!source) return [];
      return service
        .folds(uri)
        .map(({ firstLine, lastLine }) => ({
          startLine: source.lineAsGiven(firstLine),
          endLine: source.lineAsGiven(lastLine),
        }))
        .filter(({ startLine, endLine }) => startLine < endLine);
    },
    links: (uri) => service.links(uri).map(({ span, url }) => ({ range: rangeOf(span), target: url })),
    completions: (uri, position, lang, typing, triggered) =>
      completionsOf(service, uri, position, lang, typing, triggered),
    resolved: (item, lang) => resolved(service, item, lang),
    signature(uri, position, lang, typing) {
      const source = service.source(uri);
      const signature = source && service.signature(uri, source.offsetAt(position));
      return signature ? signatureOf(signature, lang, typing) : null;
    },
    async page(params) {
      switch (params.kind) {
        case 'rule':
          return service.rulePage(params.id, params.lang, await texts()) ?? null;
        case 'path':
          return service.pathPage(params.uri)?.[params.lang] ?? null;
        case 'report':
        case 'support':
        case 'redacted':
          return sharing.sharedPage(params.kind, params.uri, params.lang);
        case 'explain':
          return service.explainedPage(params.query, await texts())?.[params.lang] ?? null;
      }
    },
    topologies: ({ lang, uri, line }) => topologyOffers(configAt(uri, line), lang),
    questions: ({ values, lang, uri, line, ...choice }) =>
      questionsAbout(choice, values, configAt(uri, line)).map(({ label, ...question }) => ({
        ...question,
        label: label[lang],
      })),
    complaint({ name, value, lang, ...choice }) {
      const complaint = complaintFor(choice, name, value);
      return complaint ? plain(complaint[lang]) : null;
    },
    topologyText: ({ values, stops, uri, line, ...choice }) =>
      topologyText(choice, values, stops, configAt(uri, line)) ?? null,
    format(uri, range) {
      const source = service.source(uri);
      if (!source) return [];
      return service
        .formatLicensing(uri, range?.start.line, range?.end.line)
        .map(({ start, end, text }) => ({ range: rangeOf(source.span(start, end)), newText: text }));
    },
    remedies(uri, range, lang) {
      const source = service.source(uri);
      if (!source) return [];
      const [start, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
      return [
        ...choiceActions(service.openChoices(uri, start, end), lang),
        ...service.remedies(uri, start, end).flatMap((remedy) => remedyActions(remedy, lang)),
      ];
    },
    convert({ uri, line, values, lang, ...choice }) {
      const source = service.source(uri);
      const foreign = service.foreign(uri);
      if (foreign !== undefined) return { foreign };
      const converted = source && service.convert(uri, choice, values, source.lineStart(line));
      return converted ? convertedOf(converted, lang) : null;
    },
  };
}
