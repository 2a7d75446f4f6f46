import type { Stretch } from '../text/characters';
import type { SourceText } from '../text/source';
import { Command, trimmedEnd } from './command';
import { heads } from './keywords';
import { behindNo, skipBlanks } from './words';

/**
 * Reads something from the block of a row, the lines of its mode included. What it gives may hold no place in the
 * document, and no characters of it but its own (`ownCharacters`): it stays longer than the text.
 */
export type RowReader<T> = (lines: KnownLines, row: number) => T;

const indexOf = new Map(heads.map(({ words }, index) => [words, index]));

/** Bits of a code above the index of its head. */
const negatedBit = 64;
const seenShift = 7;
const headMask = negatedBit - 1;

/**
 * What is known about a line in one number: the index of its head, whether `no` stands before it, and which lines of
 * a whole configuration stand above it.
 */
export const codeOf = (head: number, negated: boolean, seen: number): number =>
  head | (negated ? negatedBit : 0) | (seen << seenShift);

/** Which lines of a whole configuration stand above a known line, as bits. */
export const seenIn = (code: number): number => code >> seenShift;

/**
 * The known lines of the global mode of one configuration, in their order and in columns: a large configuration has
 * thousands, and an object is made only for one that somebody asks about. A row is an index into them.
 */
export class KnownLines {
  #made: (Command | undefined)[] | undefined;
  /** Rows by the index of their head. */
  #rows: (readonly number[] | undefined)[] | undefined;
  #kept: Map<RowReader<unknown>, unknown[]> | undefined;

  /**
   * @param codes what each line is, see `codeOf`
   * @param lines zero-based line of each
   * @param lasts zero-based last line of the mode that each opens; the line itself if it opens none
   */
  constructor(
    readonly source: SourceText,
    readonly codes: readonly number[],
    readonly lines: readonly number[],
    readonly lasts: readonly number[],
  ) {}

  get length(): number {
    return this.codes.length;
  }

  /** The line of a row as an object; negative rows count from the end. */
  at(row: number): Command | undefined {
    const index = row < 0 ? this.length + row : row;
    return index >= 0 && index < this.length ? this.command(index) : undefined;
  }

  /** The line of a row that exists; asked twice, the same object. */
  command(row: number): Command {
    this.#made ??= new Array(this.length);
    const known = this.#made[row] ?? this.#make(row);
    this.#made[row] = known;
    return known;
  }

  *[Symbol.iterator](): Generator<Command> {
    for (let row = 0; row < this.length; row++) yield this.command(row);
  }

  /** The known first words of a row, lower case. */
  keyword(row: number): string {
    return (heads[(this.codes[row] as number) & headMask] as (typeof heads)[number]).words;
  }

  negated(row: number): boolean {
    return ((this.codes[row] as number) & negatedBit) !== 0;
  }

  /** Offset of the first word behind `no`. @param held a string that holds the line, where it is at hand */
  startOf(row: number, held = this.stretch(row)): number {
    const { text, from } = held;
    const at = skipBlanks(text, this.source.lineStart(this.lines[row] as number) - from);
    return (this.negated(row) ? behindNo(text, at) : at) + from;
  }

  /** A string that holds the line of a row. */
  stretch(row: number): Stretch {
    const { source } = this;
    const line = this.lines[row] as number;
    return source.stretch(source.lineStart(line), source.lineStart(line + 1));
  }

  /** The rows with one of these known first words. */
  rowsOf(...keywords: readonly string[]): readonly number[] {
    this.#rows ??= this.#byHead();
    const known = this.#rows;
    const found = keywords.flatMap((keyword) => {
      const rows = known[indexOf.get(keyword) ?? -1];
      return rows ? [rows] : [];
    });
    return found.length > 1 ? found.flat().sort((a, b) => a - b) : (found[0] ?? []);
  }

  #byHead(): (readonly number[] | undefined)[] {
    const rows: number[][] = [];
    for (let row = 0; row < this.length; row++) {
      const head = (this.codes[row] as number) & headMask;
      const same = rows[head];
      if (same) same.push(row);
      else rows[head] = [row];
    }
    return rows;
  }

  /** The lines with one of these known first words. */
  of(...keywords: readonly string[]): readonly Command[] {
    return this.rowsOf(...keywords).map((row) => this.command(row));
  }

  /** The last row that stands on a zero-based line or above it; -1 if there is none. */
  rowAt(line: number): number {
    let low = -1;
    let high = this.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.lines[middle] as number) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The last known line on a zero-based line or above it. */
  atLine(line: number): Command | undefined {
    const row = this.rowAt(line);
    return row === -1 ? undefined : this.command(row);
  }

  /** The line of a row as an object that is not kept: for readers that pass over thousands. */
  passing(row: number): Command {
    return this.#made?.[row] ?? this.#make(row);
  }

  /** What a reader finds in the block of a row; read once for as long as the text of the block is the same. */
  read<T extends NonNullable<unknown>>(row: number, reader: RowReader<T>): T {
    return this.reading(reader)(row);
  }

  /** The same for many rows. */
  reading<T extends NonNullable<unknown>>(reader: RowReader<T>): (row: number) => T {
    const kept = this.#keptBy(reader) as (T | undefined)[];
    return (row) => {
      const known = kept[row];
      if (known !== undefined) return known;
      const read = reader(this, row);
      kept[row] = read;
      return read;
    };
  }

  #keptBy(reader: RowReader<unknown>): unknown[] {
    this.#kept ??= new Map();
    let kept = this.#kept.get(reader);
    if (!kept) {
      kept = new Array(this.length);
      this.#kept.set(reader, kept);
    }
    return kept;
  }

  /**
   * Takes over what was read from blocks of an earlier version of the text.
   * @param from,to rows there, the last one exclusive; their blocks have the same text here
   * @param at the row here that the first of them has
   */
  inherit(before: KnownLines, from: number, to: number, at: number): void {
    for (const [reader, known] of before.#kept ?? []) {
      const kept = this.#keptBy(reader);
      for (let row = from; row < to; row++) kept[at + row - from] = known[row];
    }
  }

  /**
   * The same rows in a later version of the text. What was read from their blocks goes over to it, and is not copied:
   * this version forgets it.
   * @param first,end rows whose blocks may have another text there, the last one exclusive
   */
  reread(source: SourceText, first: number, end: number): KnownLines {
    const later = new KnownLines(source, this.codes, this.lines, this.lasts);
    later.#rows = this.#rows;
    later.#kept = this.#kept;
    this.#kept = undefined;
    for (const kept of later.#kept?.values() ?? []) kept.fill(undefined, first, end);
    return later;
  }

  #make(row: number): Command {
    const { source } = this;
    const line = this.lines[row] as number;
    const head = heads[(this.codes[row] as number) & headMask] as (typeof heads)[number];
    const negated = this.negated(row);
    const { text, from } = this.stretch(row);
    const start = skipBlanks(text, source.lineStart(line) - from);
    return new Command(
      source,
      head.words,
      start + from,
      (negated ? behindNo(text, start) : start) + from,
      trimmedEnd(source, line),
      line,
      negated,
      head.mode,
      undefined,
      this.lasts[row] as number,
    );
  }
}
