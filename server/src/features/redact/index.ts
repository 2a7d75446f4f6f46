import type { Section } from '../../capture/scan';
import type { CaseDocument } from '../../case';
import { Blocks } from './blocks';
import { namingIpv4 } from './ipv4';
import { isSecret, type Kind, type Piece } from './kinds';
import { Names } from './names';
import { piecesOf } from './pieces';
import { Pseudonyms } from './pseudonyms';
import { type Suspect, suspectsOf } from './suspects';

/** One value that was replaced: what stands for it, and where. */
export interface Replaced {
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
/** A line of no device is longer; it is looked at in parts that share their ends. */
const longestPart = 4000;
const shared = 200;

/**
 * Replaces secrets and identities by pseudonyms: the same value by the same one in all documents. Two passes, each
 * linear: names are met in a place that tells what they are, and replaced wherever else they stand.
 */
export function redact(documents: readonly CaseDocument[]): readonly Redacted[] {
  const names = new Names();
  const addresses = new Set<number>();
  for (const document of documents) collect(document, names, addresses);
  const pseudonyms = new Pseudonyms(addresses, (word) => names.has(word));
  return documents.map((document) => replace(document, names, pseudonyms));
}

function collect({ source, capture }: CaseDocument, names: Names, addresses: Set<number>): void {
  for (const { host } of capture.sections)
    if (host !== undefined) {
      names.prompts.add(host.toLowerCase());
      names.add('host', host);
    }
  for (const section of capture.sections)
    if (/^show (?:cdp|lldp) neighbors/.test(section.command)) collectNeighbours(section, names);
  const blocks = new Blocks(source);
  for (let line = 0; line < source.lineCount; line++) {
    const text = source.lineText(line);
    for (const match of text.matchAll(/\bpid[:\s]\s*([\w/-]+)|^cisco ([\w/-]+) \(/gi))
      names.models.add(((match[1] ?? match[2]) as string).toLowerCase());
    if (blocks.next(line, text)) continue;
    for (const { kind, start, end } of piecesIn(text, names, true)) {
      const value = text.slice(start, end);
      if (kind === 'ipv4') addresses.add(namingIpv4(value) as number);
      else if (kind !== 'text' && kind !== 'contact' && kind !== 'mail') names.add(kind, value);
    }
  }
}

/** The first column of a table of neighbours; a long name stands on a line of its own. */
function collectNeighbours({ source, bodyLine, lastLine }: Section, names: Names): void {
  for (let line = bodyLine; line <= lastLine; line++) {
    const name = /^([A-Za-z][\w.-]{2,})(?:\s{2,}\S+ \S|\s*$)/.exec(source.lineText(line))?.[1];
    if (name !== undefined) names.add('host', name);
  }
}

/** The pieces of a line; a line that no device prints is cut into parts. */
function piecesIn(text: string, names: Names, collecting: boolean): readonly Piece[] {
  if (text.length <= longestPart) return piecesOf(text, names, collecting);
  const all: Piece[] = [];
  for (let from = 0; from < text.length; from += longestPart - shared) {
    const last = all.at(-1)?.end ?? 0;
    for (const { start, end, kind } of piecesOf(text.slice(from, from + longestPart), names, collecting))
      if (start + from >= last) all.push({ start: start + from, end: end + from, kind });
  }
  return all;
}

/** A quotation is read without its frame, and written with it: both have the same places. */
function replace({ source, given }: CaseDocument, names: Names, pseudonyms: Pseudonyms): Redacted {
  const parts: string[] = [];
  const replaced = new Map<string, Replaced>();
  const suspects: Suspect[] = [];
  const blocks = new Blocks(source);
  let done = 0;
  for (let line = 0; line < source.lineCount; line++) {
    const start = source.lineStart(line);
    const text = source.lineText(line);
    const block = blocks.next(line, text);
    const pieces = block ? blockPieces(text, block) : piecesIn(text, names, false);
    if (!block && suspects.length < mostSuspects)
      suspects.push(...suspectsOf(text.slice(0, longestPart), line, pieces));
    if (pieces.length === 0) continue;
    let shift = 0;
    for (const piece of pieces) {
      const value = text.slice(piece.start, piece.end);
      const pseudonym = pseudonyms.of(piece.kind, value);
      if (pseudonym === value) continue;
      note(replaced, piece.kind, pseudonym, line);
      parts.push(given.text.slice(done, start + piece.start), pseudonym);
      done = start + piece.end;
      shift += pseudonym.length - value.length;
      const gap =
        /^ {2,}(?=\S)/.exec(
          given.text.slice(start + piece.end, Math.min(start + piece.end + 80, start + text.length)),
        )?.[0].length ?? 0;
      // Columns of a table stay where they are: the blanks behind a value give, or take, what it grew by.
      if (gap > 0 && piece.kind !== 'certificate') {
        const blanks = Math.max(1, gap - shift);
        parts.push(' '.repeat(blanks));
        done += gap;
        shift += blanks - gap;
      }
    }
  }
  parts.push(given.text.slice(done));
  return { uri: source.uri, text: parts.join(''), replaced: [...replaced.values()], suspects };
}

/** A banner line is one text; of a certificate every character is turned. */
function blockPieces(
  text: string,
  { block, start, end }: NonNullable<ReturnType<Blocks['next']>>,
): readonly Piece[] {
  if (text.slice(start, end).trim() === '') return [];
  const from = start + (/\S/.exec(text.slice(start, end))?.index ?? 0);
  const kind = block === 'certificate' ? 'certificate' : 'text';
  return [{ start: from, end: text.slice(0, end).trimEnd().length, kind }];
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

const noNames = new Names();

/** A line in which passwords, keys and tokens are stars; names and addresses stay. */
export function withoutSecrets(line: string): string {
  let text = '';
  let done = 0;
  for (const { kind, start, end } of piecesIn(line, noNames, true)) {
    if (!isSecret(kind)) continue;
    text += `${line.slice(done, start)}***`;
    done = end;
  }
  return text + line.slice(done);
}
