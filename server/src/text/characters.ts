/** Some characters of a text, in a string of their own. */
export interface Stretch {
  readonly text: string;
  /** Offset of its first character in the whole text. */
  readonly from: number;
}

/** So many characters around a change are made anew with it, up to the ends of their lines. */
const around = 2048;
/** A rest up to so many times that length stays with them: the next keys come close to this one. */
const spared = 4;
/** More pieces are made one again: each is looked for by passing over those in front of it. */
const mostPieces = 64;

/**
 * The characters of one version of a text. A key in a large configuration makes a few lines anew; what stands around
 * them are parts of the string that was there before. Whoever asks for the whole text has it joined, once: megabytes of
 * new memory, which cost more than all that is read at a key.
 */
export class Characters {
  readonly length: number;
  /** In their order, without gaps, never none. But for the last one, each ends behind a line feed. */
  #pieces: readonly Stretch[];
  /** The only piece. */
  #only: Stretch | undefined;

  constructor(text: string | readonly string[]) {
    if (typeof text === 'string') {
      this.#only = { text, from: 0 };
      this.#pieces = [this.#only];
      this.length = text.length;
      return;
    }
    const pieces: Stretch[] = [];
    let from = 0;
    for (const own of text) {
      pieces.push({ text: own, from });
      from += own.length;
    }
    this.#pieces = pieces;
    this.length = from;
  }

  /** The whole text as one string. */
  get whole(): string {
    if (!this.#only) {
      this.#only = { text: this.#pieces.map(({ text }) => text).join(''), from: 0 };
      this.#pieces = [this.#only];
    }
    return this.#only.text;
  }

  /** Whether the text is one string already. */
  get isWhole(): boolean {
    return this.#only !== undefined;
  }

  /** Whether a line feed stands anywhere. */
  get hasLineFeed(): boolean {
    return this.#pieces.some(({ text }) => text.includes('\n'));
  }

  /** A string that holds a range of the text; more than the range where it is there already. */
  stretch(start: number, end: number): Stretch {
    if (this.#only) return this.#only;
    const piece = this.#pieces[this.#indexAt(start)] as Stretch;
    return end <= piece.from + piece.text.length ? piece : { text: this.slice(start, end), from: start };
  }

  /** The characters of a range, as `slice` of a string without negative offsets. */
  slice(start: number, end = this.length): string {
    if (this.#only) return this.#only.text.slice(start, end);
    const first = this.#indexAt(start);
    let found = '';
    for (let index = first; index < this.#pieces.length; index++) {
      const { text, from } = this.#pieces[index] as Stretch;
      if (index > first && from >= end) break;
      const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
      found = index === first ? part : found + part;
    }
    return found;
  }

  /** The characters of a range in as many strings as there are; a line lies in one of them. */
  *pieces(start: number, end: number): Generator<Stretch> {
    for (let at = start; at < end; ) {
      const { text, from } = this.stretch(at, at);
      yield { text: text.slice(at - from, end - from), from: at };
      at = from + text.length;
    }
  }

  /**
   * The text with a range replaced.
   * @param reach how many characters around the range are made anew with it
   */
  replaced(start: number, end: number, by: string, reach = around): Characters {
    const [first, last] = [this.#indexAt(start), this.#indexAt(end)];
    const above = this.#pieces[first] as Stretch;
    const below = this.#pieces[last] as Stretch;
    const cut = cutAbove(above.text, start - above.from, reach);
    const rest = cutBelow(below.text, end - below.from, reach);
    const parts = [
      ...this.#pieces.slice(0, first).map(({ text }) => text),
      above.text.slice(0, cut),
      above.text.slice(cut, start - above.from) + by + below.text.slice(end - below.from, rest),
      below.text.slice(rest),
      ...this.#pieces.slice(last + 1).map(({ text }) => text),
    ].filter((text) => text !== '');
    const isMany = parts.length > mostPieces || parts.length < 2;
    return new Characters(isMany ? parts.join('') : parts);
  }

  /** The piece that an offset lies in; one between two of them lies in the later. */
  #indexAt(offset: number): number {
    let index = this.#pieces.length - 1;
    while (index > 0 && (this.#pieces[index] as Stretch).from > offset) index--;
    return index;
  }
}

/** Where the lines begin that are made anew with a place in a piece; its beginning, where little stands above them. */
function cutAbove(text: string, at: number, reach: number): number {
  if (at <= reach * (spared + 1)) return 0;
  return text.lastIndexOf('\n', at - reach - 1) + 1;
}

/** Where those below it end; the end of the piece, where little stands below them. */
function cutBelow(text: string, at: number, reach: number): number {
  if (text.length - at <= reach * (spared + 1)) return text.length;
  const feed = text.indexOf('\n', at + reach);
  return feed === -1 ? text.length : feed + 1;
}
