/** Where `sweep.wat` reads the pieces of a text, a byte for each character (UTF-16 code unit). */
export interface PieceMemory {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Characters of a piece at the most. */
  readonly capacity: { readonly value: number };
  /** Offset of the place for a piece of two bytes a character, which `narrow` then brings to one. */
  readonly wide: { readonly value: number };
  narrow(length: number): void;
}

/** Puts a piece there; whether some character of it, or of a piece before, does not fit into a byte. */
export type PieceWriter = (piece: string, isWide: boolean) => void;

/** What Node copies a text with; a browser has none. */
export type NativeCopies = Pick<typeof Buffer, 'from'>;

/**
 * Whether a piece has a character that does not fit into a byte. The engine keeps texts without one in one byte a
 * character, and knows of those without a look; in others it stops at the first.
 */
export const isWidePiece = (piece: string): boolean => wide.test(piece);

const wide = /[^\0-\xff]/;

/** @param native undefined: each character is copied by itself, which takes about ten times as long */
export function pieceWriter(place: PieceMemory, native: NativeCopies | undefined): PieceWriter {
  const { buffer } = place.memory;
  const length = place.capacity.value;
  const at = place.wide.value;
  if (!native) {
    const units = new Uint16Array(buffer, at, length);
    return (piece) => {
      for (let index = 0; index < piece.length; index++) units[index] = piece.charCodeAt(index);
      place.narrow(piece.length);
    };
  }
  const bytes = native.from(buffer, 0, length);
  const pairs = native.from(buffer, at, 2 * length);
  return (piece, isWide) => {
    if (!isWide) {
      bytes.write(piece, 'latin1');
      return;
    }
    pairs.write(piece, 'utf16le');
    place.narrow(piece.length);
  };
}
