import { SourceText } from './source';

/**
 * Texts that were copied out of a web page, of its source, of Markdown, or through a word processor. What the device
 * printed is made of them again, in as many characters, so that every place stays where it is.
 */

/** Without one of these a text holds nothing of it; most texts are passed over by them. */
const signs: readonly string[] = [
  ...['&', '</', '<br', '\\<', '\\_', '\\\n', '\\\r', '**', '`'],
  ...'\u00a0\u00ad\u200b\u2060\u2010\u2011\u2013\u2014\u2212\u2018\u2019\u201c\u201d',
];

/** What a word processor makes of a character that the device printed. */
const typographic: readonly (readonly [printed: string, made: RegExp])[] = [
  [' ', /\u00a0/g],
  ['-', /[\u2010-\u2014\u2212]/g],
  ["'", /[\u2018\u2019]/g],
  ['"', /[\u201c\u201d]/g],
];

/** The name of a character in a web page, and a character without a width. */
const named =
  /&(?:lt|gt|amp|quot|apos|nbsp|#(?:3[489]|6[02]|160)|#x(?:2[267F]|3[CE]|A0));|[\u00ad\u200b-\u200d\u2060]/gi;
const namedIndent = /^(?:[ \t]*&(?:nbsp|#160|#xA0);)+[ \t]*/gim;
const meanings: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** A character that Markdown would take for a mark of its own. */
const escaping = /\\([<>_*])/g;
const isEscaped = /\\<(?:none|empty)\\?>|[A-Za-z]\\_[A-Za-z]/;

const tag =
  /<\/?(?:a|b|body|br|code|dd|div|dl|dt|em|font|h[1-6]|html|i|kbd|li|ol|p|pre|samp|span|strong|su[bp]|table|tbody|t[dhrt]|thead|u|ul|var)(?:[ \t][^<>\n]{0,300})?\/?>/gi;
const isTagged = /<\/(?:b|code|div|kbd|p|pre|span|strong|td)>|<br[ \t]*\/?>/i;
/** Where a page begins a line that its source does not. */
const lineBreak = /^<(?:br|\/(?:div|h[1-6]|li|p|pre|tr))\b/i;

/** A prompt that is set in bold or as code, or what is typed at it. */
const prompt = /^([ \t]*(?:\*\*|`))?([\w.:/-]{1,63}(?:\([\w-]{1,40}\))?[#>])([^\n]{0,300})$/gm;
const emphasis = /\*\*|`/g;

/** The text as the device printed it; undefined for one that says the same already. */
export function asPrinted(given: SourceText): SourceText | undefined {
  const { uri, text: before } = given;
  if (!signs.some((sign) => before.includes(sign))) return undefined;
  /** Where lines begin with what was no part of them, and where that ends. */
  const erased = new Map<number, number>();
  let text = before;
  for (const [printed, made] of typographic) text = text.replace(made, printed);
  let isBroken = false;
  if (isTagged.test(text))
    text = text.replace(tag, (hit, at: number) => {
      erased.set(at, at + hit.length);
      const breaks =
        lineBreak.test(hit) && !/^[ \t]*(?:\r?\n|$)/.test(text.slice(at + hit.length, at + hit.length + 80));
      isBroken ||= breaks;
      return (breaks ? '\n' : '').padStart(hit.length);
    });
  if (text.includes('&'))
    // The indentation stays as deep as it was.
    text = text.replace(namedIndent, (hit, at: number) => {
      const blanks = hit.replace(named, ' ').length;
      if (blanks < hit.length) erased.set(at, at + hit.length - blanks);
      return ' '.repeat(hit.length);
    });
  if (text.includes('&') || /[\u00ad\u200b\u2060]/.test(text)) text = byWords(text, named, characterOf);
  if (isEscaped.test(text)) text = byWords(text, escaping, (hit) => hit.charAt(1));
  if (/\\\r?\n[^\n]*\\\r?\n/.test(text)) text = text.replace(/\\(?=\r?(?:\n|$))/g, ' ');
  if (text.includes('**') || text.includes('`'))
    text = text.replace(
      prompt,
      (line, front: string | undefined, sign: string, typed: string, at: number) => {
        if (front !== undefined) erased.set(at, at + front.length);
        return front === undefined && !/\*\*|`/.test(typed)
          ? line
          : ' '.repeat(front?.length ?? 0) + sign + typed.replace(emphasis, (hit) => ' '.repeat(hit.length));
      },
    );
  if (text === before) return undefined;
  return new SourceText(uri, text, undefined, startsOf(text, erased), isBroken ? given : undefined);
}

function characterOf(hit: string): string {
  if (!hit.startsWith('&')) return '';
  const name = hit.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return meanings[name] as string;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code === 160 ? ' ' : String.fromCharCode(code);
}

/** Characters are shorter than their names: what is left over stands behind the word, so that none is torn. */
function byWords(text: string, hits: RegExp, meant: (hit: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(hits)) {
    if (index < done) continue;
    let end = index;
    while (end < text.length && text.charCodeAt(end) > SPACE) end++;
    const word = text.slice(index, end);
    parts.push(text.slice(done, index), word.replace(hits, meant).padEnd(word.length));
    done = end;
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}

const SPACE = 32;

/** Offset where each line begins, behind what was erased in front of it; undefined where nothing was. */
function startsOf(text: string, erased: ReadonlyMap<number, number>): Uint32Array<ArrayBuffer> | undefined {
  // Where lines end in another way nothing was copied out of a page.
  if (erased.size === 0 || /\r(?!\n)/.test(text)) return undefined;
  const starts: number[] = [];
  for (let at = 0; ; at = text.indexOf('\n', at) + 1) {
    let start = at;
    for (
      let to = erased.get(start);
      to !== undefined && text.charCodeAt(to - 1) !== LF;
      to = erased.get(start)
    )
      start = to;
    starts.push(start);
    if (text.indexOf('\n', at) === -1) return Uint32Array.from(starts);
  }
}

const LF = 10;
