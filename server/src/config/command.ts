import type { Stretch } from '../text/characters';
import { isBlank, isLineEnd } from '../text/chars';
import type { SourceText, Span } from '../text/source';
import { innerMode, type Mode, subCommands } from './keywords';
import { trailingMark } from './suppression';
import { beginsWith, behindNo, skipBlanks, unquoted, wordEnd } from './words';

/** A word of a command line. Quotes around it belong to the span, not to the text. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A configuration line that the product reads. */
export class Command {
  #text: string | undefined;
  #words: readonly Word[] | undefined;
  #children: readonly Command[] | undefined;

  /**
   * @param keyword the known first words, lower case (`ip http`); for a line inside a mode its first word
   * @param lineStart offset of the first character of the statement, `no` counted, indentation not
   * @param start offset of the first word, `no` not counted
   * @param end offset behind the last character that is no blank
   * @param bodyLast zero-based last line of the mode that the line opens; the line itself if it opens none
   */
  constructor(
    readonly source: SourceText,
    readonly keyword: string,
    readonly lineStart: number,
    readonly start: number,
    readonly end: number,
    readonly line: number,
    readonly negated: boolean,
    readonly mode: Mode | undefined,
    readonly parent: Command | undefined,
    readonly bodyLast: number,
  ) {}

  /** The whole statement, from `no` or the first word to the last character. */
  get span(): Span {
    return this.source.span(this.lineStart, this.end);
  }

  /** From the first word, `no` not counted, to the last character. */
  get text(): string {
    this.#text ??= this.source.slice(this.start, this.end);
    return this.#text;
  }

  /** The words after `no`; read at the first use. */
  get words(): readonly Word[] {
    this.#words ??= splitWords(this);
    return this.#words;
  }

  /** The text of a word in lower case; empty past the last one. Reads no other word. */
  word(index: number): string {
    return this.typed(index)?.toLowerCase() ?? '';
  }

  /** The text of a word as typed; undefined past the last one. Reads no other word. */
  typed(index: number): string | undefined {
    if (this.#words) return this.#words[index]?.text;
    const { text } = this;
    const end = text.length;
    let at = skipBlanks(text, 0);
    for (let skipped = 0; skipped < index && at < end; skipped++)
      at = skipBlanks(text, wordEnd(text, at, end));
    return at < end ? unquoted(text, at, wordEnd(text, at, end)) : undefined;
  }

  /** Whether the command begins with these words (lower case); words may not be abbreviated here. */
  is(...expected: readonly string[]): boolean {
    const { text } = this;
    let at = 0;
    for (const word of expected) {
      at = skipBlanks(text, at);
      const to = at < text.length ? wordEnd(text, at, text.length) : at;
      if (!text.startsWith(word, at) || to - at !== word.length) {
        // Upper case and quotes are rare; only they need a substring.
        if (unquoted(text, at, to).toLowerCase() !== word) return false;
      }
      at = to;
    }
    return true;
  }

  /** The words from an index on as one text, as typed; undefined if there are none. */
  rest(index: number): Word | undefined {
    const first = this.words[index];
    const last = this.words.at(-1);
    if (!first || !last) return undefined;
    return {
      text: this.source.slice(first.span.start, last.span.end),
      span: this.source.span(first.span.start, last.span.end),
    };
  }

  /** The lines of the mode this line opens; read at the first use. */
  get children(): readonly Command[] {
    this.#children ??= readBody(this);
    return this.#children;
  }

  /** Children with one of these first words. Unless all children have been read, no other line is looked into. */
  childrenOf(...keywords: readonly string[]): readonly Command[] {
    if (this.#children) return this.#children.filter(({ keyword }) => keywords.includes(keyword));
    const beginnings = beginningsOf(keywords);
    return mayBegin(this.source, this.line + 1, this.bodyLast, beginnings)
      ? readBody(this, keywords, beginnings)
      : none;
  }
}

function splitWords({ source, text, start }: Command): Word[] {
  const words: Word[] = [];
  for (let at = skipBlanks(text, 0); at < text.length; ) {
    const to = wordEnd(text, at, text.length);
    words.push({ text: unquoted(text, at, to), span: source.span(start + at, start + to) });
    at = skipBlanks(text, to);
  }
  return words;
}

const none: readonly Command[] = [];

const BANG = 33;
const SPACE = 32;

/**
 * The lines of a mode, nested by indentation, and by what a mode takes where indentation is lost.
 * @param wanted first words of the lines to read; undefined: all
 */
function readBody(owner: Command, wanted?: readonly string[], beginnings = everything): Command[] {
  const children: Command[] = [];
  if (owner.mode === 'certificate') return children;
  const { source, bodyLast } = owner;
  const { lineStarts } = source;
  let line = owner.line + 1;
  const body = source.stretch(source.lineStart(line), source.lineStart(bodyLast + 1));
  const { text, from } = body;
  let indent = line <= bodyLast ? indentOf(source, body, line) : -1;
  while (line <= bodyLast) {
    const at = (lineStarts[line] as number) - from + indent;
    let next = line + 1;
    let nextIndent = next <= bodyLast ? indentOf(source, body, next) : -1;
    const code = text.charCodeAt(at);
    if (indent !== -1 && code !== BANG && !isLineEnd(code)) {
      const asked = (beginnings & beginningBit(code, text.charCodeAt(at + 1))) !== 0;
      const behind = asked || owner.mode === 'call-home' ? behindNo(text, at) : -1;
      const start = behind === -1 ? at : behind;
      const mode = owner.mode && innerMode(owner.mode, text, start);
      if (mode || nextIndent > indent) {
        while (next <= bodyLast && belongsTo(source, body, next, indent, mode)) next++;
        nextIndent = next <= bodyLast ? indentOf(source, body, next) : -1;
      }
      const keyword = !asked ? undefined : wanted ? wordAmong(text, start, wanted) : firstWord(text, start);
      if (keyword) {
        const end = trimmedEnd(source, line);
        const isNegated = behind !== -1;
        children.push(
          new Command(source, keyword, at + from, start + from, end, line, isNegated, mode, owner, next - 1),
        );
      }
    }
    line = next;
    indent = nextIndent;
  }
  return children;
}

/**
 * A bit for the first two letters of a word, the same in both cases. Some share a bit; of what most ports say, no line
 * shares one with a line that a connection depends on.
 */
const beginningBit = (first: number, second: number): number =>
  1 << (((first | 32) * 7 + (second | 32) * 3) & 31);

const everything = -1;

/** The beginnings of lines with one of these first words, that of `no` among them. */
export function beginningsOf(words: readonly string[]): number {
  let bits = beginningBit(110, 111);
  for (const word of words) bits |= beginningBit(word.charCodeAt(0), word.charCodeAt(1));
  return bits;
}

/**
 * Whether one of some lines may begin with words of `beginningsOf`, at any depth. Of a switch's thousands of ports most
 * have no line that is asked for: they are passed over in this one loop.
 * @param first,last zero-based lines, both inclusive
 */
export function mayBegin(source: SourceText, first: number, last: number, beginnings: number): boolean {
  const { lineStarts } = source;
  const { text, from } = source.stretch(source.lineStart(first), source.lineStart(last + 1));
  for (let line = first; line <= last; line++) {
    let at = (lineStarts[line] as number) - from;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    if ((beginnings & beginningBit(code, text.charCodeAt(at + 1))) !== 0 || isBlank(code)) return true;
  }
  return false;
}

function wordAmong(text: string, at: number, words: readonly string[]): string | undefined {
  for (const word of words) if (beginsWith(text, at, word)) return word;
  return undefined;
}

const longestKeyword = 200;

/** The word at an offset in lower case, up to any white space; empty if there is none. */
function firstWord(text: string, from: number): string {
  let at = from;
  for (let code = text.charCodeAt(at); at - from < longestKeyword; code = text.charCodeAt(++at))
    if (Number.isNaN(code) || isBlank(code) || (code >= 9 && code <= 13)) break;
  return text.slice(from, at).toLowerCase();
}

/** Offset behind the last character of a command that is no blank; a comment behind it that suppresses is no part of it. */
export function trimmedEnd(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  const text = source.slice(start, source.lineEnd(line));
  let end = text.length;
  if (end > trailingMark.length) {
    const comment = text.indexOf(trailingMark);
    if (comment > 0) end = comment;
  }
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return start + end;
}

/** Blanks in front of a line; -1 for an empty line. @param body what holds the line */
function indentOf(source: SourceText, { text, from }: Stretch, line: number): number {
  const start = (source.lineStarts[line] as number) - from;
  const at = skipBlanks(text, start);
  const code = text.charCodeAt(at);
  // A carriage return ends a line only at its end: terminals print some in the middle.
  if (code === 10 || Number.isNaN(code) || (code === 13 && at + from >= source.lineEnd(line))) return -1;
  return at - start;
}

/** Whether a line belongs to the body of a line above it: deeper, or at the same depth but of that mode. */
function belongsTo(
  source: SourceText,
  body: Stretch,
  line: number,
  indent: number,
  mode: Mode | undefined,
): boolean {
  const own = indentOf(source, body, line);
  if (own === -1 || own > indent) return true;
  if (own < indent || !mode) return false;
  const { text, from } = body;
  const at = source.lineStart(line) - from + own;
  const behind = behindNo(text, at);
  return subCommands[mode].some((words) => beginsWith(text, behind === -1 ? at : behind, words));
}
