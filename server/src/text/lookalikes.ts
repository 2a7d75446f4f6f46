/**
 * Characters that look like those of a command line and are others: full-width letters, digits, signs and blanks
 * of Japanese input, and what office programs and PDF files make of quotes, hyphens and blanks.
 */

/** A run of such characters. */
export interface Lookalike {
  /** Offsets in the text that was searched, half-open. */
  readonly start: number;
  readonly end: number;
  /** `blank` is read like a blank all the same, so the words around it keep their meaning. */
  readonly kind: 'wide' | 'blank' | 'quote';
  /** What was meant, in ASCII. */
  readonly ascii: string;
}

const blanks = '\\u00a0\\u2000-\\u200b\\u202f\\u2060\\u3000\\ufeff';
const quotes = '\\u2018-\\u201f\\u2032\\u2033\\u301d-\\u301f\\uff02\\uff07';
const wide = '\\u2010-\\u2015\\u2212\\uff01\\uff03-\\uff06\\uff08-\\uff5e';
const run = new RegExp(`[${blanks}]+|[${quotes}]+|[${wide}]+`, 'g');
const any = new RegExp(`[${blanks}${quotes}${wide}]`);
const each = new RegExp(any, 'g');
const blankForm = new RegExp(`[${blanks}]`);
const quoteForm = new RegExp(`[${quotes}]`);

/** Whether a text holds any of these characters. */
export const hasLookalike = (text: string): boolean => any.test(text);

/** The runs of such characters, in their order. */
export function lookalikesIn(text: string): readonly Lookalike[] {
  return Array.from(text.matchAll(run), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind: blankForm.test(found) ? 'blank' : quoteForm.test(found) ? 'quote' : 'wide',
    ascii: toAscii(found),
  }));
}

/** A text of the same length in which these characters are the ASCII ones that were meant. */
export const toAscii = (text: string): string => text.replace(each, meant);

function meant(character: string): string {
  if (blankForm.test(character)) return ' ';
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (quoteForm.test(character)) return /[\u2018-\u201b\u2032]/.test(character) ? "'" : '"';
  return '-';
}
