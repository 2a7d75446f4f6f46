import type { Analysis, AnalysisOptions } from '../analysis';
import type { Finding } from '../analysis/finding';
import { type CaseDocument, readConfigAgain, readDocument } from '../case';
import type { Mention } from '../config/mentions';
import type { ConfigFacts } from '../facts/config';
import { nothingKnown, softwareOf } from '../facts/software';
import { type Action, actionsIn } from '../features/actions';
import { openChoicesIn } from '../features/choice';
import {
  type Circumstances,
  type Completion,
  type CompletionId,
  completionsAt,
  completionText,
} from '../features/completion';
import { type ConvertedDocument, convertDocument } from '../features/convert/document';
import type { Change } from '../features/convert/draft';
import { explain, type LoggedTexts } from '../features/explain';
import { allSafe } from '../features/fixAll';
import { formatLicensing } from '../features/formatLicensing';
import { type Hover, hoverAt } from '../features/hover';
import { type Inlay, inlaysIn } from '../features/inlays';
import { type Lens, lenses } from '../features/lenses';
import { type Link, links } from '../features/links';
import { definitionOf, mentionsOf, nameAt } from '../features/names';
import { type Fold, folds, outline } from '../features/outline';
import type { OutlineNode } from '../features/outlineNode';
import { explainedPage, rulePage } from '../features/pages';
import { idleIn, placeOf } from '../features/pathPlace';
import { sectionAt } from '../features/place';
import type { Redacted } from '../features/redact';
import { type Remedy, remediesIn } from '../features/remedy';
import { type Refusal, renameAt, renamed } from '../features/rename';
import { pathDocument } from '../features/report';
import { selectionsAt } from '../features/selection';
import { type Signature, signatureAt } from '../features/signature';
import { snippetsWith, type TopologySnippet, topologySnippets } from '../features/snippet';
import { fittingVariant, suggestedFor } from '../features/suggested';
import type { Texts } from '../features/texts';
import { type Token, tokensIn } from '../features/tokens';
import { topologies } from '../knowledge/topologies/registry';
import { rules } from '../rules/registry';
import type { Edit } from '../rules/rule';
import type { Lang, Text } from '../terms';
import { changeBetween, type Difference } from '../text/change';
import type { ForeignSystem } from '../text/foreign';
import type { DocumentKind } from '../text/probe';
import { SourceText, type Span } from '../text/source';
import { Reading } from './reading';
import { optionsOf, type Settings } from './settings';
import { redactedCopy, reportPage, supportPage } from './sharing';
import type { Choice } from './topologies';

interface Opened {
  readonly source: SourceText;
  readonly document: CaseDocument;
  /** Undefined: nobody has asked since its text or its settings changed. */
  reading: Reading | undefined;
  /** Somebody types in it: it is new, or its text has changed since it was opened. */
  readonly edited: boolean;
}

/**
 * The façade: documents in, readings out. Everything is keyed by URI and recomputed when the text changes;
 * places are offsets of the text that was last given.
 */
export class Service {
  readonly #opened = new Map<string, Opened>();
  /** By document: settings have the scope of a folder, and repositories a file of their own. */
  readonly #options = new Map<string, AnalysisOptions>();

  /** Documents whose reader wants no lenses. */
  readonly #lensless = new Set<string>();
  /** Documents whose reader wants hints between the words. */
  readonly #hinted = new Set<string>();

  /** Takes the settings of a document, open or not yet. */
  settle(uri: string, settings: Settings): void {
    this.#options.set(uri, optionsOf(settings));
    if (settings.inlayHints) this.#hinted.add(uri);
    else this.#hinted.delete(uri);
    if (settings.codeLens === false) this.#lensless.add(uri);
    else this.#lensless.delete(uri);
    const opened = this.#opened.get(uri);
    if (opened) opened.reading = undefined;
  }

  /**
   * Takes the text of a document, new or changed.
   * @param kind undefined: the text tells
   */
  update(uri: string, text: string, kind?: DocumentKind): void {
    this.take(new SourceText(uri, text), kind);
  }

  /**
   * The same where the version of the text exists.
   * @param told where it differs from the one that was taken last, if that is known
   */
  take(source: SourceText, kind?: DocumentKind, told?: Difference): void {
    const { uri } = source;
    const before = this.#opened.get(uri);
    // Read already, while its settings were asked for.
    if (before?.source === source) return;
    const isConfig = kind === 'config' && before?.document.kind === 'config';
    const change = isConfig ? changeBetween(before.source, source, told) : undefined;
    const document =
      isConfig && change ? readConfigAgain(before.document, source, change) : readDocument(source, kind);
    const edited = before
      ? before.edited || told !== undefined || before.source.text !== source.text
      : uri.startsWith('untitled:') || source.length === 0;
    this.#opened.set(uri, { source, document, reading: undefined, edited });
  }

  close(uri: string): void {
    this.#opened.delete(uri);
    this.#options.delete(uri);
    this.#hinted.delete(uri);
    this.#lensless.delete(uri);
  }

  source(uri: string): SourceText | undefined {
    return this.#opened.get(uri)?.source;
  }

  /** The text as it is read: a quotation without its frame, with the same places. */
  readText(uri: string): SourceText | undefined {
    return this.#opened.get(uri)?.document.source;
  }

  /** The analysis of an open document; undefined for one that is not open. */
  analysis(uri: string): Analysis | undefined {
    return this.#reading(uri)?.analysis;
  }

  #reading(uri: string): Reading | undefined {
    const opened = this.#opened.get(uri);
    if (!opened) return undefined;
    opened.reading ??= new Reading(opened.document, this.#options.get(uri));
    return opened.reading;
  }

  findings(uri: string): readonly Finding[] {
    return this.analysis(uri)?.findings ?? [];
  }

  /** What a completion says about its command; undefined for a command that is in no table. */
  completionText(uri: string, offset: number, id: CompletionId): Text | undefined {
    return completionText(id, this.#around(uri, offset).software);
  }

  /** What stands at an offset, explained. @param texts what messages and the agent's own errors mean, for a document that may hold some */
  hover(uri: string, offset: number, texts?: LoggedTexts): Hover | undefined {
    const opened = this.#opened.get(uri);
    return (
      opened &&
      hoverAt(
        opened.document,
        offset,
        () => this.#around(uri, offset).software,
        (line, hop) => {
          const analysis = this.analysis(uri);
          return analysis ? placeOf(analysis, opened.source, line, hop) : { en: '', ja: '' };
        },
        texts,
      )
    );
  }

  /** What can be typed at an offset. A capture that nobody has changed is evidence: nothing is offered in it. */
  completions(uri: string, offset: number): readonly Completion[] {
    const opened = this.#opened.get(uri);
    if (!opened || (opened.document.kind !== 'config' && !opened.edited)) return [];
    return completionsAt(opened.document, offset, () => this.#around(uri, offset));
  }

  /** The syntax of the command that is being typed at an offset. */
  signature(uri: string, offset: number): Signature | undefined {
    const opened = this.#opened.get(uri);
    if (!opened || (opened.document.kind !== 'config' && !opened.edited)) return undefined;
    return signatureAt(opened.document, offset, () => this.#around(uri, offset).software);
  }

  /** The device that a place belongs to, as far as it decides what can be typed. */
  #around(uri: string, offset: number): Circumstances {
    const document = this.#opened.get(uri)?.document;
    const section = document && sectionAt(document.capture.sections, document.source.lineOf(offset));
    const reading = this.#reading(uri);
    const devices = reading?.devices ?? [];
    const device =
      devices.find(({ outputs }) => outputs.some((output) => output.section === section)) ?? devices[0];
    if (!reading || !device) return { config: undefined, transport: undefined, software: nothingKnown };
    const facts = reading.facts(device);
    return { config: facts.config, transport: facts.transport.value, software: softwareOf(facts) };
  }

  /** Fixes of the findings in a range. A capture is evidence: nothing ever edits it. */
  actions(uri: string, start: number, end: number): readonly Action[] {
    if (this.#opened.get(uri)?.document.kind !== 'config') return [];
    return actionsIn(this.findings(uri), start, end);
  }

  /** What to type because of the findings in a range of a capture; an edit is all that a configuration needs. */
  remedies(uri: string, start: number, end: number): readonly Remedy[] {
    if (this.#opened.get(uri)?.document.kind !== 'capture') return [];
    return remediesIn(this.findings(uri), start, end);
  }

  /** The findings in a range that end where somebody chooses a topology. */
  openChoices(uri: string, start: number, end: number): readonly Finding[] {
    return openChoicesIn(this.analysis(uri)?.devices ?? [], start, end);
  }

  /** Puts the lines of licensing in order, in blocks that touch a range of zero-based lines; undefined: in all. */
  formatLicensing(uri: string, first?: number, last?: number): readonly Change[] {
    const opened = this.#opened.get(uri);
    return opened ? formatLicensing(opened.document, first, last) : [];
  }

  /** The edits of all safe fixes of a configuration. */
  safeEdits(uri: string): readonly Edit[] {
    if (this.#opened.get(uri)?.document.kind !== 'config') return [];
    return allSafe(this.findings(uri));
  }

  outline(uri: string): readonly OutlineNode[] {
    const opened = this.#opened.get(uri);
    return opened ? outline(opened.document) : [];
  }

  folds(uri: string): readonly Fold[] {
    const opened = this.#opened.get(uri);
    return opened ? folds(opened.document) : [];
  }

  links(uri: string): readonly Link[] {
    const opened = this.#opened.get(uri);
    return opened ? links(opened.source) : [];
  }

  /** Every place of the name at an offset; none if there is no name. */
  mentions(uri: string, offset: number): readonly Mention[] {
    const opened = this.#opened.get(uri);
    const named = opened && nameAt(opened.document, offset);
    return named ? mentionsOf(named) : [];
  }

  /** The line that defines the name at an offset; undefined if none does. */
  definition(uri: string, offset: number): Mention | undefined {
    const opened = this.#opened.get(uri);
    const named = opened && nameAt(opened.document, offset);
    return named && definitionOf(named);
  }

  /** Whether the name at an offset can be changed: its place, or why not. */
  renameAt(uri: string, offset: number): Span | Refusal | undefined {
    const opened = this.#opened.get(uri);
    return opened && renameAt(opened.document, offset);
  }

  /** The places that get a new name, or why none does. */
  renamed(uri: string, offset: number, newName: string): readonly Span[] | Refusal | undefined {
    const opened = this.#opened.get(uri);
    return opened && renamed(opened.document, offset, newName);
  }

  /** The words of the configurations that have a meaning, in their order; lines are zero-based and inclusive. */
  tokens(uri: string, firstLine: number, lastLine: number): readonly Token[] {
    const opened = this.#opened.get(uri);
    const analysis = this.analysis(uri);
    if (!opened || !analysis) return [];
    const { document } = opened;
    return tokensIn(document, idleIn(analysis), ...document.source.linesWithin(firstLine, lastLine));
  }

  /** What the lines of a range leave unsaid, if the user wants to read it. */
  inlays(uri: string, firstLine: number, lastLine: number): readonly Inlay[] {
    const opened = this.#hinted.has(uri) ? this.#opened.get(uri) : undefined;
    const analysis = opened && this.analysis(uri);
    if (!analysis) return [];
    const { document } = opened;
    return inlaysIn(document, analysis, ...document.source.linesWithin(firstLine, lastLine));
  }

  /** What a growing selection takes in at an offset, the smallest first. */
  selections(uri: string, offset: number): readonly Span[] {
    const opened = this.#opened.get(uri);
    return opened ? selectionsAt(opened.document, offset) : [];
  }

  /** Whether whole topologies may be inserted into a document. */
  takesSnippets(uri: string): boolean {
    return this.#opened.get(uri)?.document.kind === 'config';
  }

  /** Whole topologies, filled with what the configuration at an offset speaks for. */
  snippets(uri: string, offset: number): readonly TopologySnippet[] {
    const config = this.configAt(uri, offset);
    return config
      ? snippetsWith((row) => suggestedFor(config, row), fittingVariant(config))
      : topologySnippets();
  }

  /** What the configuration of the device at an offset says. */
  configAt(uri: string, offset: number): ConfigFacts | undefined {
    return this.#around(uri, offset).config;
  }

  /** Another system that an open document is written for; undefined where nothing tells of one. */
  foreign(uri: string): ForeignSystem | undefined {
    return this.#opened.get(uri)?.document.foreign;
  }

  /**
   * A configuration of an open document under another topology; undefined for a document or a topology that is not
   * known.
   * @param offset which of several configurations is meant
   */
  convert(
    uri: string,
    { id, variant }: Choice,
    values: Readonly<Record<string, string>>,
    offset?: number,
  ): ConvertedDocument | undefined {
    const document = this.#opened.get(uri)?.document;
    const row = topologies.find((entry) => entry.id === id);
    if (!document || document.foreign !== undefined || !row) return undefined;
    const { release, topology } = this.#options.get(uri) ?? {};
    const reports = this.analysis(uri)?.devices ?? [];
    return convertDocument(document, reports, { row, variant, values, offset }, { release, topology });
  }

  /** Topology, path and diagnosis of the devices of an open document, as Markdown. */
  pathPage(uri: string): Text | undefined {
    const analysis = this.analysis(uri);
    return analysis && pathDocument(analysis.devices);
  }

  /** What an open document is. */
  kind(uri: string): DocumentKind | undefined {
    return this.#opened.get(uri)?.document.kind;
  }

  /** An open document without secrets and identities. */
  redacted(uri: string): Redacted | undefined {
    const opened = this.#opened.get(uri);
    return opened && redactedCopy(opened.document);
  }

  /** The report of an open document as Markdown, identities masked. */
  reportPage(uri: string): Text | undefined {
    const opened = this.#opened.get(uri);
    return opened && reportPage(opened.document, this.#options.get(uri));
  }

  /** Which outputs a support case needs of the devices of an open document, as Markdown. */
  supportPage(uri: string): Text | undefined {
    const analysis = this.analysis(uri);
    return analysis && supportPage(analysis);
  }

  /** What stands above the devices of an open document; nothing where the reader wants none. */
  lenses(uri: string): readonly Lens[] {
    const opened = this.#opened.get(uri);
    if (!opened || this.#lensless.has(uri)) return [];
    return lenses(opened.document, this.analysis(uri)?.devices ?? []);
  }

  /** An explanation as Markdown; undefined if nothing is known about the query. */
  explainedPage(query: string, texts: Texts): Text | undefined {
    const entries = explain(query, texts);
    return entries.length > 0 ? explainedPage(entries) : undefined;
  }

  /** The page of a rule as Markdown; undefined for an id that no rule has. */
  rulePage(id: string, lang: Lang, { rulePages }: Texts): string | undefined {
    const rule = rules.find((entry) => entry.id === id);
    const page = rulePages[id];
    return rule && page && rulePage(rule, page(), lang);
  }
}

export const createService = (): Service => new Service();
