import { movedBy, type TextChange } from '../text/change';
import { isBlank, isLineEnd } from '../text/chars';
import type { SourceText } from '../text/source';
import type { Config } from './config';
import { Delimiters } from './delimiters';
import { ConfigDraft, moved, wholeBy } from './draft';
import { isFence } from './fence';
import { type Head, heads, type Mode, subCommands } from './keywords';
import { codeOf, seenIn } from './known';
import { mayBeMisspelt, meantHead } from './lookalikes';
import { beginsWith, behindNo, nextKey, wordKey } from './words';

/** The known heads with one first word. */
interface SameWord {
  /** Index of the head that is this word alone. */
  alone: number | undefined;
  /** Where the second word of the others begins, from the first one on. */
  readonly second: number;
  /** Indices of the others by the letter that their second word begins with. */
  readonly byLetter: Map<number, number[]>;
}

/** Known heads by a number made of their first word: a line finds its own without a substring. */
const headsByWord = new Map<number, SameWord>();
const longestWord = Math.max(...heads.map(({ words }) => words.split(' ', 1)[0]?.length ?? 0));
for (const [index, { words }] of heads.entries()) {
  const [first = '', second] = words.split(' ');
  const key = wordKey(first, 0, longestWord);
  const same = headsByWord.get(key) ?? {
    alone: undefined,
    second: first.length + 1,
    byLetter: new Map<number, number[]>(),
  };
  headsByWord.set(key, same);
  if (second === undefined) same.alone = index;
  else {
    const letter = second.charCodeAt(0);
    same.byLetter.set(letter, [...(same.byLetter.get(letter) ?? []), index]);
  }
}

const SPACE = 32;
const BANG = 33;
const LINE_FEED = 10;
const BACKTICK = 96;
const TILDE = 126;
/** The last ASCII code; bits of several codes together are above it if one of them is. */
const ascii = 127;

/**
 * Reads the configurations in a range of lines. A line `end`, a second `version` or `hostname`, or the fence of a block
 * in Markdown begins another one: the blocks of a guide are steps or alternatives, seldom one device. Linear in the
 * length of the text.
 * @param first zero-based first line
 * @param last zero-based last line, inclusive
 */
export function parseConfigs(source: SourceText, first = 0, last = source.lineCount - 1): readonly Config[] {
  return new Parser(source, first, last).run();
}

/** The configurations of an earlier version of a text, and what has changed since. */
interface Earlier {
  readonly configs: readonly Config[];
  readonly change: TextChange;
}

/**
 * Reads the configurations of a whole text whose earlier version has been read: only lines around the change are
 * looked at, and the result is the same as without the earlier version.
 */
export function parseConfigsAgain(source: SourceText, earlier: Earlier): readonly Config[] {
  return new Parser(source, 0, source.lineCount - 1).runAgain(earlier);
}

class Parser {
  /** A string that holds the lines that are read now, and the offset at which it begins: places in it are counted from there. */
  #text = '';
  #from = 0;
  /** Zero-based last line that it holds. */
  #held = -1;
  readonly #lines: Uint32Array;
  #configs: Config[] = [];
  #draft: ConfigDraft;
  /** Indentation of the global mode: pasted text is often shifted as a whole. */
  #base = -1;
  /** The line whose mode is open. */
  #open: { readonly code: number; readonly mode: Mode; readonly line: number } | undefined;
  #delimiters: Delimiters | undefined;
  #earlier: Earlier | undefined;
  /** Index of the earlier configuration that holds the line last compared. */
  #passed = 0;
  /** The rest of the text has been taken over from the earlier version. */
  #rejoined = false;

  constructor(
    private readonly source: SourceText,
    private readonly first: number,
    private readonly last: number,
  ) {
    this.#lines = source.lineStarts;
    this.#draft = new ConfigDraft(source, first);
  }

  run(): readonly Config[] {
    return this.#runFrom(this.first);
  }

  /** The same, where an earlier version of the text has been read. */
  runAgain(earlier: Earlier): readonly Config[] {
    this.#earlier = earlier;
    return this.#runFrom(this.#resume(earlier));
  }

  #runFrom(first: number): readonly Config[] {
    const lines = this.#lines;
    const { last } = this;
    let line = first;
    while (line <= last) {
      if (line > this.#held) this.#hold(line);
      // Most lines are a mode's own. Behind a line without indentation they cannot be anything else.
      if (this.#base === 0) {
        const text = this.#text;
        const from = this.#from;
        const held = this.#held;
        for (; line <= held; line++) {
          let at = (lines[line] as number) - from;
          const initial = text.charCodeAt(at);
          if (initial === SPACE) {
            do at++;
            while (text.charCodeAt(at) === SPACE);
            const code = text.charCodeAt(at);
            if (code === BANG) this.#directive(line, at);
            else if (code === BACKTICK || code === TILDE) break;
          } else if (initial === BANG && text.charCodeAt(at + 1) === LINE_FEED) {
            if (this.#open) this.#close(line);
          } else break;
        }
        if (line > held) continue;
      }
      line = this.#read(line);
    }
    if (!this.#rejoined) this.#finish(last);
    return this.#configs;
  }

  /** Goes on in a string that holds a line: the whole text, unless it is one of many pieces. */
  #hold(line: number): void {
    const { source, last } = this;
    const { text, from } = source.stretch(source.lineStart(line), source.lineStart(line + 1));
    this.#text = text;
    this.#from = from;
    const end = from + text.length;
    this.#held = end >= source.lineStart(last + 1) ? last : source.lineOf(end - 1);
  }

  /**
   * Takes over what stands above a change: up to the last known line, but to no banner that reaches the change, for
   * it may end elsewhere now.
   * @returns the line to go on at
   */
  #resume({ configs, change }: Earlier): number {
    let limit = change.firstLine;
    for (const config of configs) limit = Math.min(limit, reachingLine(config, change.firstLine));
    const index = configs.findLastIndex(({ firstLine }) => firstLine < limit);
    const config = configs[index];
    if (!config) return this.first;
    const { commands } = config;
    const row = commands.rowAt(limit - 1);
    // The first row of a configuration may be what ended the one above it.
    if (row < 1) return this.first;
    const stays = { at: 0, lines: 0 };
    this.#configs = configs.slice(0, index).map((above) => moved(above, this.source, stays));
    this.#draft = new ConfigDraft(this.source, config.firstLine);
    this.#draft.take(config, 0, row, stays);
    this.#draft.seen = seenIn(commands.codes[row] as number);
    return commands.lines[row] as number;
  }

  /**
   * Takes over the rest of the text if from this known line on everything is read as it was: the line was known
   * before too, and the same lines of a whole configuration stood above it.
   */
  #rejoins(line: number): boolean {
    const { configs, change } = this.#earlier as Earlier;
    if (line <= change.newLast) return false;
    const by = movedBy(change);
    const old = line - by.lines;
    // Asked for line after line: a text can hold as many configurations as lines.
    while ((configs[this.#passed + 1]?.firstLine ?? Number.POSITIVE_INFINITY) <= old) this.#passed++;
    const config = configs[this.#passed];
    const row = config?.commands.rowAt(old) ?? -1;
    if (!config || row < 1 || config.commands.lines[row] !== old) return false;
    if (seenIn(config.commands.codes[row] as number) !== this.#draft.seen) return false;
    this.#draft.take(config, row, config.commands.length, by);
    this.#configs.push(this.#draft.finish(config.lastLine + by.lines, config.whole));
    for (const below of configs.slice(this.#passed + 1)) this.#configs.push(moved(below, this.source, by));
    this.#rejoined = true;
    return true;
  }

  /** Reads one line of the global mode, or passes over a line of a body. Returns the next line to read. */
  #read(line: number): number {
    const start = (this.#lines[line] as number) - this.#from;
    const text = this.#text;
    let at = start;
    let code = text.charCodeAt(at);
    while (isBlank(code)) code = text.charCodeAt(++at);
    const indent = at - start;
    if (isLineEnd(code)) return line + 1;
    if (code === BANG) {
      // A bare `!` without indentation ends a mode.
      if (!this.#directive(line, at) && indent <= this.#base && isLineEnd(text.charCodeAt(at + 1)))
        this.#close(line);
      return line + 1;
    }
    if ((code === BACKTICK || code === TILDE) && isFence(this.source, line)) return this.#fence(line);
    if (this.#base === -1 || indent < this.#base) this.#base = indent;
    if (indent > this.#base && (this.#open || this.#draft.length > 0 || line > this.#draft.firstLine))
      return line + 1;
    return this.#global(line, at);
  }

  /** What stands in another block is indented as it likes, and is another configuration if this one holds anything. */
  #fence(line: number): number {
    this.#close(line);
    if (this.#draft.length > 0) this.#finish(line);
    this.#base = -1;
    return line + 1;
  }

  /** Reads a comment that speaks to the product; false for any other. @param at where it begins in the string */
  #directive(line: number, at: number): boolean {
    const text = this.#text;
    if (!text.startsWith('slp-', at + 2) && !text.startsWith('slp-', at + 1)) return false;
    const from = this.#from;
    const end = this.source.lineEnd(line);
    const match = /^!\s?slp-([a-z-]+)\s*:?\s*(\S.*)?$/.exec(text.slice(at, end - from));
    if (match)
      this.#draft.directives.push({
        name: match[1] as string,
        value: (match[2] ?? '').trim(),
        span: this.source.span(at + from, end),
      });
    return true;
  }

  #global(line: number, lineStart: number): number {
    const text = this.#text;
    const behind = behindNo(text, lineStart);
    const negated = behind !== -1;
    const at = negated ? behind : lineStart;
    const index = headAt(text, at) ?? meantHead(text, at, this.source.lineEnd(line) - this.#from) ?? noHead;
    const head = heads[index];
    const open = this.#open;
    if (open && !(head && isGlobalOnly(head)) && isSubCommand(open.mode, text, at)) return line + 1;
    if (head === undefined) {
      // A runbook enters the global mode first; what follows is often indented below it.
      if (!open && isEntering(text, at)) this.#base = -1;
      if (open && /^(?:exit|quit)\b/i.test(text.slice(lineStart, lineStart + 5))) this.#close(line);
      else if (open && !this.#isFlat(line)) this.#close(line);
      return line + 1;
    }
    this.#close(line);
    if (head.words === 'banner') return this.#banner(line, at);
    if (head.words === 'end') {
      if (this.#restIsBlank(at + 3)) {
        this.#draft.seen |= wholeBy.end;
        this.#finish(line);
      }
      return line + 1;
    }
    const bit = !negated && (head.words === 'version' || head.words === 'hostname') ? wholeBy[head.words] : 0;
    if (this.#draft.seen & bit) this.#finish(line - 1);
    else if (this.#earlier && this.#rejoins(line)) return this.last + 1;
    const code = codeOf(index, negated, this.#draft.seen);
    this.#draft.seen |= bit;
    if (head.mode) this.#open = { code, mode: head.mode, line };
    else this.#draft.add(code, line, line);
    return line + 1;
  }

  /** Whether the open mode's own lines stand without indentation: then an unknown line does not end the mode. */
  #isFlat(line: number): boolean {
    const open = this.#open;
    return open !== undefined && open.line + 1 <= line && !this.#isIndented(open.line + 1);
  }

  #isIndented(line: number): boolean {
    const at = (this.#lines[line] as number) + Math.max(0, this.#base);
    const { text, from } = this.source.stretch(at, at + 1);
    return isBlank(text.charCodeAt(at - from));
  }

  #restIsBlank(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return isLineEnd(code) || code === SPACE;
  }

  /** Passes over a banner: its text is anybody's, even licensing commands. */
  #banner(line: number, at: number): number {
    const lineEnd = this.source.lineEnd(line) - this.#from;
    const match = /^banner\s+(?:\S+\s+)?(\^C|\S)/i.exec(this.#text.slice(at, Math.min(lineEnd, at + 80)));
    if (!match) return line + 1;
    this.#delimiters ??= new Delimiters(this.source, this.source.lineStart(this.last + 1));
    const close = this.#delimiters.next(match[1] as string, at + this.#from + match[0].length);
    // Unterminated: only this line is a banner, or one slip would silence the whole file.
    const lastLine = close === -1 ? line : Math.max(line, this.source.lineOf(close));
    if (close === -1) this.#draft.unclosed.push(line);
    else if (lastLine > line) this.#draft.banners.push({ firstLine: line, lastLine });
    return lastLine + 1;
  }

  #close(line: number): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#draft.add(open.code, open.line, line - 1);
  }

  #finish(lastLine: number): void {
    this.#close(lastLine + 1);
    const own = this.#draft.finish(lastLine);
    const before = this.#configs.at(-1);
    if (own.commands.length > 0 || !before) this.#configs.push(own);
    else
      this.#configs[this.#configs.length - 1] = {
        ...before,
        lastLine,
        directives: [...before.directives, ...own.directives],
        banners: [...before.banners, ...own.banners],
        unclosed: [...before.unclosed, ...own.unclosed],
      };
    this.#draft = new ConfigDraft(this.source, lastLine + 1);
    this.#base = -1;
  }
}

/** The line of the first banner that reaches a line below it, or that nothing closes; behind all lines if none does. */
const reachingLine = ({ banners, unclosed }: Config, line: number): number =>
  Math.min(
    unclosed[0] ?? Number.POSITIVE_INFINITY,
    banners.find(({ lastLine }) => lastLine >= line)?.firstLine ?? Number.POSITIVE_INFINITY,
  );

/** No known head, whatever the characters of the line look like. */
const noHead = -1;

/**
 * The index of the known head that stands at an offset; `noHead` where ASCII characters rule out every head, and
 * undefined where a head may be meant.
 */
function headAt(text: string, at: number): number | undefined {
  let end = at;
  let key = 0;
  let codes = 0;
  for (let code = text.charCodeAt(end); end - at <= longestWord; code = text.charCodeAt(++end)) {
    if (isLineEnd(code) || isBlank(code)) break;
    key = nextKey(key, code);
    codes |= code;
  }
  const same = end - at > longestWord ? undefined : headsByWord.get(key);
  let longer: readonly number[] | undefined;
  if (same) {
    const letter = text.charCodeAt(at + same.second);
    longer = same.byLetter.get(letter | 32);
    if (longer)
      for (const index of longer) if (beginsWith(text, at, (heads[index] as Head).words)) return index;
    if (same.alone !== undefined && beginsWith(text, at, (heads[same.alone] as Head).words))
      return same.alone;
    codes |= letter;
  }
  return longer || codes > ascii || mayBeMisspelt(text, at, end) ? undefined : noHead;
}

const enterings: readonly string[] = ['conf', 'config', 'configure'];
const C = 99;

const isEntering = (text: string, at: number): boolean =>
  (text.charCodeAt(at) | 32) === C && enterings.some((words) => beginsWith(text, at, words));

/** A global command that looks like nothing a mode takes. */
const isGlobalOnly = (head: Head): boolean => head.mode !== undefined || head.words === 'end';

const isSubCommand = (mode: Mode, text: string, at: number): boolean =>
  subCommands[mode].some((words) => beginsWith(text, at, words)) ||
  (mode === 'call-home' && subCommands.profile.some((words) => beginsWith(text, at, words)));
