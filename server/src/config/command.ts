import { isBlank } from '../text/chars';
import type { SourceText, Span } from '../text/source';
import type { Mode } from './keywords';

/** A word of a command line. Quotes around it belong to the span, not to the text. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A configuration line that the product reads. */
export class Command {
  #words: readonly Word[] | undefined;
  #children: readonly Command[] | undefined;

  /**
   * @param keyword the known first words, lower case (`ip http`); for a line inside a mode its first word
   * @param start offset of the first word, `no` not counted
   * @param end offset behind the last character that is no blank
   * @param lineStart offset of the first character of the statement, `no` counted, indentation not
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
    private readonly readBody: ((owner: Command) => readonly Command[]) | undefined,
  ) {}

  /** The whole statement, from `no` or the first word to the last character. */
  get span(): Span {
    return this.source.span(this.lineStart, this.end);
  }

  get text(): string {
    return this.source.text.slice(this.start, this.end);
  }

  /** The words after `no`; read at the first use. */
  get words(): readonly Word[] {
    this.#words ??= splitWords(this.source, this.start, this.end);
    return this.#words;
  }

  /** The text of a word in lower case; empty past the last one. */
  word(index: number): string {
    return this.words[index]?.text.toLowerCase() ?? '';
  }

  /** Whether the command begins with these words (lower case); words may not be abbreviated here. */
  is(...expected: readonly string[]): boolean {
    return expected.every((text, index) => this.word(index) === text);
  }

  /** The words from an index on as one text, as typed; undefined if there are none. */
  rest(index: number): Word | undefined {
    const first = this.words[index];
    const last = this.words.at(-1);
    if (!first || !last) return undefined;
    return {
      text: this.source.text.slice(first.span.start, last.span.end),
      span: this.source.span(first.span.start, last.span.end),
    };
  }

  /** The lines of the mode this line opens; read at the first use. */
  get children(): readonly Command[] {
    this.#children ??= this.readBody?.(this) ?? [];
    return this.#children;
  }

  /** Children with this first word. */
  childrenOf(keyword: string): readonly Command[] {
    return this.children.filter((child) => child.keyword === keyword);
  }
}

function splitWords(source: SourceText, start: number, end: number): Word[] {
  const { text } = source;
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at >= end) break;
    const from = at;
    if (text[at] === '"') {
      const close = text.slice(at + 1, end).indexOf('"');
      if (close !== -1) {
        at += close + 2;
        words.push({ text: text.slice(from + 1, at - 1), span: source.span(from, at) });
        continue;
      }
    }
    while (at < end && !isBlank(text.charCodeAt(at))) at++;
    words.push({ text: text.slice(from, at), span: source.span(from, at) });
  }
  return words;
}
