import type { Command } from '../../config/command';
import { holdsLine, indentOn } from '../../config/lines';
import { isExec } from '../../config/smart';
import type { ConfigFacts } from '../../facts/config';
import { configOrder } from '../../knowledge/configOrder';
import { isLineEnd } from '../../text/chars';
import type { SourceText } from '../../text/source';

/** A change of a text: half-open offsets and what stands there afterwards. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The modes that lead to a line, as typed: `['call-home', 'profile CiscoTAC-1']`. */
type Path = readonly string[];

/** A line to type; where it stands among the others is said by `turn`, the order in which a device accepts them. */
interface Typed {
  readonly path: Path;
  readonly line: string;
  readonly turn: Turn;
}

/** What surrounds licensing comes first, then its own lines, and what goes last of all. */
type Turn = 'around' | 'own' | 'gone';
const turns: readonly Turn[] = ['around', 'own', 'gone'];

/** A text after changes that stand in their order and do not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: own } of changes) {
    result += text.slice(at, start) + own;
    at = end;
  }
  return result + text.slice(at);
}

/** A configuration being changed: the same changes as edits of the text, and as commands for a running device. */
export class Draft {
  readonly #changes: (Change & { readonly rank?: number })[] = [];
  readonly #typed: Typed[] = [];
  readonly #source: SourceText;
  readonly #break: string;

  constructor(readonly config: ConfigFacts) {
    this.#source = config.config.source;
    this.#break = this.#source.text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Puts one line in the place of others, the last of which it takes. */
  replace(old: readonly Command[], line: string, turn: Turn, path: Path = []): void {
    const last = old.at(-1);
    for (const command of old.slice(0, -1)) this.#delete(command);
    if (last) this.#changes.push({ start: last.lineStart, end: last.end, text: line });
    this.type(line, turn, path);
  }

  /** Adds a line of the global mode, with lines of its mode below it, where a running configuration has it. */
  add(line: string, turn: Turn, below: readonly string[] = []): void {
    const rank = rankOf(line);
    const place = this.#placeOf(rank);
    this.#insert(place.at, place.indent, [line, ...below], rank);
    this.type(line, turn);
    const path: string[] = [line];
    for (const entry of below) {
      const depth = entry.search(/\S/);
      path.length = depth;
      this.type(entry.trim(), turn, [...path]);
      path.push(entry.trim());
    }
  }

  /** Adds a line to the mode of a command, behind one of its lines, or as the first. */
  addBelow(owner: Command, behind: Command | undefined, line: string, turn: Turn, path: Path): void {
    const sibling = owner.children[0];
    const indent = sibling ? indentOf(sibling) : indentOf(owner) + 1;
    const after = behind ? (behind.mode ? behind.bodyLast : behind.line) : owner.line;
    this.#insert(this.#source.lineStart(after + 1), indent, line.split('\n'));
    this.type(line.split('\n')[0] as string, turn, path);
  }

  /** Deletes lines of the text; `no` is what a running device takes instead, if it has them. */
  remove(old: readonly Command[], no: string | undefined, path: Path = []): void {
    for (const command of old) this.#delete(command);
    if (no !== undefined) this.type(no, 'gone', path);
  }

  /** A line for the device alone; the text says so already. */
  type(line: string, turn: Turn, path: Path = []): void {
    this.#typed.push({ path, line, turn });
  }

  /** Replaces the characters of a comment, which no device has to be told. */
  comment(start: number, end: number, text: string): void {
    this.#changes.push({ start, end, text });
  }

  /** The changes in their order; insertions at one place are one, in the order of a running configuration. */
  get changes(): readonly Change[] {
    const merged: Change[] = [];
    for (const { start, end, text } of this.#changes.toSorted(
      (a, b) => a.start - b.start || a.end - b.end || (a.rank ?? 0) - (b.rank ?? 0),
    )) {
      const last = merged.at(-1);
      if (last && last.start === start && last.end === start)
        merged[merged.length - 1] = { start, end, text: last.text + text };
      else {
        // A text without an end of its last line, unless that line goes.
        const open = start === end && start > 0 && !isLineEnd(this.#source.text.charCodeAt(start - 1));
        const lead = open && (last?.end !== start || last.text !== '') ? this.#break : '';
        merged.push({ start, end, text: lead + text });
      }
    }
    return merged;
  }

  /** The text with all changes. */
  get text(): string {
    return changed(this.#source.text, this.changes);
  }

  /** The commands of the configuration mode, in the order in which a device accepts them. */
  get commands(): readonly string[] {
    const lines: string[] = [];
    for (const turn of turns) {
      let open: Path = [];
      for (const { path, line } of this.#typed.filter((entry) => entry.turn === turn)) {
        const from = path.findIndex((word, depth) => word !== open[depth]);
        if (from !== -1)
          path.slice(from).forEach((word, at) => void lines.push(' '.repeat(from + at) + word));
        lines.push(' '.repeat(path.length) + line);
        open = [...path, line];
      }
    }
    return lines;
  }

  #delete({ line, source }: Command): void {
    this.#changes.push({ start: source.lineStart(line), end: source.lineStart(line + 1), text: '' });
  }

  #insert(at: number, indent: number, lines: readonly string[], rank = 0): void {
    const body = lines.map((line) => ' '.repeat(indent) + line + this.#break).join('');
    this.#changes.push({ start: at, end: at, text: body, rank });
  }

  /**
   * The line behind a command and its mode, which may be one that the product does not read (`aaa group server`), and
   * behind the `!` with which a device ends a mode.
   */
  #lineBehind(command: Command): number {
    const indent = indentOf(command);
    let line = command.bodyLast + 1;
    while (line < this.#source.lineCount && indentOn(this.#source, line) > indent) line++;
    const ends = line > command.line + 1 && line < this.#source.lineCount;
    return ends && holdsLine(this.#source, line, line, '!') ? line + 1 : line;
  }

  /** Behind the last line of its kind, else behind the last one that a running configuration prints before it. */
  #placeOf(own: number): { readonly at: number; readonly indent: number } {
    const commands = [...this.config.config.commands].filter((command) => !isExec(command));
    const before =
      commands.findLast((command) => command.keyword === configOrder[own]) ??
      commands.findLast((command) => {
        const rank = configOrder.indexOf(command.keyword);
        return rank !== -1 && rank < own;
      });
    if (before) return { at: this.#source.lineStart(this.#lineBehind(before)), indent: indentOf(before) };
    const first = commands[0];
    if (first) return { at: this.#source.lineStart(first.line), indent: indentOf(first) };
    return { at: this.#source.length, indent: 0 };
  }
}

/** Where a running configuration prints a line, by the longest head of the order that the line begins with. */
function rankOf(line: string): number {
  const heads = configOrder.filter((words) => `${line} `.startsWith(`${words} `));
  return configOrder.indexOf(heads.toSorted((a, b) => b.length - a.length)[0] ?? '');
}

const indentOf = ({ source, line, lineStart }: Command): number => lineStart - source.lineStart(line);
