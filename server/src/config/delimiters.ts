import type { SourceText } from '../text/source';

/** Index of `^C` behind all single characters: device and terminal print the control character as two. */
const CARET_C = 0x10000;

/** Where the delimiters of banners stand next, in one text up to a limit. Questions come in the order of the text. */
export class Delimiters {
  /** Offset of the last place of each delimiter; made when one was not found. */
  #last: Uint32Array | undefined;

  constructor(
    private readonly source: SourceText,
    private readonly limit: number,
  ) {}

  /** Offset of a delimiter from an offset on; -1 if none follows. */
  next(delimiter: string, from: number): number {
    const index = delimiter.length === 1 ? delimiter.charCodeAt(0) : CARET_C;
    if (this.#last && (this.#last[index] as number) < from) return -1;
    // It lies in one of the pieces: between two of them a line ends.
    for (const { text, from: at } of this.source.pieces(from, this.limit)) {
      const hit = text.indexOf(delimiter);
      if (hit !== -1) return at + hit;
    }
    // The search for one that is not there ran to the limit, and a text can hold a thousand of them.
    this.#last ??= lastPlaces(this.source, from, this.limit);
    return -1;
  }
}

function lastPlaces(source: SourceText, start: number, end: number): Uint32Array {
  const last = new Uint32Array(CARET_C + 1);
  for (const { text, from } of source.pieces(start, end))
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      last[code] = from + at;
      if (code === 67 && text.charCodeAt(at - 1) === 94) last[CARET_C] = from + at - 1;
    }
  return last;
}
