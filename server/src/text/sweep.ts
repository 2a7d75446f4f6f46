import { isWidePiece, type NativeCopies, type PieceMemory, type PieceWriter, pieceWriter } from './pieces';
import { sweepCode } from './sweepCode';

/** What a text is read by, collected while its lines are found; candidates all, each in the order of the text. */
export interface Marks {
  /**
   * Zero-based numbers of the lines that may begin with four hyphens, or behind three blanks at the most with a square
   * bracket, a back quote or a tilde.
   */
  readonly ruled: readonly number[];
  /** Offsets of the percent signs that may stand in front of one of the openings. */
  readonly percents: readonly number[];
  /**
   * The first number sign or angle bracket of a line that stands no further from its beginning than the sign of a
   * prompt: the zero-based number of the line, then the offset of the sign, for each.
   */
  readonly signs: readonly number[];
}

/** The lines of a text, and what is worth a look in it. */
export interface Swept {
  /** Offset of the first character of each line; only the first `count` entries count. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly count: number;
  readonly marks: Marks;
}

/** What `sweep.wat` exports. */
interface Exports extends PieceMemory {
  readonly breaks: Global;
  readonly percents: Global;
  readonly prompts: Global;
  readonly rules: Global;
  readonly breaksEnd: Global;
  readonly percentsEnd: Global;
  readonly promptsEnd: Global;
  readonly rulesEnd: Global;
  begin(lineEnd: number, ...openings: readonly number[]): void;
  sweep(length: number, unit: number): void;
}

interface Global {
  readonly value: number;
}

/** Of the two globals that Node and browsers share, what is used here: the language's own library has none of them. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** Made at the first text: starting takes none of its time. */
let made: Sweeper | undefined;

/**
 * Looks at each character of a text once, and at most of them sixteen at a time: line ends, and the marks of prompts,
 * separators and messages. A piece of the text is copied into the memory of the code that does so.
 * @param openings up to four texts of four ASCII characters; a percent sign in front of one of them is a mark
 */
export function sweep(text: string, openings: readonly string[] = []): Swept {
  made ??= new Sweeper(typeof Buffer === 'undefined' ? undefined : Buffer);
  return made.sweep(text, openings);
}

/** A copy of the compiled code with its memory. */
export class Sweeper {
  readonly #exports: Exports;
  readonly #numbers: Uint32Array<ArrayBuffer>;
  readonly #write: PieceWriter;

  /** @param native what the host copies a text with; a host that has none does without */
  constructor(native: NativeCopies | undefined) {
    const code = Uint8Array.from(atob(sweepCode), (character) => character.charCodeAt(0));
    this.#exports = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Exports;
    const { buffer } = this.#exports.memory;
    this.#numbers = new Uint32Array(buffer);
    this.#write = pieceWriter(this.#exports, native);
  }

  /** A text without any line feed is read by carriage returns: some terminal programs still save that way. */
  sweep(text: string, openings: readonly string[]): Swept {
    const swept = this.#by(LF, text, openings);
    return swept.count === 1 && text.includes('\r') ? this.#by(CR, text, openings) : swept;
  }

  #by(lineEnd: number, text: string, openings: readonly string[]): Swept {
    const found = this.#exports;
    found.begin(lineEnd, ...[0, 1, 2, 3].map((index) => wordOf(openings[index])));
    let starts = new Uint32Array(1);
    let count = 1;
    // The first line begins behind no line end.
    const marks = { ruled: [0], percents: [], signs: [] };
    const step = found.capacity.value;
    let isWide = false;
    for (let from = 0; from < text.length; from += step) {
      const to = Math.min(from + step, text.length);
      const piece = text.slice(from, to);
      isWide ||= isWidePiece(piece);
      this.#write(piece, isWide);
      found.sweep(to - from, from);
      const lines = this.#listed(found.breaks, found.breaksEnd);
      const needed = count + lines.length;
      if (needed > starts.length) starts = grown(starts, count, needed, to / text.length);
      starts.set(lines, count);
      count = needed;
      append(marks.ruled, this.#listed(found.rules, found.rulesEnd));
      append(marks.percents, this.#listed(found.percents, found.percentsEnd));
      append(marks.signs, this.#listed(found.prompts, found.promptsEnd));
    }
    // A text whose beginning had more lines than the rest would keep room for lines that it does not have.
    if (starts.length > count * 1.25) starts = starts.slice(0, count);
    return { starts, count, marks };
  }

  #listed(from: Global, end: Global): Uint32Array {
    return this.#numbers.subarray(from.value >>> 2, end.value >>> 2);
  }
}

const LF = 10;
const CR = 13;

/** Four characters as WebAssembly reads them from memory; for none, what no message begins with. */
const wordOf = (opening = '\xff\xff\xff\xff'): number =>
  [0, 1, 2, 3].reduce((word, index) => word | (opening.charCodeAt(index) << (8 * index)), 0);

function append(list: number[], found: Uint32Array): void {
  for (const each of found) list.push(each);
}

/**
 * A larger table, for as many lines as a text has if it goes on like its beginning, once there is enough of that.
 * @param share of the text that the needed entries are for
 */
function grown(table: Uint32Array, count: number, needed: number, share: number): Uint32Array<ArrayBuffer> {
  const tells = share > 1 / 16;
  const expected =
    share === 1 ? needed : Math.max(tells ? (needed / share) * 1.05 : 0, needed * (tells ? 1.25 : 2));
  const larger = new Uint32Array(Math.ceil(expected));
  larger.set(table.subarray(0, count));
  return larger;
}
