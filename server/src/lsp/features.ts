/**
 * What the server answers once a document is open. It is bundled with the core, behind the lazy wall: the
 * protocol half of the server starts without it.
 */
import {
  type CodeAction,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { createService, type Settings } from '../service';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import type { DocumentKind } from '../text/probe';
import { actionOf, diagnosticsOf, rangeOf, symbolOf } from './convert';
import { type MovingAnswers, movingAnswers } from './moving';
import type {
  ComplaintParams,
  PageParams,
  QuestionsParams,
  TopologiesParams,
  TopologyOffer,
  TopologyTextParams,
  ValueQuestion,
} from './protocol';

/** The core in terms of the protocol: URIs and positions in, protocol values out. */
export interface Answers extends MovingAnswers {
  configure(settings: Settings): void;
  update(uri: string, text: string, kind: DocumentKind | undefined): void;
  close(uri: string): void;
  /** The findings of a file, and what a failing rule said. */
  diagnostics(
    uri: string,
    lang: Lang,
  ): { readonly diagnostics: Diagnostic[]; readonly failures: readonly string[] };
  hover(uri: string, position: Position, lang: Lang): Hover | null;
  actions(uri: string, range: Range, lang: Lang): CodeAction[];
  symbols(uri: string): DocumentSymbol[];
  folds(uri: string): FoldingRange[];
  links(uri: string): DocumentLink[];
  completions(uri: string, position: Position, lang: Lang): CompletionItem[];
  page(params: PageParams): string | null;
  topologies(params: TopologiesParams): TopologyOffer[];
  questions(params: QuestionsParams): ValueQuestion[];
  complaint(params: ComplaintParams): string | null;
  topologyText(params: TopologyTextParams): string | null;
}

export function createAnswers(): Answers {
  const service = createService();
  const moving = movingAnswers(service);
  return {
    ...moving,
    configure: (settings) => service.configure(settings),
    update: (uri, text, kind) => service.update(uri, text, kind),
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
    hover(uri, position, lang) {
      const source = service.source(uri);
      const hover = source && service.hover(uri, source.offsetAt(position));
      if (!hover) return null;
      return { contents: { kind: MarkupKind.Markdown, value: hover.text[lang] }, range: rangeOf(hover.span) };
    },
    actions(uri, range, lang) {
      const source = service.source(uri);
      if (!source) return [];
      return service
        .actions(uri, source.offsetAt(range.start), source.offsetAt(range.end))
        .map((action) => actionOf(action, lang));
    },
    symbols(uri) {
      const source = service.source(uri);
      return source ? service.outline(uri).map((node) => symbolOf(node, source)) : [];
    },
    folds: (uri) =>
      service.folds(uri).map(({ firstLine, lastLine }) => ({ startLine: firstLine, endLine: lastLine })),
    links: (uri) => service.links(uri).map(({ span, url }) => ({ range: rangeOf(span), target: url })),
    completions(uri, position, lang) {
      const source = service.source(uri);
      if (!source || !service.takesSnippets(uri)) return [];
      const before = source.lineText(position.line).slice(0, position.character);
      if (!/^\s*[\w-]*$/.test(before)) return [];
      return service.snippets().map(({ id, title, body }) => ({
        label: `slp-${id}`,
        detail: title[lang],
        kind: CompletionItemKind.Snippet,
        insertTextFormat: InsertTextFormat.Snippet,
        insertText: body.join('\n'),
      }));
    },
    page(params) {
      switch (params.kind) {
        case 'rule':
          return service.rulePage(params.id, params.lang) ?? null;
        case 'path':
          return service.pathPage(params.uri)?.[params.lang] ?? null;
        case 'explain':
          return service.explainedPage(params.query)?.[params.lang] ?? null;
      }
    },
    topologies: ({ lang }) =>
      service.topologies().map(({ id, title, body, variants = [] }) => ({
        id,
        title: title[lang],
        detail: plain(body[lang]),
        variants: variants.map((variant) => ({ id: variant.id, title: plain(variant.title[lang]) })),
      })),
    questions: ({ values, lang, ...choice }) =>
      service
        .questions(choice, values)
        .map(({ name, label, sample }) => ({ name, label: label[lang], sample })),
    complaint({ name, value, lang, ...choice }) {
      const complaint = service.complaint(choice, name, value);
      return complaint ? plain(complaint[lang]) : null;
    },
    topologyText: ({ values, ...choice }) => service.topologyText(choice, values) ?? null,
  };
}
