import type { SourceText } from '../text/source';
import type { Config, Directive, Lines } from './config';
import { KnownLines } from './known';

/** How far what stands behind a change moved. */
export interface Shift {
  /** Characters. */
  readonly at: number;
  readonly lines: number;
}

/** The lines that a whole configuration has, a bit each. */
export const wholeBy = { version: 1, hostname: 2, end: 4 } as const;
const allSeen = wholeBy.version + wholeBy.hostname + wholeBy.end;

/** A configuration while it is read. */
export class ConfigDraft {
  readonly codes: number[] = [];
  readonly lines: number[] = [];
  readonly lasts: number[] = [];
  readonly directives: Directive[] = [];
  readonly banners: Lines[] = [];
  readonly unclosed: number[] = [];
  /** Which of the lines of a whole configuration were seen, as bits. */
  seen = 0;
  readonly #taken: { from: KnownLines; first: number; end: number; at: number }[] = [];

  constructor(
    private readonly source: SourceText,
    readonly firstLine: number,
  ) {}

  /** Adds a known line of the global mode. */
  add(code: number, line: number, bodyLast: number): void {
    this.codes.push(code);
    this.lines.push(line);
    this.lasts.push(bodyLast);
  }

  /**
   * Adds rows of a configuration of an earlier version of the text, and what stands between them.
   * @param first,end rows there, the last one exclusive; up to the last row: up to the last line
   */
  take(config: Config, first: number, end: number, by: Shift): void {
    const { source, commands, directives, banners, unclosed } = config;
    const { codes, lines, lasts } = commands;
    this.#taken.push({ from: commands, first, end, at: this.codes.length });
    for (let row = first; row < end; row++)
      this.add(codes[row] as number, (lines[row] as number) + by.lines, (lasts[row] as number) + by.lines);
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
    const commands = new KnownLines(source, this.codes, this.lines, this.lasts);
    for (const { from, first, end, at } of this.#taken) commands.inherit(from, first, end, at);
    return { source, firstLine, lastLine, commands, directives, banners, unclosed, whole };
  }
}

/** A configuration whose text has not changed, in a later version of the document. */
export function moved(config: Config, source: SourceText, by: Shift): Config {
  const draft = new ConfigDraft(source, config.firstLine + by.lines);
  draft.take(config, 0, config.commands.length, by);
  return draft.finish(config.lastLine + by.lines, config.whole);
}
