import { commands } from '../knowledge/commands';
import { isBlank, isDigit, isLineEnd } from '../text/chars';
import type { SourceText, Span } from '../text/source';
import { Abbreviations } from './abbreviations';
import { commandOn, isInBanner } from './at';
import type { Config } from './config';
import { heads, subCommands } from './keywords';
import { freeText, interfaceTypes, type NameKind, nameForms, noNames } from './nameForms';
import { behindNo, skipBlanks, unquoted, wordEnd } from './words';

/** A place where a configuration line defines or uses a name. */
export interface Mention {
  readonly kind: NameKind;
  /** As typed, without quotes; blanks inside the name of an interface removed. */
  readonly name: string;
  /** The name's own characters, quotes left out. */
  readonly span: Span;
  readonly defines: boolean;
}

interface Form {
  readonly kind: NameKind;
  readonly defines: boolean;
  /** First word of the line that owns the mode; undefined: any. */
  readonly owner: string | undefined;
  readonly words: readonly string[];
}

/** Forms by their first word; those that begin with any word stand under `*`. */
const formsByWord = new Map<string, Form[]>();
for (const [kind, rows] of Object.entries(nameForms)) {
  for (const row of rows) {
    const match = /^(=)?(?:([a-z-]+):)?(.*)$/.exec(row) as RegExpExecArray;
    const words = (match[3] as string).split(' ');
    const form = { kind: kind as NameKind, defines: match[1] === '=', owner: match[2], words };
    const first = words[0] as string;
    formsByWord.set(first, [...(formsByWord.get(first) ?? []), form]);
  }
}
const anywhere = formsByWord.get('*') as readonly Form[];

/** Words of the forms, as they may be typed. */
const keywords = new Abbreviations(
  [...formsByWord.values()]
    .flat()
    .flatMap(({ words }) => [...words, 'interface'])
    .filter((word) => /^[a-z]/.test(word)),
  [
    ...heads.map(({ words }) => words),
    ...Object.values(subCommands).flat(),
    ...commands.map(({ syntax }) => syntax),
  ]
    .join(' ')
    .match(/[a-z][a-z-]*/g) ?? [],
);
const keptWords = new Abbreviations(noNames);
const freeTexts = new Abbreviations(freeText);

/** What a line holds that has a form which begins with any word, or that names an interface. */
const mayName = new RegExp(
  `[ \\t](?:${[...new Set(anywhere.map(({ words }) => words.at(-2)))].join('|')})[ \\t]|[a-z-][ \\t]*\\d`,
  'i',
);

/** Longer lines are no commands: a form that looks for its next word stays linear. */
const longest = 600;

interface Word {
  /** In lower case, without quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names on a zero-based line of a configuration, in their order; none in a comment, a banner or free text. */
export function mentionsOn(config: Config, line: number): readonly Mention[] {
  const { source } = config;
  const lineStart = source.lineStart(line);
  const text = source.lineText(line);
  const end = text.length;
  const from = skipBlanks(text, 0);
  if (from >= end || end - from > longest || text.charCodeAt(from) === 33 || isInBanner(config, line))
    return [];
  const behind = behindNo(text, from);
  const start = behind === -1 ? from : behind;
  const first = text.slice(start, wordEnd(text, start, end)).toLowerCase();
  const own = formsByWord.get(keywords.full(first));
  // Most lines have no form of their own: they are passed over before they are taken apart.
  if (freeTexts.has(first) || !(own || mayName.test(text.slice(start, end)))) return [];
  const words = wordsOf(text, start, lineStart);
  const found = new Map<number, Mention>();
  for (const form of [...(own ?? []), ...anywhere]) {
    const word = named(form, words);
    if (!word || found.has(word.start) || isKept(word, words)) continue;
    if (form.owner !== undefined && commandOn(config, line)?.parent?.keyword !== form.owner) continue;
    found.set(word.start, mention(source, form.kind, word, form.defines && behind === -1));
  }
  addInterfaces(source, words, behind === -1, found);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a word is a keyword where a name could stand; short, it is one only if something follows. */
const isKept = ({ text }: Word, words: readonly Word[]): boolean =>
  noNames.includes(text) || (keptWords.has(text) && words.at(-1)?.text !== text);

/**
 * The words of a line from an index on.
 * @param lineStart offset of the line
 */
function wordsOf(text: string, from: number, lineStart: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < text.length; ) {
    const to = wordEnd(text, at, text.length);
    const inner = unquoted(text, at, to);
    const quote = inner.length < to - at ? 1 : 0;
    words.push({ text: inner.toLowerCase(), start: lineStart + at + quote, end: lineStart + to - quote });
    at = skipBlanks(text, to);
  }
  return words;
}

/** The word that a form takes for the name; undefined where the line has another form. */
function named({ words: form }: Form, words: readonly Word[]): Word | undefined {
  let at = 0;
  let hit: Word | undefined;
  for (let index = 0; index < form.length; index++, at++) {
    const wanted = form[index] as string;
    if (wanted === '…') {
      const next = form[++index] as string;
      while (at < words.length && words[at]?.text !== next) at++;
    }
    const word = words[at];
    if (!word) return undefined;
    if (wanted === '@') hit = word;
    // Where any words may stand in front, only a keyword in full tells what follows.
    else if (
      wanted !== '*' &&
      wanted !== '…' &&
      !(form[0] === '*' ? word.text === wanted : says(word, wanted))
    )
      return undefined;
  }
  return hit;
}

const says = ({ text }: Word, wanted: string): boolean => text === wanted || keywords.full(text) === wanted;

function mention(source: SourceText, kind: NameKind, { start, end }: Word, defines: boolean): Mention {
  return { kind, name: source.slice(start, end), span: source.span(start, end), defines };
}

/** Words that are a type of interface and a number, in one word or in two. */
function addInterfaces(
  source: SourceText,
  words: readonly Word[],
  affirmed: boolean,
  found: Map<number, Mention>,
): void {
  for (let index = 1; index < words.length; index++) {
    const { text, start } = words[index] as Word;
    const match = /^([a-z][a-z-]+)(\d[\d/.:]*)?$/.exec(text);
    if (!match || found.has(start) || !isInterfaceType(match[1] as string)) continue;
    const number = match[2] === undefined ? words[index + 1] : undefined;
    if (match[2] === undefined && !(number && isNumbered(text, number.text, words[index - 1]?.text)))
      continue;
    const end = (number ?? (words[index] as Word)).end;
    const defines = affirmed && index === 1 && keywords.full(words[0]?.text ?? '') === 'interface';
    found.set(start, {
      kind: 'interface',
      name: source.slice(start, end).replace(/\s+/g, ''),
      span: source.span(start, end),
      defines,
    });
  }
}

const isInterfaceType = (typed: string): boolean => interfaceTypes.some((type) => type.startsWith(typed));

/** Whether two words are one interface: `vlan 20` is a VLAN, unless the word before asks for an interface. */
const isNumbered = (type: string, number: string, before = ''): boolean =>
  /^\d[\d/.:]*$/.test(number) &&
  (/interface$|source$|unnumbered$/.test(keywords.full(before)) || /ethernet$|gige$|^loopback$/.test(type));

/** Whether a zero-based line says where something comes from, as `ip http client source-interface` does. */
export function speaksOfSource({ source }: Config, line: number): boolean {
  const start = source.lineStart(line);
  return /source/i.test(source.slice(start, Math.min(source.lineEnd(line), start + 200)));
}

/**
 * How often a zero-based line holds a name as a word of its own, in a form that is known or not; 0 in a comment and in
 * free text. Capitals count: a name in another spelling is another name.
 */
export function timesOn({ source }: Config, line: number, name: string): number {
  const text = source.lineText(line);
  const words = wordsOf(text, skipBlanks(text, 0), source.lineStart(line));
  const first = words[0]?.text ?? '';
  if (first.startsWith('!') || freeTexts.has(first)) return 0;
  return words.filter((word) => source.slice(word.start, word.end) === name).length;
}

/**
 * The zero-based lines of a configuration on which some characters stand as a word, or as the number behind a type. One
 * native search a hit: no line is looked at that does not hold them.
 */
export function* linesWith({ source, firstLine, lastLine }: Config, needle: string): Generator<number> {
  const isNumber = isDigit(needle.charCodeAt(0));
  // Cut out: behind the last hit a search would go on through all that follows the configuration, for each one of many.
  for (const { text, from } of source.pieces(source.lineStart(firstLine), source.lineEnd(lastLine)))
    for (let at = text.indexOf(needle); at !== -1; ) {
      const before = text.charCodeAt(at - 1);
      const isWord =
        (isNumber ? !isNumeral(before) : endsWord(before)) && endsWord(text.charCodeAt(at + needle.length));
      const line = isWord ? source.lineOf(from + at) : -1;
      if (isWord) yield line;
      at = text.indexOf(needle, isWord ? source.lineStart(line + 1) - from : at + 1);
    }
}

const isNumeral = (code: number): boolean => isDigit(code) || code === 46 || code === 47 || code === 58;

/** A blank, a quote, the end of a line or of the text. */
const endsWord = (code: number): boolean =>
  Number.isNaN(code) || isBlank(code) || isLineEnd(code) || code === 34;
