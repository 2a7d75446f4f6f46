/**
 * One version of one text, and places in it.
 *
 * Inside the product a place is a pair of offsets (UTF-16 code units, half open). Lines and characters appear
 * only where results leave: the protocol, the command line, the report.
 */

import { Characters, type Stretch } from './characters';
import { behindStamp, isStamped } from './stamped';
import { type Marks, type Swept, sweep } from './sweep';

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
  readonly #characters: Characters;

  /**
   * @param uri where the text came from; only ever compared and printed
   * @param text the decoded text, its byte-order mark removed
   * @param starts offset of the first character of each line, where they are known
   * @param own offsets where the lines themselves begin, behind what a quotation put in front of them
   * @param given the text as its reader has it, of the same length, where that has other lines
   */
  constructor(
    readonly uri: string,
    text: string | Characters,
    starts?: Uint32Array<ArrayBuffer>,
    own?: Uint32Array<ArrayBuffer>,
    private readonly given?: SourceText,
  ) {
    this.#characters = typeof text === 'string' ? new Characters(text) : text;
    this.#starts = starts;
    this.#count = starts?.length ?? 0;
    if (own) {
      this.#stamped = this.#starts ?? this.#fill();
      this.#starts = own;
    }
  }

  /** The whole text as one string: behind a key in a large configuration it is joined first, and should not be asked for. */
  get text(): string {
    return this.#characters.whole;
  }

  get length(): number {
    return this.#characters.length;
  }

  /** The characters from an offset up to another, or to the end. */
  slice(start: number, end?: number): string {
    return this.#characters.slice(start, end);
  }

  /** A string that holds a range of the text, with the offset at which it begins; more than the range where that costs nothing. */
  stretch(start: number, end: number): Stretch {
    return this.#characters.stretch(start, end);
  }

  /** The characters of a range in as many strings as there are; a line lies in one of them. */
  pieces(start: number, end: number): Generator<Stretch> {
    return this.#characters.pieces(start, end);
  }

  /** What a later version is made from. */
  get characters(): Characters {
    return this.#characters;
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
   * What a capture is read by. Asked first, it costs no more than the line table itself, which is made of the same look
   * at the text.
   * @param openings four ASCII characters each, four of them at the most: what is looked for behind a percent sign
   */
  marks(openings: readonly string[]): Marks {
    const swept = sweep(this.text, openings);
    if (this.#starts === undefined) this.#take(swept);
    return swept.marks;
  }

  #take({ starts, count }: Swept): Uint32Array<ArrayBuffer> {
    const { text } = this;
    this.#count = count;
    this.#starts = starts;
    if (isStamped(text)) {
      this.#stamped = starts;
      this.#starts = starts.map((start, line) => (line < count ? behindStamp(text, start) : start));
    }
    return this.#starts;
  }

  #fill(): Uint32Array<ArrayBuffer> {
    return this.#take(sweep(this.text));
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
    return line < this.#count ? (lineStarts[line] as number) : this.length;
  }

  /** The same with the stamp counted. */
  #rawStart(line: number): number {
    const starts = this.#stamped;
    return starts && line < this.#count ? (starts[line] as number) : this.lineStart(line);
  }

  /** Offset behind the last character of a line, its line end not counted. */
  lineEnd(line: number): number {
    const start = this.lineStart(line);
    const next = this.#rawStart(line + 1);
    const { text, from } = this.stretch(start, next);
    let end = next - from;
    if (next > start && isBreak(text.charCodeAt(end - 1))) end--;
    while (end + from > start && text.charCodeAt(end - 1) === CR) end--;
    return end + from;
  }

  lineText(line: number): string {
    return this.slice(this.lineStart(line), this.lineEnd(line));
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
    if (this.given) return this.given.positionAt(offset);
    const line = this.lineOf(offset);
    return { line, character: offset - this.#rawStart(line) };
  }

  /** The offset of a position; a position outside the text is moved to the nearest place inside. */
  offsetAt(position: Position): number {
    if (this.given) return this.given.offsetAt(position);
    if (position.line >= this.lineCount) return this.length;
    if (position.line < 0) return 0;
    const start = this.#rawStart(position.line);
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  /** A zero-based line as the reader of the text counts it. */
  lineAsGiven(line: number): number {
    return this.given ? this.given.lineOf(this.lineStart(line)) : line;
  }

  /** The zero-based lines that a range of lines holds, as the reader of the text counts those; inclusive. */
  linesWithin(first: number, last: number): readonly [first: number, last: number] {
    const { given } = this;
    return given ? [this.lineOf(given.lineStart(first)), this.lineOf(given.lineEnd(last))] : [first, last];
  }

  span(start: number, end: number): Span {
    return { source: this, start, end };
  }
}

const isBreak = (code: number): boolean => code === LF || code === CR;

/** The characters of a place. */
export const textOf = (span: Span): string => span.source.slice(span.start, span.end);
