import { argumentsOf } from '../knowledge/arguments';

/** A word of a syntax line. */
export interface Token {
  readonly text: string;
  /** The user chooses the word: its name in the table of arguments, or a range `<1-9>`. */
  readonly isArgument: boolean;
  /** Which of `parts` it stands in. */
  readonly part: number;
  /** The tokens that may stand behind it, by index. */
  readonly next: Set<number>;
}

/** A syntax line taken apart. */
export interface Syntax {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its outermost parts: a word, `{ a | b }`, `[ a ]`, as places in `text`. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** The tokens that a command may begin with. */
  readonly first: ReadonlySet<number>;
  /** The tokens that a command may end with. */
  readonly last: ReadonlySet<number>;
}

/** What a part of a syntax line may begin and end with. */
interface Piece {
  readonly first: Set<number>;
  readonly last: Set<number>;
  optional: boolean;
}

const read = new Map<string, Syntax>();

/** Takes a syntax line apart; each line once. */
export function syntaxOf(text: string): Syntax {
  let syntax = read.get(text);
  if (!syntax) {
    syntax = new Reader(text).read();
    read.set(text, syntax);
  }
  return syntax;
}

class Reader {
  readonly #tokens: Token[] = [];
  readonly #parts: { start: number; end: number }[] = [];
  readonly #marks: readonly RegExpExecArray[];
  #at = 0;
  #depth = 0;

  constructor(private readonly text: string) {
    this.#marks = [...text.matchAll(/\S+/g)];
  }

  read(): Syntax {
    const { first, last } = this.#alternatives();
    return { text: this.text, tokens: this.#tokens, parts: this.#parts, first, last };
  }

  /** `a b | c`, up to the bracket that closes it. */
  #alternatives(): Piece {
    const all = this.#sequence();
    while (this.#marks[this.#at]?.[0] === '|') {
      this.#at++;
      const other = this.#sequence();
      for (const token of other.first) all.first.add(token);
      for (const token of other.last) all.last.add(token);
      all.optional ||= other.optional;
    }
    return all;
  }

  #sequence(): Piece {
    const whole: Piece = { first: new Set(), last: new Set(), optional: true };
    for (let mark = this.#marks[this.#at]; mark; mark = this.#marks[this.#at]) {
      const [word] = mark;
      if (word === '|' || word === '}' || word === ']') break;
      const start = mark.index;
      this.#at++;
      const piece = this.#piece(word);
      if (this.#marks[this.#at]?.[0] === '…') {
        this.#at++;
        this.#link(piece.last, piece.first);
      }
      const behind = this.#marks[this.#at - 1] as RegExpExecArray;
      if (this.#depth === 0) this.#parts.push({ start, end: behind.index + behind[0].length });
      this.#link(whole.last, piece.first);
      if (whole.optional) for (const token of piece.first) whole.first.add(token);
      if (!piece.optional) whole.last.clear();
      for (const token of piece.last) whole.last.add(token);
      whole.optional &&= piece.optional;
    }
    return whole;
  }

  #piece(word: string): Piece {
    if (word === '{' || word === '[') {
      this.#depth++;
      const inner = this.#alternatives();
      this.#depth--;
      this.#at++;
      inner.optional ||= word === '[';
      return inner;
    }
    const isArgument = word.startsWith('<') || Object.hasOwn(argumentsOf, word);
    const token =
      this.#tokens.push({ text: word, isArgument, part: this.#parts.length, next: new Set() }) - 1;
    return { first: new Set([token]), last: new Set([token]), optional: false };
  }

  #link(from: ReadonlySet<number>, to: ReadonlySet<number>): void {
    for (const token of from) for (const other of to) this.#tokens[token]?.next.add(other);
  }
}

/** How far some words lead into a syntax line. */
export interface Way {
  /** The token of the last word; -1 before the first one. */
  readonly token: number;
  /** The words in full: keywords as the device completes them, what the user chose as typed. */
  readonly words: readonly string[];
}

/** The ways that some words, each perhaps abbreviated, lead into a syntax line; empty if they lead nowhere. */
export function waysOf(syntax: Syntax, typed: readonly string[]): readonly Way[] {
  let ways: readonly Way[] = start;
  for (const word of typed) {
    const further: Way[] = [];
    for (const way of ways) addSteps(further, syntax, way, word);
    ways = further;
    // Most lines are left at the first word.
    if (ways.length === 0) break;
  }
  return ways;
}

const start: readonly Way[] = [{ token: -1, words: [] }];

/** The tokens that may follow. */
export const nextOf = (syntax: Syntax, { token }: Way): ReadonlySet<number> =>
  token === -1 ? syntax.first : (syntax.tokens[token] as Token).next;

/** A keyword that is written out goes alone; else those that the word begins, then the arguments that it may be. */
function addSteps(steps: Way[], syntax: Syntax, way: Way, word: string): void {
  const lower = word.toLowerCase();
  const next = nextOf(syntax, way);
  const add = (token: number, full: string): void => {
    steps.push({ token, words: [...way.words, full] });
  };
  let isExact = false;
  for (const token of next) {
    const { text, isArgument } = syntax.tokens[token] as Token;
    if (isArgument || text.length !== lower.length || text.toLowerCase() !== lower) continue;
    isExact = true;
    add(token, text);
  }
  if (isExact) return;
  for (const token of next) {
    const { text, isArgument } = syntax.tokens[token] as Token;
    if (!isArgument && text.toLowerCase().startsWith(lower)) add(token, text);
  }
  for (const token of next) {
    const known = syntax.tokens[token] as Token;
    if (known.isArgument && fits(known, word)) add(token, word);
  }
}

/** Whether a word can stand for an argument: where a keyword can stand too, a number or a URL is told from it. */
export function fits({ text }: Pick<Token, 'text'>, word: string): boolean {
  const begins = text.startsWith('<') ? 'digit' : argumentsOf[text]?.begins;
  if (begins === 'digit') return /^\d/.test(word);
  return begins === 'url' ? /[:/<{$.]/.test(word) : true;
}
