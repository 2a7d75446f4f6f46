import { isBlank, isLineEnd } from '../text/chars';
import type { SourceText, Span } from '../text/source';
import { Command } from './command';
import { type Head, heads, innerMode, type Mode, subCommands } from './keywords';
import { meantHead } from './lookalikes';

/** A comment that speaks to the product: `! slp-topology: offline`. */
export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
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
  /** Only of a whole configuration may something be said to be missing. */
  readonly whole: boolean;
}

/** Known heads by the code of their first letter, both cases. */
const headsByLetter: (readonly Head[] | undefined)[] = [];
for (const head of heads) {
  for (const code of [head.words.charCodeAt(0), head.words.toUpperCase().charCodeAt(0)]) {
    headsByLetter[code] = [...(headsByLetter[code] ?? []), head];
  }
}

const SPACE = 32;
const BANG = 33;
const QUOTE_N = 110;

/**
 * Reads the configurations in a range of lines. A line `end`, or a second `version` or `hostname`, begins
 * another one. Linear in the length of the text.
 * @param first zero-based first line
 * @param last zero-based last line, inclusive
 */
export function parseConfigs(source: SourceText, first = 0, last = source.lineCount - 1): readonly Config[] {
  return new Parser(source, first, last).run();
}

class Parser {
  readonly #text: string;
  readonly #lines: Uint32Array;
  readonly #configs: Config[] = [];
  #firstLine: number;
  #commands: Command[] = [];
  #directives: Directive[] = [];
  /** Indentation of the global mode: pasted text is often shifted as a whole. */
  #base = -1;
  /** The head whose mode is open, and the first line behind its body. */
  #open:
    | { head: Head; lineStart: number; start: number; end: number; line: number; negated: boolean }
    | undefined;
  #seen = new Set<string>();
  /** Banner delimiters that no later line holds. */
  readonly #spent = new Map<string, number>();

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
    let line = this.#firstLine;
    while (line <= this.last) line = this.#read(line);
    this.#finish(this.last);
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
    if (code === BANG) return this.#comment(line, at, indent);
    if (this.#base === -1 || indent < this.#base) this.#base = indent;
    if (indent > this.#base && (this.#open || this.#commands.length > 0 || line > this.#firstLine))
      return line + 1;
    return this.#global(line, at, code);
  }

  #comment(line: number, at: number, indent: number): number {
    const text = this.#text;
    if (text.startsWith('slp-', at + 2) || text.startsWith('slp-', at + 1)) {
      const end = this.source.lineEnd(line);
      const match = /^!\s?slp-([a-z-]+)\s*:?\s*(\S.*)?$/.exec(text.slice(at, end));
      if (match)
        this.#directives.push({
          name: match[1] as string,
          value: (match[2] ?? '').trim(),
          span: this.source.span(at, end),
        });
    } else if (indent <= this.#base && this.#open && isBare(text, at)) {
      this.#close(line);
    }
    return line + 1;
  }

  #global(line: number, from: number, firstCode: number): number {
    const text = this.#text;
    let at = from;
    let code = firstCode;
    let negated = false;
    if ((code | 32) === QUOTE_N && /^no\s/i.test(text.slice(at, at + 3))) {
      negated = true;
      at += 3;
      while (isBlank(text.charCodeAt(at))) at++;
      code = text.charCodeAt(at);
    }
    const head = this.#headAt(at, code) ?? meantHead(text, at, this.source.lineEnd(line));
    const open = this.#open;
    if (open?.head.mode && !(head && isGlobalOnly(head)) && isSubCommand(open.head.mode, text, at))
      return line + 1;
    if (head === undefined) {
      // A runbook enters the global mode first; what follows is often indented below it.
      if (!open && beginsWithAny(text, at, enterings)) this.#base = -1;
      if (open && /^(?:exit|quit)\b/i.test(text.slice(from, from + 5))) this.#close(line);
      else if (open && !this.#isFlat(line)) this.#close(line);
      return line + 1;
    }
    this.#close(line);
    if (head.words === 'banner') return this.#banner(line, at);
    if (head.words === 'end') {
      if (this.#restIsBlank(at + 3)) {
        this.#seen.add('end');
        this.#finish(line);
      }
      return line + 1;
    }
    if (head.words === 'version' || head.words === 'hostname') {
      if (!negated && this.#seen.has(head.words)) this.#finish(line - 1);
      this.#seen.add(head.words);
    }
    const entry = { head, lineStart: from, start: at, end: trimmedEnd(this.source, line), line, negated };
    if (head.mode) this.#open = entry;
    else
      this.#commands.push(
        new Command(
          this.source,
          head.words,
          from,
          at,
          entry.end,
          line,
          negated,
          undefined,
          undefined,
          undefined,
        ),
      );
    return line + 1;
  }

  /** Whether the open mode's own lines stand without indentation: then an unknown line does not end the mode. */
  #isFlat(line: number): boolean {
    const open = this.#open;
    if (!open) return false;
    return (
      (this.#lines[open.line + 1] as number) !== undefined &&
      open.line + 1 <= line &&
      !this.#isIndented(open.line + 1)
    );
  }

  #isIndented(line: number): boolean {
    const start = this.#lines[line] as number;
    return isBlank(this.#text.charCodeAt(start + Math.max(0, this.#base)));
  }

  #headAt(at: number, code: number): Head | undefined {
    const candidates = headsByLetter[code];
    if (!candidates) return undefined;
    for (const head of candidates) if (beginsWith(this.#text, at, head.words)) return head;
    return undefined;
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
    const delimiter = match[1] as string;
    const body = at + match[0].length;
    if ((this.#spent.get(delimiter) ?? Number.POSITIVE_INFINITY) <= body) return line + 1;
    const close = this.#text.indexOf(delimiter, body);
    const limit = this.source.lineStart(this.last + 1);
    if (close === -1 || close >= limit) {
      // Unterminated: only this line is a banner, or one slip would silence the whole file.
      this.#spent.set(delimiter, body);
      return line + 1;
    }
    return Math.max(line, this.source.lineOf(close)) + 1;
  }

  #close(line: number): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const bodyEnd = line - 1;
    this.#commands.push(
      new Command(
        this.source,
        open.head.words,
        open.lineStart,
        open.start,
        open.end,
        open.line,
        open.negated,
        open.head.mode,
        undefined,
        (owner) => readBody(owner, open.line + 1, bodyEnd),
      ),
    );
  }

  #finish(lastLine: number): void {
    this.#close(lastLine + 1);
    if (this.#commands.length > 0 || this.#configs.length === 0) {
      this.#configs.push({
        source: this.source,
        firstLine: this.#firstLine,
        lastLine,
        commands: this.#commands,
        directives: this.#directives,
        whole: ['version', 'hostname', 'end'].every((word) => this.#seen.has(word)),
      });
    } else {
      const before = this.#configs.at(-1);
      if (before)
        this.#configs[this.#configs.length - 1] = {
          ...before,
          lastLine,
          directives: [...before.directives, ...this.#directives],
        };
    }
    this.#firstLine = lastLine + 1;
    this.#commands = [];
    this.#directives = [];
    this.#seen = new Set();
    this.#base = -1;
  }
}

const enterings: readonly string[] = ['conf', 'config', 'configure'];

const beginsWithAny = (text: string, at: number, options: readonly string[]): boolean =>
  options.some((words) => beginsWith(text, at, words));

/** A global command that looks like nothing a mode takes. */
const isGlobalOnly = (head: Head): boolean => head.mode !== undefined || head.words === 'end';

const isSubCommand = (mode: Mode, text: string, at: number): boolean =>
  subCommands[mode].some((words) => beginsWith(text, at, words)) ||
  (mode === 'call-home' && subCommands.profile.some((words) => beginsWith(text, at, words)));

function isBare(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return isLineEnd(code);
}

/** Whether known words stand at an offset, in any case, ended by a blank or the end of the line. */
function beginsWith(text: string, at: number, words: string): boolean {
  // Most lines differ in the first letter already; only then is a slice worth making.
  if ((text.charCodeAt(at) | 32) !== words.charCodeAt(0)) return false;
  const end = at + words.length;
  if (!text.startsWith(words, at) && text.slice(at, end).toLowerCase() !== words) return false;
  const code = text.charCodeAt(end);
  return isLineEnd(code) || isBlank(code);
}

function trimmedEnd(source: SourceText, line: number): number {
  let end = source.lineEnd(line);
  const start = source.lineStart(line);
  while (end > start && isBlank(source.text.charCodeAt(end - 1))) end--;
  return end;
}

/** The lines of a mode, nested by indentation, and by what a mode takes where indentation is lost. */
function readBody(owner: Command, first: number, last: number): readonly Command[] {
  if (owner.mode === 'certificate') return [];
  const children: Command[] = [];
  let line = first;
  while (line <= last) {
    const entry = bodyLine(owner, line);
    if (!entry) {
      line++;
      continue;
    }
    const mode = owner.mode && innerMode(owner.mode, owner.source.text.slice(entry.start, entry.end));
    let next = line + 1;
    if (mode || nextIsDeeper(owner.source, line, last, entry.indent)) {
      while (next <= last && belongsTo(owner.source, next, entry.indent, mode)) next++;
    }
    const bodyFirst = line + 1;
    const bodyLast = next - 1;
    children.push(
      new Command(
        owner.source,
        entry.keyword,
        entry.lineStart,
        entry.start,
        entry.end,
        line,
        entry.negated,
        mode,
        owner,
        (self) => readBody(self, bodyFirst, bodyLast),
      ),
    );
    line = next;
  }
  return children;
}

interface BodyLine {
  readonly indent: number;
  readonly keyword: string;
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

function bodyLine(owner: Command, line: number): BodyLine | undefined {
  const { source } = owner;
  const lineStart = source.lineStart(line);
  const end = trimmedEnd(source, line);
  let at = lineStart;
  while (at < end && isBlank(source.text.charCodeAt(at))) at++;
  if (at >= end || source.text.charCodeAt(at) === BANG) return undefined;
  const match = /^(no\s+)?(\S+)/i.exec(source.text.slice(at, Math.min(end, at + 200)));
  if (!match) return undefined;
  const negation = match[1] ?? '';
  const keyword = (match[2] as string).toLowerCase();
  return {
    indent: at - lineStart,
    keyword,
    lineStart: at,
    start: at + negation.length,
    end,
    negated: negation !== '',
  };
}

const indentOf = (source: SourceText, line: number): number => {
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  let at = start;
  while (at < end && isBlank(source.text.charCodeAt(at))) at++;
  return at === end ? -1 : at - start;
};

const nextIsDeeper = (source: SourceText, line: number, last: number, indent: number): boolean =>
  line < last && indentOf(source, line + 1) > indent;

/** Whether a line belongs to the body of a line above it: deeper, or at the same depth but of that mode. */
function belongsTo(source: SourceText, line: number, indent: number, mode: Mode | undefined): boolean {
  const own = indentOf(source, line);
  if (own === -1 || own > indent) return true;
  if (own < indent || !mode) return false;
  const at = source.lineStart(line) + own;
  const from = /^no\s/i.test(source.text.slice(at, at + 3)) ? at + 3 : at;
  return subCommands[mode].some((words) => beginsWith(source.text, from, words));
}
