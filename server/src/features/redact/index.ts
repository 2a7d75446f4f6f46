import { collectNames, gapBehind, sensitiveLines } from '../../capture/sensitive';
import type { Kind, Piece } from '../../capture/sensitive/kinds';
import { Names } from '../../capture/sensitive/names';
import type { Suspect } from '../../capture/sensitive/suspects';
import type { CaseDocument } from '../../case';
import { withoutEscapes } from '../../text/escaped';
import { SourceText } from '../../text/source';
import { Pseudonyms } from './pseudonyms';

/** One value that was replaced: what stands for it, and where. */
interface Replaced {
  readonly kind: Kind;
  readonly pseudonym: string;
  count: number;
  /** Zero-based lines, the first few. */
  readonly lines: number[];
}

/** A text without secrets and identities. It has as many lines as before, and the same lines say the same things. */
export interface Redacted {
  readonly uri: string;
  readonly text: string;
  /** By kind and pseudonym; the values themselves are nowhere. */
  readonly replaced: readonly Replaced[];
  readonly suspects: readonly Suspect[];
}

/** Lines of one value that are told. */
const mostLines = 5;
/** Suspects of one text that are told. */
const mostSuspects = 200;
/**
 * Replaces secrets and identities by pseudonyms: the same value by the same one in all documents. Two passes, each
 * linear: names are met in a place that tells what they are, and replaced wherever else they stand.
 */
export function redact(documents: readonly CaseDocument[]): readonly Redacted[] {
  const names = new Names();
  const addresses = new Set<number>();
  for (const document of documents) {
    collectNames(document, names, addresses);
    const around = wordsAround(document);
    if (around) collectNames({ source: around, capture: document.capture }, names, addresses);
  }
  const pseudonyms = new Pseudonyms(addresses, (word) => names.has(word));
  return documents.map((document) => replace(document, names, pseudonyms));
}

/** A value that is to be replaced. */
interface Place {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  /** As it is meant, without the escapes of a quotation. */
  readonly value: string;
  readonly lineEnd: number;
  /** Zero-based, of the text as it was given. */
  readonly line: number;
}

/** A quotation is read without its frame, and written with it: both have the same places. */
function replace(document: CaseDocument, names: Names, pseudonyms: Pseudonyms): Redacted {
  const { source, given } = document;
  const parts: string[] = [];
  const replaced = new Map<string, Replaced>();
  const suspects: Suspect[] = [];
  const places: Place[] = [];
  for (const { line, pieces, suspects: more } of sensitiveLines(source, names, mostSuspects)) {
    for (const suspect of more) suspects.push({ ...suspect, line: source.lineAsGiven(suspect.line) });
    places.push(...placesOn(source, line, pieces));
  }
  const beside = placesBeside(document, names);
  const all = beside.length === 0 ? places : [...places, ...beside].sort((a, b) => a.from - b.from);
  let done = 0;
  let shift = 0;
  let end = -1;
  for (const { kind, from, to, value, lineEnd, line } of all) {
    if (lineEnd !== end) shift = 0;
    end = lineEnd;
    const pseudonym = pseudonyms.of(kind, value);
    if (pseudonym === value) continue;
    note(replaced, kind, pseudonym, line);
    parts.push(given.text.slice(done, from), pseudonym);
    done = source === given ? to : endAsGiven(document, from, to);
    shift += pseudonym.length - value.length;
    const gap = kind === 'certificate' ? 0 : gapBehind(given.text, done, lineEnd);
    // Columns of a table stay where they are: the blanks behind a value give, or take, what it grew by.
    if (gap > 0) {
      const blanks = Math.max(1, gap - shift);
      parts.push(' '.repeat(blanks));
      done += gap;
      shift += blanks - gap;
    }
  }
  parts.push(given.text.slice(done));
  return { uri: source.uri, text: parts.join(''), replaced: [...replaced.values()], suspects };
}

/** The name of a character in a page is longer than the character: what was left over behind the word goes with it. */
function endAsGiven({ source, given }: CaseDocument, from: number, to: number): number {
  let end = to;
  if (!given.slice(from, to).includes('&')) return end;
  while (source.text.charCodeAt(end) === 32 && given.text.charCodeAt(end) > 32) end++;
  return end;
}

const placesOn = (source: SourceText, line: number, pieces: readonly Piece[]): readonly Place[] =>
  pieces.map(({ kind, start, end }) => ({
    kind,
    from: source.lineStart(line) + start,
    to: source.lineStart(line) + end,
    value: source.slice(source.lineStart(line) + start, source.lineStart(line) + end),
    lineEnd: source.lineEnd(line),
    line: source.lineAsGiven(line),
  }));

/** The text around a quotation, in which a person wrote or a program named what was asked; undefined where nothing is quoted. */
function wordsAround({ source, given }: CaseDocument): SourceText | undefined {
  return source === given ? undefined : new SourceText(given.uri, withoutEscapes(given.text));
}

/** What is to be replaced beside what was quoted, in its order. */
function placesBeside(document: CaseDocument, names: Names): readonly Place[] {
  const around = wordsAround(document);
  if (!around) return [];
  const found: Place[] = [];
  for (const { line, pieces } of sensitiveLines(around, names, 0))
    for (const place of placesOn(around, line, pieces))
      if (document.source.slice(place.from, place.to).trim() === '') found.push(place);
  return found;
}

function note(replaced: Map<string, Replaced>, kind: Kind, pseudonym: string, line: number): void {
  const key = kind === 'certificate' ? kind : `${kind} ${pseudonym}`;
  const known = replaced.get(key);
  if (!known)
    replaced.set(key, {
      kind,
      pseudonym: kind === 'certificate' ? '0000…' : pseudonym,
      count: 1,
      lines: [line],
    });
  else {
    known.count++;
    if (known.lines.length < mostLines && known.lines.at(-1) !== line) known.lines.push(line);
  }
}
