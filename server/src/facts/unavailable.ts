import type { Command } from '../config/command';
import { isGarbled } from '../config/lookalikes';
import { isExec } from '../config/smart';
import type { CommandRow } from '../knowledge/types';
import type { Span } from '../text/source';
import { rowOfTyped } from './commandRow';
import type { DeviceFacts } from './deviceFacts';
import { type Absence, absenceOf, softwareOf } from './software';

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
    const row = rowOfTyped(
      command.words.map(({ text }) => text),
      ['global'],
    );
    const absence = row && absenceOf(row, software);
    if (absence) return [{ span: command.span, name: row.command, absence, since: row.since }];
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
    return absence ? [{ span, name: keyword.word, absence, since: keyword.since }] : [];
  });
}
