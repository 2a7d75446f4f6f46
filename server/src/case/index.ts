import { type Capture, captureOfConfig, type Section, scanCapture } from '../capture/scan';
import { serialIn } from '../capture/serials';
import type { LogEvent } from '../capture/syslog';
import type { Config } from '../config/config';
import { parseConfigsAgain } from '../config/parse';
import { hasPlaceholder } from '../config/placeholders';
import { markedLines, markedLinesAgain } from '../config/suppression';
import { isConfiguring } from '../config/typed';
import type { TextChange } from '../text/change';
import { asPrinted } from '../text/copied';
import { foreignConfig, foreignIn } from '../text/foreign';
import { type DocumentKind, probe, probedLength } from '../text/probe';
import { beginningOf } from '../text/quoted';
import { SourceText } from '../text/source';
import type { CaseDocument } from './document';
import { EnteredLines } from './entered';
import { inTime } from './order';
import { orQuoted, readEscaped, readQuotation } from './quoted';

export type { CaseDocument } from './document';

/** An output of a device, with the capture it stands in. */
export interface Output {
  readonly capture: Capture;
  readonly section: Section;
}

/** Everything that the documents at hand say about one device. */
export interface Device {
  /** From prompts or from `hostname`; undefined where nothing names the device. */
  readonly hostname: string | undefined;
  /** In the order of the documents and of their lines. */
  readonly outputs: readonly Output[];
  readonly configs: readonly Config[];
  readonly events: readonly LogEvent[];
}

/** Documents, and the devices they speak about. */
export interface Case {
  readonly documents: readonly CaseDocument[];
  readonly devices: readonly Device[];
}

/** A mail, a web page or the result of a task is shorter: what an editor shows is read again at each change. */
const longestQuotation = 3_000_000;

/** Reads a document; `kind` overrides what the text looks like. */
export function readDocument(source: SourceText, kind?: DocumentKind): CaseDocument {
  const copied = readCopied(source, kind);
  if (copied) return copied;
  if (kind !== undefined) {
    const plain = readPlain(source, kind);
    return source.length > longestQuotation ? plain : orQuoted(plain);
  }
  const probed = probe(source.text);
  if (probed.strength === 'strong') return orQuoted(readPlain(source, probed.kind));
  return readQuotation(source, probed.kind) ?? readEscaped(source) ?? readPlain(source, probed.kind);
}

/**
 * A capture that went through a web page, Markdown or a mail program, with what they made of its characters. In a
 * configuration such a character is what the device refuses, so it stays.
 */
function readCopied(given: SourceText, kind: DocumentKind | undefined): CaseDocument | undefined {
  if ((kind !== undefined && kind !== 'capture') || given.length > longestQuotation) return undefined;
  const source = asPrinted(given);
  if (!source) return undefined;
  // What stood in front of a line is no indentation.
  const probed = probe(beginningOf(source));
  const read = readDocument(source, probed.strength === 'strong' ? probed.kind : kind);
  return read.kind === 'config' ? undefined : { ...read, given, readAs: kind };
}

/** Reads another text in the way in which a document was read. */
export const readLike = ({ given, readAs }: CaseDocument, text: string): CaseDocument =>
  readDocument(new SourceText(given.uri, text), readAs);

/**
 * Reads a configuration file that has changed. Only what stands around the change is looked at; the result is the same
 * as without the earlier version.
 */
export function readConfigAgain(before: CaseDocument, source: SourceText, change: TextChange): CaseDocument {
  if (foreignIn('config', pasted(source, change))) return readPlain(source, 'config');
  const { capture } = before;
  const configs = parseConfigsAgain(source, { configs: capture.sections.flatMap(capture.configsOf), change });
  const marked = markedLinesAgain(before.marked, source, change);
  return {
    source,
    kind: 'config',
    capture: captureOfConfig(source, configs),
    marked,
    given: source,
    readAs: 'config',
  };
}

/** Several lines that came at once, as far as the beginning of the text reaches: they may be of another system. */
function pasted(source: SourceText, { start, newEnd, firstLine, newLast }: TextChange): string {
  return firstLine < newLast ? source.slice(start, Math.min(newEnd, probedLength)) : '';
}

function readPlain(source: SourceText, kind: DocumentKind): CaseDocument {
  const read = { source, given: source, readAs: kind };
  if (kind === 'capture') return { ...read, kind, capture: scanCapture(source), marked: [] };
  const foreign = foreignConfig(source.text)?.system;
  if (kind === 'other') return { ...read, kind, capture: scanCapture(source), marked: [], foreign };
  if (foreign) return { ...read, kind: 'other', capture: captureOfConfig(source, []), marked: [], foreign };
  return {
    ...read,
    // A configuration that a terminal program stamped is the record of a session: evidence, never edited.
    kind: source.isStamped ? 'capture' : kind,
    capture: captureOfConfig(source),
    marked: markedLines(source),
  };
}

interface Draft {
  hostname: string | undefined;
  readonly outputs: Output[];
  readonly configs: Config[];
  readonly events: LogEvent[];
  readonly entered: EnteredLines;
}

/**
 * Sorts the outputs of some documents by device: one file may hold several, one device several files. What was taken
 * later counts as newer, in whatever order the documents were named.
 */
export function buildCase(documents: readonly CaseDocument[]): Case {
  const drafts = new Drafts();
  for (const document of inTime(documents)) addDocument(document, drafts);
  if (documents.length > 1) drafts.joinBySerial();
  for (const { configs, entered } of drafts.all) {
    const newest = entered.config();
    if (newest) configs.push(newest);
  }
  return { documents, devices: drafts.all };
}

function addDocument({ kind, capture }: CaseDocument, drafts: Drafts): void {
  // Only events ask which device an output went to.
  const own = capture.events.length > 0 ? new Map<Section, Draft>() : undefined;
  let current: Draft | undefined;
  for (const section of capture.sections) {
    const configs = capture.configsOf(section);
    const named = section.host ?? hostnameOf(configs) ?? capture.watched;
    if (named !== undefined) {
      const before = current;
      current = drafts.named(named, before?.hostname === undefined ? before : undefined);
      // What was read before the name was seen may have gone to a device that an earlier document named.
      if (before && before !== current && before.hostname === undefined)
        for (const output of before.outputs) own?.set(output.section, current);
      // EXEC commands behind `end` were typed on the device that was configured before.
    } else if (current === undefined || (kind === 'config' && configs.some(isConfiguring)))
      current = drafts.add();
    current.outputs.push({ capture, section });
    current.entered.take(section, configs, current.configs);
    for (const config of configs) current.configs.push(config);
    own?.set(section, current);
  }
  if (!own) return;
  if (current?.hostname === undefined && capture.events[0]?.host !== undefined) {
    addServerLog(capture.events, current, drafts);
    return;
  }
  const fallback =
    current ?? (capture.watched === undefined ? drafts.add() : drafts.named(capture.watched, undefined));
  const first = capture.sections[0];
  let index = 0;
  for (const event of capture.events) {
    while ((capture.sections[index + 1]?.firstLine ?? Number.POSITIVE_INFINITY) <= event.line) index++;
    const section = first && event.line >= first.firstLine ? capture.sections[index] : first;
    ((section && own.get(section)) ?? fallback).events.push(event);
  }
}

/** A syslog server keeps the messages of many devices in one file, each with the name of its host. */
function addServerLog(events: readonly LogEvent[], unnamed: Draft | undefined, drafts: Drafts): void {
  let first = unnamed;
  for (const event of events) {
    if (event.host === undefined) first ??= drafts.add();
    const draft = event.host === undefined ? first : drafts.onServer(event.host, first);
    draft?.events.push(event);
    if (event.host !== undefined) first = undefined;
  }
}

/** The devices met so far. */
class Drafts {
  readonly all: Draft[] = [];
  /** By host name in lower case. */
  readonly #byName = new Map<string, Draft>();

  add(): Draft {
    const draft: Draft = {
      hostname: undefined,
      outputs: [],
      configs: [],
      events: [],
      entered: new EnteredLines(),
    };
    this.all.push(draft);
    return draft;
  }

  /** The device of a name; what was read before any name was seen belongs to the first one. */
  named(hostname: string, unnamed: Draft | undefined): Draft {
    const name = hostname.toLowerCase();
    const known = this.#byName.get(name);
    if (known && unnamed) this.#join(known, unnamed);
    if (known) return known;
    const draft = unnamed ?? this.add();
    draft.hostname = hostname;
    this.#byName.set(name, draft);
    return draft;
  }

  /** The device that a syslog server names: with its domain, which prompts leave out. */
  onServer(host: string, unnamed: Draft | undefined): Draft {
    const full = host.toLowerCase();
    const short = /^[\d.]+$/.test(host) ? full : full.replace(/\..*$/, '');
    const draft = this.named(this.#byName.has(full) ? full : host.slice(0, short.length), unnamed);
    this.#byName.set(full, draft);
    return draft;
  }

  /** What names no host belongs to the device that prints the same serial number. */
  joinBySerial(): void {
    if (this.all.every(({ hostname }) => hostname !== undefined)) return;
    const bySerial = new Map<string, Draft>();
    const named = (draft: Draft): number => (draft.hostname === undefined ? 1 : 0);
    for (const draft of [...this.all].sort((a, b) => named(a) - named(b))) {
      const serials = draft.outputs.flatMap(({ section }) => serialIn(section) ?? []);
      const known = serials.map((serial) => bySerial.get(serial)).find((other) => other !== undefined);
      if (known && draft.hostname === undefined) this.#join(known, draft);
      for (const serial of serials) if (!bySerial.has(serial)) bySerial.set(serial, known ?? draft);
    }
  }

  /** Each list stays in the order in which its documents were taken. */
  #join(known: Draft, other: Draft): void {
    for (const output of other.outputs) known.outputs.push(output);
    for (const config of other.configs) known.configs.push(config);
    for (const event of other.events) known.events.push(event);
    known.entered.join(other.entered);
    this.all.splice(this.all.lastIndexOf(other), 1);
  }
}

/** The host name that a configuration sets. */
function hostnameOf(configs: readonly Config[]): string | undefined {
  for (const { commands } of configs) {
    const name = commands.of('hostname').find(({ negated }) => !negated)?.words[1]?.text;
    // What a template leaves open names nobody.
    if (name !== undefined) return hasPlaceholder(name) ? undefined : name;
  }
  return undefined;
}

/**
 * The configurations that speak of the same device as a zero-based line: in a capture those of its output, in a
 * configuration file all pieces around it up to the next host name.
 */
export function configsBeside({ kind, capture }: CaseDocument, line: number): readonly Config[] {
  const section = capture.sections.findLast(
    ({ firstLine, lastLine }) => firstLine <= line && line <= lastLine,
  );
  if (kind !== 'config') return section ? capture.configsOf(section) : [];
  const all = capture.sections.flatMap(capture.configsOf);
  if (all.length < 2) return all;
  let group: Config[] = [];
  let named: string | undefined;
  for (const config of all) {
    const name = hostnameOf([config]);
    if (name !== undefined && named !== undefined && name !== named) {
      if (config.firstLine > line) break;
      group = [];
    }
    named = name ?? named;
    group.push(config);
  }
  return group;
}
