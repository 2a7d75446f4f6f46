import { isBlank, isLineEnd } from '../text/chars';

/** The words of a command line, found in the text itself: almost every line is passed over, so no substring is made. */

const QUOTE = 34;
const BRACE = 123;

/** Offset of the first character from an offset on that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the word that begins at an offset. Quotes hold words together, and so do the braces of a template. */
export function wordEnd(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) === QUOTE) {
    const close = text.slice(from + 1, end).indexOf('"');
    if (close !== -1) return from + close + 2;
  }
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) return at;
    if (code === BRACE && text.charCodeAt(at + 1) === BRACE) at = closedAt(text, at, end);
  }
  return at;
}

/** Offset of the last brace of `{{ name }}`; where nothing closes it soon, the offset of its second one. */
function closedAt(text: string, at: number, end: number): number {
  const close = text.slice(at + 2, Math.min(end, at + 100)).indexOf('}}');
  return close === -1 ? at + 1 : at + close + 3;
}

/** The characters of a word without the quotes around it. */
export function unquoted(text: string, from: number, to: number): string {
  const inQuotes = to - from > 1 && text.charCodeAt(from) === QUOTE && text.charCodeAt(to - 1) === QUOTE;
  return inQuotes ? text.slice(from + 1, to - 1) : text.slice(from, to);
}

/** Whether known words (lower case, single blanks) stand at an offset, ended by a blank or the end of the line. */
export function beginsWith(text: string, at: number, words: string): boolean {
  for (let index = 0; index < words.length; index++) {
    const code = text.charCodeAt(at + index);
    const known = words.charCodeAt(index);
    if (code !== known && (code < 65 || (code | 32) !== known)) return false;
  }
  const code = text.charCodeAt(at + words.length);
  return isLineEnd(code) || isBlank(code);
}

/** Offset of the word behind `no`; -1 where no `no` stands at the offset. */
export function behindNo(text: string, at: number): number {
  if ((text.charCodeAt(at) | 32) !== 110 || (text.charCodeAt(at + 1) | 32) !== 111) return -1;
  const code = text.charCodeAt(at + 2);
  return isBlank(code) ? skipBlanks(text, at + 3) : -1;
}

/** A number for the word at an offset, the same in both cases; words of a length that no known word has give 0. */
export function wordKey(text: string, from: number, longest: number): number {
  let key = 0;
  for (let at = from; at - from <= longest; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) || isBlank(code)) return key;
    key = nextKey(key, code);
  }
  return 0;
}

/** The number of a word that is one character longer. */
export const nextKey = (key: number, code: number): number => (Math.imul(key, 31) + (code | 32)) | 0;
