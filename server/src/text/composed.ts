import { SourceText, type Span } from './source';

/** Characters of a composed line, and the characters of another text that they stand for. */
export interface Piece {
  /** Character of the line that it begins at. */
  readonly column: number;
  readonly length: number;
  /** Offsets in the other text. A piece of another length is a word written out. */
  readonly start: number;
  readonly end: number;
}

/** A line of a composed text, and where it was taken from. */
export interface ComposedLine {
  readonly text: string;
  readonly source: SourceText;
  /** In their order, at least one. */
  readonly pieces: readonly Piece[];
}

/**
 * A text made of lines of others, such as a configuration with what was typed into it since. It is read like any text;
 * its places are told as places of the texts that its lines come from, where they leave (`originOf`).
 */
export class ComposedText extends SourceText {
  /** Lines here by the lines of the other texts that they were taken from, all zero-based. */
  #taken: Map<SourceText, Map<number, number>> | undefined;

  constructor(
    uri: string,
    readonly composed: readonly ComposedLine[],
  ) {
    super(uri, composed.map(({ text }) => text).join('\n'));
  }

  /** The zero-based line here that was taken from one of another text; undefined if none was. */
  lineFrom(source: SourceText, line: number): number | undefined {
    this.#taken ??= this.#lines();
    return this.#taken.get(source)?.get(line);
  }

  #lines(): Map<SourceText, Map<number, number>> {
    const taken = new Map<SourceText, Map<number, number>>();
    for (const [line, { source, pieces }] of this.composed.entries()) {
      const lines = taken.get(source) ?? new Map<number, number>();
      taken.set(source, lines);
      if (pieces[0]) lines.set(source.lineOf(pieces[0].start), line);
    }
    return taken;
  }
}

/** The place in a document that a place of a composed text stands for; any other place as it is. */
export function originOf(span: Span): Span {
  const { source, start, end } = span;
  if (!(source instanceof ComposedText)) return span;
  const from = originAt(source, start, false);
  if (!from) return span;
  const to = end > start ? originAt(source, end, true) : from;
  return from.source.span(from.at, to?.source === from.source ? Math.max(from.at, to.at) : from.at);
}

/** @param behind whether the offset ends a place: at the edge of two pieces it belongs to the first */
function originAt(
  source: ComposedText,
  offset: number,
  behind: boolean,
): { readonly source: SourceText; readonly at: number } | undefined {
  const line = source.lineOf(behind ? offset - 1 : offset);
  const own = source.composed[line];
  if (!own) return undefined;
  const column = offset - source.lineStart(line);
  const piece = own.pieces.findLast((each) => (behind ? each.column < column : each.column <= column));
  if (!piece) return { source: own.source, at: own.pieces[0]?.start ?? 0 };
  const { start, end, length } = piece;
  const into = column - piece.column;
  if (end - start === length || into === 0) return { source: own.source, at: Math.min(start + into, end) };
  return { source: own.source, at: behind || into >= length ? end : start };
}
