import { commands } from '../knowledge/commands';
import type { CommandRow } from '../knowledge/types';

type Mode = CommandRow['mode'];

/** The command of the table that some words begin with, each perhaps abbreviated; the longest one wins. */
export const rowOfTyped = (typed: readonly string[], modes: readonly Mode[]): CommandRow | undefined =>
  longest(
    typed.map((word) => word.toLowerCase()),
    abbreviates,
    (mode) => modes.includes(mode),
  );

/** The command of the table whose words, in full, begin a line; the longest one wins. */
export const rowOfLine = (line: string, mode?: Mode): CommandRow | undefined =>
  longest(
    line
      .toLowerCase()
      // The old spelling, which every release still takes.
      .replace(/^ip domain-(?=lookup|name)/, 'ip domain ')
      .split(/\s+/),
    (typed, word) => typed === word,
    (own) => mode === undefined || own === mode,
  );

function longest(
  typed: readonly string[],
  isWord: (typed: string, word: string) => boolean,
  isMode: (mode: Mode) => boolean,
): CommandRow | undefined {
  let best: Entry | undefined;
  for (const entry of rowsByLetter().get(typed[0]?.[0]) ?? []) {
    const { words, row } = entry;
    if (words.length > typed.length || words.length <= (best?.words.length ?? 0)) continue;
    let at = 0;
    while (at < words.length && isWord(typed[at] as string, words[at] as string)) at++;
    if (at === words.length && isMode(row.mode)) best = entry;
  }
  return best?.row;
}

/** The commands of a mode, in the order of the table, that some words, each perhaps abbreviated, lead to or into. */
export function rowsAlong(mode: Mode, typed: readonly string[]): readonly CommandRow[] {
  let entries = byMode.get(mode);
  if (!entries) {
    entries = commands.filter((row) => row.mode === mode).map(entryOf);
    byMode.set(mode, entries);
  }
  const lower = typed.map((word) => word.toLowerCase());
  return entries
    .filter(({ words }) => lower.every((word, index) => words[index]?.startsWith(word) ?? true))
    .map(({ row }) => row);
}

const byMode = new Map<Mode, readonly Entry[]>();

/** A single letter is no abbreviation that anybody can be sure of. */
const abbreviates = (typed: string, word: string): boolean =>
  word === typed || (typed.length > 1 && word.startsWith(typed));

interface Entry {
  readonly row: CommandRow;
  readonly words: readonly string[];
}

/** The commands of the table by their first letter: this is asked for every line of licensing at every key. */
function rowsByLetter(): ReadonlyMap<string | undefined, readonly Entry[]> {
  if (byLetter.size === 0)
    for (const row of commands) {
      const letter = row.command[0];
      const same = byLetter.get(letter);
      const entry = entryOf(row);
      if (same) same.push(entry);
      else byLetter.set(letter, [entry]);
    }
  return byLetter;
}

const entryOf = (row: CommandRow): Entry => ({ row, words: row.command.split(' ') });

const byLetter = new Map<string | undefined, Entry[]>();
