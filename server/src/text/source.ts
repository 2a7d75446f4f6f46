/**
 * One version of one text, and places in it.
 *
 * Inside the product a place is a pair of offsets (UTF-16 code units, half open). Lines and characters appear
 * only where results leave: the protocol, the command line, the report.
 */

import { behindStamp, isStamped } from './stamped';

/** A place: half-open offsets, absolute in one version of one text. */
export interface Span {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** A zero-based line and character (UTF-16), as the language server protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

export class SourceText {
  #starts: Uint32Array<ArrayBuffer> | undefined;
  /** Where the lines themselves begin, in a text whose lines are stamped. */
  #stamped: Uint32Array<ArrayBuffer> | undefined;
  #count = 0;

  /**
   * @param uri where the text came from; only ever compared and printed
   * @param text the decoded text, its byte-order mark removed
   * @param starts offset of the first character of each line, where they are known
   * @param own offsets where the lines themselves begin, behind what a quotation put in front of them
   */
  constructor(
    readonly uri: string,
    readonly text: string,
    starts?: Uint32Array<ArrayBuffer>,
    own?: Uint32Array<ArrayBuffer>,
  ) {
    this.#starts = starts;
    this.#count = starts?.length ?? 0;
    if (own) {
      this.#stamped = this.#starts ?? this.#fill();
      this.#starts = own;
    }
  }

  /**
   * Offset of the first character of each line, a terminal program's stamp not counted; only the first `lineCount`
   * entries count.
   */
  get lineStarts(): Uint32Array<ArrayBuffer> {
    return this.#starts ?? this.#fill();
  }

  /** At least 1: an empty text has one empty line. */
  get lineCount(): number {
    if (this.#starts === undefined) this.#fill();
    return this.#count;
  }

  /**
   * The lines that begin with one of two characters, in their order. Asked first, it costs hardly more than the line
   * table itself: the beginning of each line has just been met.
   */
  linesBeginning(one: number, other: number): number[] {
    const found: number[] = [];
    const known = this.#starts;
    const starts = known ?? this.#fill(one, other, found);
    if (!known && !this.#stamped) return found;
    found.length = 0;
    for (let line = 0; line < this.#count; line++) {
      const code = this.text.charCodeAt(starts[line] as number);
      if (code === one || code === other) found.push(line);
    }
    return found;
  }

  /**
   * One native search per line. A text without any line feed is read by carriage returns: some terminal
   * programs still save that way.
   */
  #fill(one = -1, other = -1, found: number[] = []): Uint32Array<ArrayBuffer> {
    const { text } = this;
    const breakAt = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
    let table = new Uint32Array(linesExpected(text, breakAt));
    let count = 0;
    for (let start = 0; ; ) {
      if (count === table.length) table = grown(table);
      const code = text.charCodeAt(start);
      if (code === one || code === other) found.push(count);
      table[count++] = start;
      const end = text.indexOf(breakAt, start);
      if (end === -1) break;
      start = end + 1;
    }
    this.#count = count;
    this.#starts = table;
    if (isStamped(text)) {
      this.#stamped = table;
      this.#starts = table.map((start, line) => (line < count ? behindStamp(text, start) : start));
    }
    return this.#starts;
  }

  /** Whether a terminal program put a stamp in front of every line. */
  get isStamped(): boolean {
    if (this.#starts === undefined) this.#fill();
    return this.#stamped !== undefined;
  }

  /**
   * Offset of the first character of a zero-based line, a stamp not counted; the end of the text for a line past the
   * last one.
   */
  lineStart(line: number): number {
    const { lineStarts } = this;
    return line < this.#count ? (lineStarts[line] as number) : this.text.length;
  }

  /** The same with the stamp counted. */
  #rawStart(line: number): number {
    const starts = this.#stamped;
    return starts && line < this.#count ? (starts[line] as number) : this.lineStart(line);
  }

  /** Offset behind the last character of a line, its line end not counted. */
  lineEnd(line: number): number {
    const { text } = this;
    const start = this.lineStart(line);
    let end = this.#rawStart(line + 1);
    if (end > start && isBreak(text.charCodeAt(end - 1))) end--;
    while (end > start && text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The zero-based line an offset lies in. */
  lineOf(offset: number): number {
    const lineStarts = this.#stamped ?? this.lineStarts;
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const line = this.lineOf(offset);
    return { line, character: offset - this.#rawStart(line) };
  }

  /** The offset of a position; a position outside the text is moved to the nearest place inside. */
  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.text.length;
    if (position.line < 0) return 0;
    const start = this.#rawStart(position.line);
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  span(start: number, end: number): Span {
    return { source: this, start, end };
  }
}

const isBreak = (code: number): boolean => code === LF || code === CR;

/**
 * About as many lines as a text has, by samples from all over it: a table that is too large stays for as long as the
 * text, one that is too small is copied.
 */
function linesExpected(text: string, breakAt: string): number {
  const length = 2000;
  const step = Math.max(length, Math.floor(text.length / 40));
  let lines = 0;
  let sampled = 0;
  for (let at = 0; at < text.length; at += step) {
    const sample = text.slice(at, at + length);
    sampled += sample.length;
    for (let hit = sample.indexOf(breakAt); hit !== -1; hit = sample.indexOf(breakAt, hit + 1)) lines++;
  }
  return Math.ceil((lines / Math.max(1, sampled)) * text.length * 1.1) + 16;
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  larger.set(table);
  return larger;
}

/** The characters of a place. */
export const textOf = (span: Span): string => span.source.text.slice(span.start, span.end);
