import { collectNames, gapBehind, sensitiveLines } from '../../capture/sensitive';
import type { Kind } from '../../capture/sensitive/kinds';
import { Names } from '../../capture/sensitive/names';
import type { Suspect } from '../../capture/sensitive/suspects';
import type { CaseDocument } from '../../case';
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
  for (const document of documents) collectNames(document, names, addresses);
  const pseudonyms = new Pseudonyms(addresses, (word) => names.has(word));
  return documents.map((document) => replace(document, names, pseudonyms));
}

/** A quotation is read without its frame, and written with it: both have the same places. */
function replace({ source, given }: CaseDocument, names: Names, pseudonyms: Pseudonyms): Redacted {
  const parts: string[] = [];
  const replaced = new Map<string, Replaced>();
  const suspects: Suspect[] = [];
  let done = 0;
  for (const { line, pieces, suspects: more } of sensitiveLines(source, names, mostSuspects)) {
    for (const suspect of more) suspects.push({ ...suspect, line: source.lineAsGiven(suspect.line) });
    const start = source.lineStart(line);
    let shift = 0;
    for (const piece of pieces) {
      const from = start + piece.start;
      const value = source.slice(from, start + piece.end);
      const pseudonym = pseudonyms.of(piece.kind, value);
      if (pseudonym === value) continue;
      note(replaced, piece.kind, pseudonym, source.lineAsGiven(line));
      parts.push(given.text.slice(done, from), pseudonym);
      done = start + piece.end;
      shift += pseudonym.length - value.length;
      const gap = piece.kind === 'certificate' ? 0 : gapBehind(given.text, done, source.lineEnd(line));
      // Columns of a table stay where they are: the blanks behind a value give, or take, what it grew by.
      if (gap > 0) {
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
