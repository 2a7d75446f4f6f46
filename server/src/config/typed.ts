import type { Command } from './command';
import type { Config } from './config';
import type { KnownLines } from './known';
import { isExec } from './smart';

/** EXEC commands of licensing in a text of configuration lines. */
interface Typed {
  /** Typed where the device expects configuration commands, and without `do`: it refuses them. */
  readonly misplaced: readonly Command[];
  /** Typed in EXEC mode, with `do`, or where the text does not tell the mode. */
  readonly elsewhere: readonly Command[];
}

/** Whether a configuration holds a line of the global mode at all, or only what is typed in EXEC mode. */
export function isConfiguring({ commands }: Config): boolean {
  for (let row = 0; row < commands.length; row++) if (!isTyped(commands, row)) return true;
  return false;
}

/** Whether a row is typed in EXEC mode. */
const isTyped = (commands: KnownLines, row: number): boolean => {
  const keyword = commands.keyword(row);
  return keyword === 'do license' || (keyword === 'license' && isExec(commands.command(row)));
};

/**
 * Sorts the EXEC commands of a configuration text by the mode they were typed in. The first line of the global
 * mode enters it; `end` leaves it (what follows is another configuration), and so does `exit` outside of a block.
 * In a runbook with words around its commands nothing is certain.
 */
export function readTyped(config: Config): Typed {
  const misplaced: Command[] = [];
  const elsewhere: Command[] = [];
  const { commands } = config;
  let last: Command | undefined;
  let prose = false;
  let left = false;
  let line = config.firstLine;
  let next = 0;
  for (const row of commands.rowsOf('license', 'do license')) {
    const command = commands.command(row);
    // Every known line between two of licensing's is one of the global mode.
    if (row > next) {
      last = commands.command(row - 1);
      left = false;
    }
    next = row + 1;
    if (command.keyword === 'do license') elsewhere.push(command);
    else if (!isExec(command)) {
      last = command;
      left = false;
    } else {
      prose ||= linesOf(config, line, command.line).some(isProse);
      if (last) left ||= leaves(last, linesOf(config, Math.max(line, last.line + 1), command.line));
      line = command.line;
      (last === undefined || left || prose ? elsewhere : misplaced).push(command);
    }
  }
  return { misplaced, elsewhere };
}

const linesOf = ({ source }: Config, first: number, end: number): readonly string[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const start = source.lineStart(first + index);
    return source.slice(start, Math.min(source.lineEnd(first + index), start + 80));
  });

/** Whether one `exit` more than the last block needs stands below a line of the global mode. */
function leaves(last: Command, below: readonly string[]): boolean {
  const indent = last.lineStart - last.source.lineStart(last.line);
  const exits = below.filter((text) => /^\s*(?:exit|quit)\s*$/i.test(text) && text.search(/\S/) <= indent);
  return exits.length > (last.mode ? 1 : 0);
}

/** A heading, a fence, a number, a prompt, a word of Japanese. */
const isProse = (text: string): boolean =>
  /^\s*(?:[#*`>]|~~~|\d+[.)]|[\u2190-\u2fff\u3001-\u9fff\uf900-\ufaff])/.test(text) ||
  /^\S{1,60}[#>]/.test(text);
