import type { SourceText } from '../text/source';
import type { Config, Directive, Lines } from './config';
import { KnownLines } from './known';

/** How far what stands behind a change moved. */
interface Shift {
  /** Characters. */
  readonly at: number;
  readonly lines: number;
}

/** The lines that a whole configuration has, a bit each. */
export const wholeBy = { version: 1, hostname: 2, end: 4 } as const;
const allSeen = wholeBy.version + wholeBy.hostname + wholeBy.end;

/** Rows of an earlier version that a draft takes over. */
interface Taken {
  readonly from: KnownLines;
  /** Rows there, the last one exclusive. */
  readonly first: number;
  readonly end: number;
  /** The row here that the first of them has. */
  readonly at: number;
  /** Lines that they moved by. */
  readonly by: number;
}

/** A configuration while it is read. */
export class ConfigDraft {
  /** Of the rows that were read; those that were taken over are copied at the end, if at all. */
  readonly #codes: number[] = [];
  readonly #lines: number[] = [];
  readonly #lasts: number[] = [];
  readonly directives: Directive[] = [];
  readonly banners: Lines[] = [];
  readonly unclosed: number[] = [];
  /** Which of the lines of a whole configuration were seen, as bits. */
  seen = 0;
  /** Known lines of the global mode so far. */
  length = 0;
  readonly #taken: Taken[] = [];

  constructor(
    private readonly source: SourceText,
    readonly firstLine: number,
  ) {}

  /** Adds a known line of the global mode. */
  add(code: number, line: number, bodyLast: number): void {
    this.#codes.push(code);
    this.#lines.push(line);
    this.#lasts.push(bodyLast);
    this.length++;
  }

  /**
   * Adds rows of a configuration of an earlier version of the text, and what stands between them.
   * @param first,end rows there, the last one exclusive; up to the last row: up to the last line
   */
  take(config: Config, first: number, end: number, by: Shift): void {
    const { source, commands, directives, banners, unclosed } = config;
    const { lines } = commands;
    this.#taken.push({ from: commands, first, end, at: this.length, by: by.lines });
    this.length += end - first;
    const from = first === 0 ? 0 : (lines[first] as number);
    const until = end === lines.length ? Number.POSITIVE_INFINITY : (lines[end] as number);
    const isTaken = (line: number): boolean => line >= from && line < until;
    for (const { firstLine, lastLine } of banners)
      if (isTaken(firstLine))
        this.banners.push({ firstLine: firstLine + by.lines, lastLine: lastLine + by.lines });
    for (const line of unclosed) if (isTaken(line)) this.unclosed.push(line + by.lines);
    for (const { name, value, span } of directives) {
      if (!isTaken(source.lineOf(span.start))) continue;
      this.directives.push({ name, value, span: this.source.span(span.start + by.at, span.end + by.at) });
    }
  }

  /** The configuration, up to a zero-based line. */
  finish(lastLine: number, whole: boolean = this.seen === allSeen): Config {
    const { source, firstLine, directives, banners, unclosed } = this;
    const commands = this.#known();
    return { source, firstLine, lastLine, commands, directives, banners, unclosed, whole };
  }

  #known(): KnownLines {
    const taken = this.#taken;
    if (taken.length === 0) return new KnownLines(this.source, this.#codes, this.#lines, this.#lasts);
    const before = this.#sameRows();
    if (before) return before.reread(this.source, taken[0]?.end ?? 0, taken[1]?.first ?? this.length);
    const commands = this.#copied();
    for (const { from, first, end, at } of taken) commands.inherit(from, first, end, at);
    return commands;
  }

  /** The earlier version, if it has the very rows of this one: a key inside a line leaves them as they are. */
  #sameRows(): KnownLines | undefined {
    const [above, below] = this.#taken as [Taken, Taken | undefined];
    const { from, end } = above;
    if (above.first !== 0 || above.at !== 0 || this.length !== from.length) return undefined;
    const isStill = ({ from: other, first, at, by }: Taken): boolean =>
      other === from && first === at && by === 0;
    if (!this.#taken.every(isStill) || this.#taken.length > 2 || (below && below.end !== from.length))
      return undefined;
    for (let row = 0; row < this.#codes.length; row++) {
      if (this.#codes[row] !== from.codes[end + row] || this.#lines[row] !== from.lines[end + row])
        return undefined;
      if (this.#lasts[row] !== from.lasts[end + row]) return undefined;
    }
    return from;
  }

  #copied(): KnownLines {
    const { length } = this;
    const codes = new Array<number>(length);
    const lines = new Array<number>(length);
    const lasts = new Array<number>(length);
    let row = 0;
    let read = 0;
    const addRead = (until: number): void => {
      for (; row < until; row++, read++) {
        codes[row] = this.#codes[read] as number;
        lines[row] = this.#lines[read] as number;
        lasts[row] = this.#lasts[read] as number;
      }
    };
    for (const { from, first, end, at, by } of this.#taken) {
      addRead(at);
      for (let other = first; other < end; other++, row++) {
        codes[row] = from.codes[other] as number;
        lines[row] = (from.lines[other] as number) + by;
        lasts[row] = (from.lasts[other] as number) + by;
      }
    }
    addRead(length);
    return new KnownLines(this.source, codes, lines, lasts);
  }
}

/** A configuration whose text has not changed, in a later version of the document. */
export function moved(config: Config, source: SourceText, by: Shift): Config {
  const draft = new ConfigDraft(source, config.firstLine + by.lines);
  draft.take(config, 0, config.commands.length, by);
  return draft.finish(config.lastLine + by.lines, config.whole);
}
