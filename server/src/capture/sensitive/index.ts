import type { SourceText } from '../../text/source';
import type { Capture, Section } from '../scan';
import { namingIpv4 } from './addresses';
import { Blocks } from './blocks';
import { isSecret, type Piece } from './kinds';
import { Names } from './names';
import { piecesOf } from './pieces';
import { type Suspect, suspectsOf } from './suspects';

/** A text, and what was read from it. */
interface Read {
  readonly source: SourceText;
  readonly capture: Capture;
}

/** A line that holds secrets or identities, or may. */
interface SensitiveLine {
  /** Zero-based. */
  readonly line: number;
  readonly pieces: readonly Piece[];
  readonly suspects: readonly Suspect[];
}

/** A line of no device is longer; it is looked at in parts that share their ends. */
const longestPart = 4000;
const shared = 200;

/** Adds the names of a text that their places tell, its models, and the IPv4 addresses that name somebody. */
export function collectNames({ source, capture }: Read, names: Names, addresses: Set<number>): void {
  for (const host of new Set([capture.watched, ...capture.sections.map((section) => section.host)]))
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

/**
 * The lines of a text that hold something to hide, in their order.
 * @param mostSuspects so many suspects are looked for
 */
export function* sensitiveLines(
  source: SourceText,
  names: Names,
  mostSuspects: number,
): Generator<SensitiveLine> {
  const blocks = new Blocks(source);
  let told = 0;
  for (let line = 0; line < source.lineCount; line++) {
    const text = source.lineText(line);
    const block = blocks.next(line, text);
    const pieces = block ? blockPieces(text, block) : piecesIn(text, names, false);
    const looked = !block && told < mostSuspects;
    const suspects = looked ? suspectsOf(text.slice(0, longestPart), line, pieces) : [];
    told += suspects.length;
    if (pieces.length > 0 || suspects.length > 0) yield { line, pieces, suspects };
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

/** A banner line is one text; of a certificate every character counts. */
function blockPieces(
  text: string,
  { block, start, end }: NonNullable<ReturnType<Blocks['next']>>,
): readonly Piece[] {
  if (text.slice(start, end).trim() === '') return [];
  const from = start + (/\S/.exec(text.slice(start, end))?.index ?? 0);
  const kind = block === 'certificate' ? 'certificate' : 'text';
  return [{ start: from, end: text.slice(0, end).trimEnd().length, kind }];
}

/** A column of a table is no wider. */
const widestGap = 80;

/**
 * How many blanks stand between a value that ends at an offset and the next column; 0 where none follows.
 * @param end the end of the line
 */
export const gapBehind = (text: string, offset: number, end: number): number =>
  /^ {2,}(?=\S)/.exec(text.slice(offset, Math.min(end, offset + widestGap)))?.[0].length ?? 0;

const noNames = new Names();

/** A line in which passwords, keys and tokens are stars; names and addresses stay. */
function withoutSecrets(line: string): string {
  let text = '';
  let done = 0;
  for (const { kind, start, end } of piecesIn(line, noNames, true)) {
    if (!isSecret(kind)) continue;
    text += `${line.slice(done, start)}***`;
    done = end;
  }
  return text + line.slice(done);
}

/**
 * A line as it may be quoted: no secret in it, no blanks around it, cut where it is long.
 * @param line zero-based
 */
export function quotedLine(source: SourceText, line: number, longest: number): string {
  const head = source.slice(
    source.lineStart(line),
    Math.min(source.lineEnd(line), source.lineStart(line) + 4 * longest),
  );
  const text = withoutSecrets(head.trim());
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
