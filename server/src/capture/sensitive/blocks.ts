import { Delimiters } from '../../config/delimiters';
import type { SourceText } from '../../text/source';

/** What a whole line belongs to. */
type Block = 'certificate' | 'banner';

/** A banner is a notice, no book: what is longer is a delimiter that closes nothing. */
const longestBanner = 300;

/** Certificates, keys and banners of a text: they go on over lines, and nothing in them is a command. */
export class Blocks {
  readonly #delimiters: Delimiters;
  #certificate: 'hex' | 'pem' | undefined;
  #bannerUntil = -1;
  /** Where the banner ends on its last line. */
  #to = 0;

  constructor(private readonly source: SourceText) {
    this.#delimiters = new Delimiters(source, source.length);
  }

  /**
   * What a line is part of; lines are asked for in their order.
   * @returns the block, and the offsets into the line of what belongs to it
   */
  next(
    line: number,
    text: string,
  ): { readonly block: Block; readonly start: number; readonly end: number } | undefined {
    if (line <= this.#bannerUntil)
      return { block: 'banner', start: 0, end: line === this.#bannerUntil ? this.#to : text.length };
    if (this.#certificate) {
      const hex = this.#certificate === 'hex';
      const ends = hex ? /\bquit\b/.exec(text) : /-----END /.exec(text);
      const body = hex ? /^[\s\da-f]*$/i : /^\s*[\w+/=:,. -]*\s*$/;
      const end = ends ? ends.index : text.length;
      if (ends || !body.test(text)) this.#certificate = undefined;
      return ends || body.test(text) ? { block: 'certificate', start: 0, end } : undefined;
    }
    if (/^\s*certificate\s+\S|^\s*key-string\s*$/.test(text)) this.#certificate = 'hex';
    else if (text.includes('-----BEGIN ')) this.#certificate = 'pem';
    else if (/^\s*banner\s/.test(text)) return this.#banner(line, text);
    return undefined;
  }

  #banner(line: number, text: string): ReturnType<Blocks['next']> {
    const match = /^\s*banner\s+(?:[a-z-]+\s+)?(\^C|\S)/.exec(text);
    if (!match) return undefined;
    const start = match[0].length;
    const from = this.source.lineStart(line) + start;
    const close = this.#delimiters.next(match[1] as string, from);
    const last = close === -1 ? line : this.source.lineOf(close);

    if (last === line || last - line > longestBanner)
      return {
        block: 'banner',
        start,
        end: last === line && close !== -1 ? close - this.source.lineStart(line) : text.length,
      };
    this.#bannerUntil = last;
    this.#to = close - this.source.lineStart(last);
    return { block: 'banner', start, end: text.length };
  }
}
