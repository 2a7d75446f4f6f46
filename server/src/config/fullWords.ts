import { commands } from '../knowledge/commands';
import type { CommandRow } from '../knowledge/types';
import { heads, subCommands } from './keywords';
import { fits, nextOf, type Syntax, syntaxOf, type Token } from './syntax';

export type CommandMode = CommandRow['mode'];

/** Prompts of configuration modes whose commands are known, without their parentheses. */
export const promptModes: Readonly<Record<string, CommandMode>> = {
  config: 'global',
  'cfg-call-home': 'call-home',
  'cfg-call-home-profile': 'profile',
  'ca-trustpoint': 'trustpoint',
  'config-if': 'interface',
  'config-vrf': 'vrf',
};

/** A single letter is the beginning of too much. */
const shortest = 2;

/** A place in the commands of a mode: where some words lead. Each is made once, when a line first leads there. */
class Junction {
  #keywords: readonly string[] | undefined;
  readonly #ways = new Map<string, Junction>();

  constructor(private readonly tokens: readonly { readonly syntax: Syntax; readonly token: number }[]) {}

  /** The keywords that may follow, each once. */
  get keywords(): readonly string[] {
    this.#keywords ??= [
      ...new Set(this.#next().flatMap(({ isArgument, text }) => (isArgument ? [] : text.toLowerCase()))),
    ];
    return this.#keywords;
  }

  /** What the user may choose here, as syntax lines write it. */
  get values(): readonly string[] {
    return [...new Set(this.#next().flatMap(({ isArgument, text }) => (isArgument ? text : [])))];
  }

  /** Whether a command may end here, or nothing is known about it. */
  get isEnd(): boolean {
    return this.tokens.length === 0 || this.tokens.some(({ syntax, token }) => syntax.last.has(token));
  }

  /** Behind a keyword in full. */
  behind(keyword: string): Junction {
    return this.#to(keyword, ({ isArgument, text }) => !isArgument && text.toLowerCase() === keyword);
  }

  /** Behind a word that the user chose. */
  behindArgument(word: string): Junction {
    const kind = /^\d/.test(word) ? '<digit>' : /[:/<{$.]/.test(word) ? '<url>' : '<word>';
    return this.#to(kind, (token) => token.isArgument && fits(token, word));
  }

  #to(key: string, wanted: (token: Token) => boolean): Junction {
    let known = this.#ways.get(key);
    if (!known) {
      known = new Junction(
        this.tokens.flatMap(({ syntax, token }) =>
          [...nextOf(syntax, { token, words: [] })]
            .filter((next) => wanted(syntax.tokens[next] as Token))
            .map((next) => ({ syntax, token: next })),
        ),
      );
      this.#ways.set(key, known);
    }
    return known;
  }

  #next(): readonly Token[] {
    return this.tokens.flatMap(({ syntax, token }) =>
      [...nextOf(syntax, { token, words: [] })].map((next) => syntax.tokens[next] as Token),
    );
  }
}

const byMode = new Map<CommandMode, Junction>();

/** What is known of a mode: the table of commands, and the lines that the parser reads. */
function rootOf(mode: CommandMode): Junction {
  let root = byMode.get(mode);
  if (!root) {
    const rows = commands.filter((row) => row.mode === mode).map(({ syntax }) => syntax);
    const read =
      mode === 'global' ? heads.map(({ words }) => words) : mode === 'exec' ? [] : subCommands[mode];
    root = new Junction(
      [...new Set([...rows, ...read])].map((text) => ({ syntax: syntaxOf(text), token: -1 })),
    );
    byMode.set(mode, root);
  }
  return root;
}

/** What one word of a line means, and what may follow. */
interface Step {
  /** In full, or as typed where nothing is known of it. */
  readonly word: string;
  readonly behind: Junction;
}

/** The step that a word is; undefined where several keywords begin with it. */
function step(from: Junction, typed: string): Step | undefined {
  const lower = typed.toLowerCase();
  const fitting = from.keywords.includes(lower)
    ? [lower]
    : lower.length < shortest
      ? []
      : from.keywords.filter((known) => known.startsWith(lower));
  const [word, another] = fitting;
  if (another !== undefined) return undefined;
  return word === undefined
    ? { word: typed, behind: from.behindArgument(typed) }
    : { word: word === lower ? typed : word, behind: from.behind(word) };
}

/**
 * The words of a line of a mode written out, as far as they are known: `lic sm tr cslu` is `license smart transport
 * cslu`. A word that several begin with stays as typed, with all behind it. On a line that the device took, each
 * beginning is the only one that it knows, so that a known word with that beginning is meant.
 * @param typed without `no`
 */
export function fullWords(typed: readonly string[], mode: CommandMode): readonly string[] {
  const full = [...typed];
  let at = rootOf(mode);
  for (const [index, word] of typed.entries()) {
    const next = step(at, word);
    if (!next) break;
    full[index] = next.word;
    at = next.behind;
  }
  return full;
}

/** What may follow some words of a mode: keywords, and values as syntax lines write them; nothing where they lead nowhere. */
export function following(
  before: readonly string[],
  mode: CommandMode,
): Pick<Junction, 'keywords' | 'values'> {
  let at = rootOf(mode);
  for (const word of before) {
    const next = step(at, word);
    if (!next) return nowhere;
    at = next.behind;
  }
  return at;
}

const nowhere = new Junction([]);

/** Whether a line has what it needs, as far as anything is known of it. */
export function isComplete(words: readonly string[], mode: CommandMode): boolean {
  let at = rootOf(mode);
  for (const word of words) {
    const next = step(at, word);
    if (!next) return true;
    at = next.behind;
  }
  return at.isEnd;
}

/** How many words of a line are keywords of a mode, from the first one on. */
export function leads(words: readonly string[], mode: CommandMode): number {
  let at = rootOf(mode);
  for (const [index, word] of words.entries()) {
    const next = step(at, word);
    if (!next || !at.keywords.includes(next.word.toLowerCase())) return index;
    at = next.behind;
  }
  return words.length;
}
