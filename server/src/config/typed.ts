import type { Command } from './command';
import type { Config } from './parse';
import { isExec } from './smart';

/** EXEC commands of licensing in a text of configuration lines. */
export interface Typed {
  /** Typed where the device expects configuration commands, and without `do`: it refuses them. */
  readonly misplaced: readonly Command[];
  /** Typed in EXEC mode, with `do`, or where the text does not tell the mode. */
  readonly elsewhere: readonly Command[];
}

const licensing = (command: Command): boolean => command.keyword === 'license' && isExec(command);

/** Whether a configuration holds a line of the global mode at all, or only what is typed in EXEC mode. */
export const isConfiguring = (config: Config): boolean =>
  config.commands.some((command) => command.keyword !== 'do license' && !licensing(command));

/**
 * Sorts the EXEC commands of a configuration text by the mode they were typed in. The first line of the global
 * mode enters it; `end` leaves it (what follows is another configuration), and so does `exit` outside of a block.
 * In a runbook with words around its commands nothing is certain.
 */
export function readTyped(config: Config): Typed {
  const misplaced: Command[] = [];
  const elsewhere: Command[] = [];
  let last: Command | undefined;
  let prose = false;
  let left = false;
  let line = config.firstLine;
  for (const command of config.commands) {
    if (command.keyword === 'do license') elsewhere.push(command);
    else if (!licensing(command)) {
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
    return source.text.slice(start, Math.min(source.lineEnd(first + index), start + 80));
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
