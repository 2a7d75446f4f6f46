/** Index of `^C` behind all single characters: device and terminal print the control character as two. */
const CARET_C = 0x10000;

/** Where the delimiters of banners stand next, in one text up to a limit. Questions come in the order of the text. */
export class Delimiters {
  /** Offset of the last place of each delimiter; made when one was not found. */
  #last: Uint32Array | undefined;

  constructor(
    private readonly text: string,
    private readonly limit: number,
  ) {}

  /** Offset of a delimiter from an offset on; -1 if none follows. */
  next(delimiter: string, from: number): number {
    const index = delimiter.length === 1 ? delimiter.charCodeAt(0) : CARET_C;
    if (this.#last && (this.#last[index] as number) < from) return -1;
    const hit = this.text.slice(from, this.limit).indexOf(delimiter);
    if (hit !== -1) return from + hit;
    // The search for one that is not there ran to the limit, and a text can hold a thousand of them.
    this.#last ??= lastPlaces(this.text, from, this.limit);
    return -1;
  }
}

function lastPlaces(text: string, from: number, limit: number): Uint32Array {
  const last = new Uint32Array(CARET_C + 1);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    last[code] = at;
    if (code === 67 && text.charCodeAt(at - 1) === 94) last[CARET_C] = at - 1;
  }
  return last;
}
