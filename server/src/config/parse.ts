import { isBlank, isLineEnd } from '../text/chars';
import type { SourceText, Span } from '../text/source';
import { Command, trimmedEnd } from './command';
import { Delimiters } from './delimiters';
import { type Head, heads, type Mode, subCommands } from './keywords';
import { meantHead } from './lookalikes';
import { beginsWith, behindNo, wordKey } from './words';

/** A comment that speaks to the product: `! slp-topology: offline`. */
export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** Zero-based lines, the last one inclusive. */
export interface Lines {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One configuration: a whole one, or a fragment. Any text gives one; unknown lines are silent. */
export interface Config {
  readonly source: SourceText;
  /** Zero-based lines, the last one inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Known lines of the global mode in their order. */
  readonly commands: readonly Command[];
  readonly directives: readonly Directive[];
  /** Banners of several lines, in their order: what stands in them is anybody's. */
  readonly banners: readonly Lines[];
  /** Only of a whole configuration may something be said to be missing. */
  readonly whole: boolean;
}

/** Known heads by a number made of their first word: a line finds its own without a substring. */
const headsByWord = new Map<number, Head[]>();
const longestWord = Math.max(...heads.map(({ words }) => words.split(' ', 1)[0]?.length ?? 0));
for (const head of heads) {
  const key = wordKey(head.words.split(' ', 1)[0] as string, 0, longestWord);
  const same = headsByWord.get(key);
  if (same) same.push(head);
  else headsByWord.set(key, [head]);
}

/** The lines that a whole configuration has, a bit each. */
const wholeBy = { version: 1, hostname: 2, end: 4 } as const;

const SPACE = 32;
const BANG = 33;

/**
 * Reads the configurations in a range of lines. A line `end`, or a second `version` or `hostname`, begins
 * another one. Linear in the length of the text.
 * @param first zero-based first line
 * @param last zero-based last line, inclusive
 */
export function parseConfigs(source: SourceText, first = 0, last = source.lineCount - 1): readonly Config[] {
  return new Parser(source, first, last).run();
}

interface OpenConfig extends Config {
  lastLine: number;
  readonly directives: Directive[];
  readonly banners: Lines[];
}

class Parser {
  readonly #text: string;
  readonly #lines: Uint32Array;
  readonly #configs: OpenConfig[] = [];
  #firstLine: number;
  #commands: Command[] = [];
  #directives: Directive[] = [];
  #banners: Lines[] = [];
  /** Indentation of the global mode: pasted text is often shifted as a whole. */
  #base = -1;
  /** The line whose mode is open. */
  #open:
    | {
        readonly head: Head;
        readonly mode: Mode;
        readonly lineStart: number;
        readonly start: number;
        readonly line: number;
        readonly negated: boolean;
      }
    | undefined;
  /** Which of the lines of a whole configuration were seen, as bits. */
  #seen = 0;
  #delimiters: Delimiters | undefined;

  constructor(
    private readonly source: SourceText,
    first: number,
    private readonly last: number,
  ) {
    this.#text = source.text;
    this.#lines = source.lineStarts;
    this.#firstLine = first;
  }

  run(): readonly Config[] {
    const text = this.#text;
    const lines = this.#lines;
    const { last } = this;
    let line = this.#firstLine;
    while (line <= last) {
      // Most lines are a mode's own. Behind a line without indentation they cannot be anything else.
      if (this.#base === 0) {
        while (line <= last && text.charCodeAt(lines[line] as number) === SPACE) {
          let at = (lines[line] as number) + 1;
          while (text.charCodeAt(at) === SPACE) at++;
          if (text.charCodeAt(at) === BANG) this.#directive(line, at);
          line++;
        }
        if (line > last) break;
      }
      line = this.#read(line);
    }
    this.#finish(last);
    return this.#configs;
  }

  /** Reads one line of the global mode, or passes over a line of a body. Returns the next line to read. */
  #read(line: number): number {
    const start = this.#lines[line] as number;
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
    if (this.#base === -1 || indent < this.#base) this.#base = indent;
    if (indent > this.#base && (this.#open || this.#commands.length > 0 || line > this.#firstLine))
      return line + 1;
    return this.#global(line, at);
  }

  /** Reads a comment that speaks to the product; false for any other. */
  #directive(line: number, at: number): boolean {
    const text = this.#text;
    if (!text.startsWith('slp-', at + 2) && !text.startsWith('slp-', at + 1)) return false;
    const end = this.source.lineEnd(line);
    const match = /^!\s?slp-([a-z-]+)\s*:?\s*(\S.*)?$/.exec(text.slice(at, end));
    if (match)
      this.#directives.push({
        name: match[1] as string,
        value: (match[2] ?? '').trim(),
        span: this.source.span(at, end),
      });
    return true;
  }

  #global(line: number, lineStart: number): number {
    const text = this.#text;
    const behind = behindNo(text, lineStart);
    const negated = behind !== -1;
    const at = negated ? behind : lineStart;
    const head = headAt(text, at) ?? meantHead(text, at, this.source.lineEnd(line));
    const open = this.#open;
    if (open && !(head && isGlobalOnly(head)) && isSubCommand(open.mode, text, at)) return line + 1;
    if (head === undefined) {
      // A runbook enters the global mode first; what follows is often indented below it.
      if (!open && beginsWithAny(text, at, enterings)) this.#base = -1;
      if (open && /^(?:exit|quit)\b/i.test(text.slice(lineStart, lineStart + 5))) this.#close(line);
      else if (open && !this.#isFlat(line)) this.#close(line);
      return line + 1;
    }
    this.#close(line);
    if (head.words === 'banner') return this.#banner(line, at);
    if (head.words === 'end') {
      if (this.#restIsBlank(at + 3)) {
        this.#seen |= wholeBy.end;
        this.#finish(line);
      }
      return line + 1;
    }
    if (head.words === 'version' || head.words === 'hostname') {
      if (!negated && this.#seen & wholeBy[head.words]) this.#finish(line - 1);
      this.#seen |= wholeBy[head.words];
    }
    if (head.mode) this.#open = { head, mode: head.mode, lineStart, start: at, line, negated };
    else this.#add(head, lineStart, at, line, negated, line);
    return line + 1;
  }

  #add(
    { words, mode }: Head,
    lineStart: number,
    start: number,
    line: number,
    negated: boolean,
    bodyLast: number,
  ): void {
    const { source } = this;
    const end = trimmedEnd(source, line);
    this.#commands.push(
      new Command(source, words, lineStart, start, end, line, negated, mode, undefined, bodyLast),
    );
  }

  /** Whether the open mode's own lines stand without indentation: then an unknown line does not end the mode. */
  #isFlat(line: number): boolean {
    const open = this.#open;
    return open !== undefined && open.line + 1 <= line && !this.#isIndented(open.line + 1);
  }

  #isIndented(line: number): boolean {
    const start = this.#lines[line] as number;
    return isBlank(this.#text.charCodeAt(start + Math.max(0, this.#base)));
  }

  #restIsBlank(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return isLineEnd(code) || code === SPACE;
  }

  /** Passes over a banner: its text is anybody's, even licensing commands. */
  #banner(line: number, at: number): number {
    const end = this.source.lineEnd(line);
    const match = /^banner\s+(?:\S+\s+)?(\^C|\S)/i.exec(this.#text.slice(at, Math.min(end, at + 80)));
    if (!match) return line + 1;
    this.#delimiters ??= new Delimiters(this.#text, this.source.lineStart(this.last + 1));
    const close = this.#delimiters.next(match[1] as string, at + match[0].length);
    // Unterminated: only this line is a banner, or one slip would silence the whole file.
    const lastLine = close === -1 ? line : Math.max(line, this.source.lineOf(close));
    if (lastLine > line) this.#banners.push({ firstLine: line, lastLine });
    return lastLine + 1;
  }

  #close(line: number): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#add(open.head, open.lineStart, open.start, open.line, open.negated, line - 1);
  }

  #finish(lastLine: number): void {
    this.#close(lastLine + 1);
    const before = this.#configs.at(-1);
    if (this.#commands.length > 0 || !before) {
      this.#configs.push({
        source: this.source,
        firstLine: this.#firstLine,
        lastLine,
        commands: this.#commands,
        directives: this.#directives,
        banners: this.#banners,
        whole: this.#seen === wholeBy.version + wholeBy.hostname + wholeBy.end,
      });
    } else {
      before.lastLine = lastLine;
      for (const directive of this.#directives) before.directives.push(directive);
      for (const banner of this.#banners) before.banners.push(banner);
    }
    this.#firstLine = lastLine + 1;
    this.#commands = [];
    this.#directives = [];
    this.#banners = [];
    this.#seen = 0;
    this.#base = -1;
  }
}

function headAt(text: string, at: number): Head | undefined {
  const candidates = headsByWord.get(wordKey(text, at, longestWord));
  return candidates?.find(({ words }) => beginsWith(text, at, words));
}

const enterings: readonly string[] = ['conf', 'config', 'configure'];

const beginsWithAny = (text: string, at: number, options: readonly string[]): boolean =>
  options.some((words) => beginsWith(text, at, words));

/** A global command that looks like nothing a mode takes. */
const isGlobalOnly = (head: Head): boolean => head.mode !== undefined || head.words === 'end';

const isSubCommand = (mode: Mode, text: string, at: number): boolean =>
  subCommands[mode].some((words) => beginsWith(text, at, words)) ||
  (mode === 'call-home' && subCommands.profile.some((words) => beginsWith(text, at, words)));
