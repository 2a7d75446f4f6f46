/** Classes of characters, by UTF-16 code; `charCodeAt` past the end gives NaN. */

/** Blank, tab, no-break space, and the full-width blank of Japanese input. */
export const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0x3000 || code === 0xa0;

/** End of a line or of the text. */
export const isLineEnd = (code: number): boolean => code === 10 || code === 13 || Number.isNaN(code);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
