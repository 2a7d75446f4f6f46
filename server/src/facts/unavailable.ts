import type { Command } from '../config/command';
import { isGarbled } from '../config/lookalikes';
import { isExec } from '../config/smart';
import { commands } from '../knowledge/commands';
import type { CommandRow } from '../knowledge/types';
import type { Span } from '../text/source';
import type { DeviceFacts } from './deviceFacts';
import { type Absence, absenceOf, softwareOf } from './software';

/** The command of the table that some words begin with, each perhaps abbreviated; the longest one wins. */
export function rowOf(
  typed: readonly string[],
  modes: readonly CommandRow['mode'][],
): CommandRow | undefined {
  const words = typed.map((word) => word.toLowerCase());
  let best: Entry | undefined;
  for (const entry of rowsByLetter().get(words[0]?.[0]) ?? []) {
    const own = entry.words;
    if (own.length > words.length || own.length <= (best?.words.length ?? 0)) continue;
    let at = 0;
    while (at < own.length && abbreviates(words[at] as string, own[at] as string)) at++;
    if (at === own.length && modes.includes(entry.row.mode)) best = entry;
  }
  return best?.row;
}

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
      const entry = { row, words: row.command.split(' ') };
      if (same) same.push(entry);
      else byLetter.set(letter, [entry]);
    }
  return byLetter;
}

const byLetter = new Map<string | undefined, Entry[]>();

/** A command, or a keyword of one, that the device does not have. */
export interface Unavailable {
  readonly span: Span;
  readonly name: string;
  readonly absence: Absence;
  readonly since: string | undefined;
}

/** Lines of licensing and of the HTTP client that the release or the platform of the device does not have. */
export function unavailableIn(facts: DeviceFacts): readonly Unavailable[] {
  const { config } = facts;
  const software = softwareOf(facts);
  if (!config || (!software.release && !software.family)) return [];
  const lines = [...config.licenseLines, ...config.httpClient];
  return lines.flatMap((command) => {
    if (command.negated || isExec(command) || isGarbled(command)) return [];
    const row = rowOf(
      command.words.map(({ text }) => text),
      ['global'],
    );
    const absence = row && absenceOf(row, software);
    if (row && absence) return [{ span: command.span, name: row.command, absence, since: row.since }];
    return row ? keywords(command, row, (keyword) => absenceOf(keyword, software)) : [];
  });
}

type Keyword = NonNullable<CommandRow['keywords']>[number];

function keywords(
  command: Command,
  row: CommandRow,
  absenceIn: (keyword: Keyword) => Absence | undefined,
): Unavailable[] {
  return command.words.slice(row.command.split(' ').length).flatMap(({ text, span }) => {
    const keyword = row.keywords?.find(({ word }) => word === text.toLowerCase());
    const absence = keyword && absenceIn(keyword);
    return keyword && absence ? [{ span, name: keyword.word, absence, since: keyword.since }] : [];
  });
}
