/**
 * Texts in the strings of a JSON: what a task runner or an interface answers in one line, where `\n` stands for the end
 * of a line.
 */

import { type Label, labelsOf } from './labels';

/** So many characters are looked at to tell that a text is such a JSON. */
const sampled = 65_536;
/** What tells of it: the beginning of an object or a list, and a value with a line end in it. */
const signs: readonly RegExp[] = [/(?:^|[\s,:>])[[{]\s*"/, /[:[,]\s*"[^"\\\n]*(?:\\[^n\n][^"\\\n]*)*\\n/];
/** A string with fewer lines is a sentence. */
const fewest = 3;
/** The results of a task are fewer. */
const mostStrings = 2000;

const QUOTE = 34;
const BACKSLASH = 92;
const LF = 10;
const N = 110;

/** A text with the strings of a JSON as they are meant. */
export interface Unescaped {
  /** Of the same length. */
  readonly text: string;
  /** Offsets of each string, its quotes not counted. */
  readonly strings: readonly (readonly [start: number, end: number])[];
  /** What the keys of the JSON say about each string. */
  readonly labels: readonly (Label | undefined)[];
}

/**
 * The strings that hold several lines, with real line ends, each from a line of its own; all around them is blanked, and
 * a string that says the same as one before it. The text is as long as it was, so that every place stays where it is.
 * @returns undefined for a text that is no such JSON
 */
export function unescaped(text: string): Unescaped | undefined {
  const beginning = text.slice(0, sampled);
  if (!signs.every((sign) => sign.test(beginning))) return undefined;
  const parts: string[] = [];
  const strings: [number, number][] = [];
  const seen = new Set<string>();
  const found: (readonly [at: number, end: number])[] = [];
  for (let at = text.indexOf('"'); at >= 0; ) {
    const { end, closed, lines } = stringAt(text, at);
    if (closed && lines >= fewest) found.push([at, end]);
    if (found.length > mostStrings) return undefined;
    at = text.indexOf('"', closed ? end + 1 : end);
  }
  if (found.length === 0) return undefined;
  const known = labelsOf(text, (at) => stringAt(text, at).end, new Set(found.map(([at]) => at)));
  const labels: (Label | undefined)[] = [];
  let done = 0;
  for (const [at, end] of found) {
    const own = text.slice(at + 1, end);
    const label = known.get(at);
    // Two devices may answer the same.
    const key = `${label?.host ?? ''}\n${own}`;
    if (seen.has(key)) continue;
    seen.add(key);
    parts.push(blanked(text.slice(done, at)), '\n', unescapedString(own), '\n');
    strings.push([at + 1, end]);
    labels.push(label);
    done = end + 1;
  }
  return { text: [...parts, blanked(text.slice(done))].join(''), strings, labels };
}

/** A text of the same length whose escapes are blanks: none is a letter of the word behind it. */
export const withoutEscapes = (text: string): string => text.replace(/\\[nrt"]/g, '  ');

/** The string that begins with a quote: to its other quote, or to the end of the line, where it was none. */
function stringAt(
  text: string,
  at: number,
): { readonly end: number; readonly closed: boolean; readonly lines: number } {
  let lines = 1;
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) return { end, closed: true, lines };
    if (code === LF) return { end, closed: false, lines };
    if (code !== BACKSLASH) continue;
    end++;
    if (text.charCodeAt(end) === N) lines++;
    else if (text.charCodeAt(end) === LF) return { end, closed: false, lines };
  }
  return { end: text.length, closed: false, lines };
}

/** Blanks for everything but line ends. */
const blanked = (text: string): string => text.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));

/** What an escape stands for; a blank for what is no character of a line. */
const meant: Readonly<Record<string, string>> = { n: '\n', '"': '"', '\\': '\\', '/': '/' };

/**
 * A character is shorter than its escape. What is left becomes blanks: in front where a blank stands there already, so
 * that no word is torn, else behind it; a line end has them in front.
 */
function unescapedString(own: string): string {
  const parts: string[] = [];
  let done = 0;
  let before = '\n';
  for (let at = own.indexOf('\\'); at >= 0; at = own.indexOf('\\', done)) {
    if (at > done) before = own[at - 1] as string;
    parts.push(own.slice(done, at));
    const code = own[at + 1] ?? '';
    const length = code === 'u' && /^[0-9a-f]{4}$/i.test(own.slice(at + 2, at + 6)) ? 6 : 2;
    const character = length === 6 ? printable(own.slice(at + 2, at + 6)) : (meant[code] ?? ' ');
    const first = character === '\n' || /\s/.test(before);
    parts.push(first ? character.padStart(length) : character.padEnd(length));
    before = first ? character : ' ';
    done = at + length;
  }
  return parts.join('') + own.slice(done);
}

/** The character of a code; a blank for a control character. */
function printable(code: string): string {
  const character = String.fromCharCode(Number.parseInt(code, 16));
  return character === '\n' || character >= ' ' ? character : ' ';
}
