import type { Command, Word } from '../config/command';
import { isGarbled } from '../config/lookalikes';
import { hasPlaceholder } from '../config/placeholders';
import type { Hop } from '../terms';
import type { ConfigFacts } from './config';

/** A value that a later line of the same kind replaces. */
export interface Replaced {
  readonly command: Command;
  readonly value: Word;
  readonly later: Word;
  readonly hop: Hop;
}

/** The words of lines that hold one value, and the hop that the value decides about. */
const kinds: readonly (readonly [words: readonly string[], hop: Hop])[] = [
  [['license', 'smart', 'url', 'cslu'], 'endpoint'],
  [['license', 'smart', 'url', 'smart'], 'endpoint'],
  [['license', 'smart', 'proxy', 'address'], 'connect'],
  [['license', 'smart', 'proxy', 'port'], 'connect'],
  [['license', 'smart', 'vrf'], 'source'],
  [['ip', 'http', 'client', 'source-interface'], 'source'],
];

/** Values that are replaced before the configuration ends; a `no` line between two of them makes them two steps. */
export function replacedValues({ licensing, httpClient, urls }: ConfigFacts): readonly Replaced[] {
  const lines = [...licensing, ...httpClient];
  return kinds.flatMap(([words, hop]) => {
    const own = lines.filter((command) => command.is(...words));
    if (own.some(({ negated }) => negated)) return [];
    const values = own.flatMap((command) => {
      const value = setBy(command, words.length, urls);
      return value && !hasPlaceholder(value.text) && !isGarbled(command) ? [{ command, value }] : [];
    });
    const later = values.at(-1)?.value;
    return later
      ? values.filter(({ value }) => !same(value, later)).map((entry) => ({ ...entry, later, hop }))
      : [];
  });
}

/** What a line sets; a URL without the note that a person wrote behind it. */
const setBy = (command: Command, from: number, urls: ConfigFacts['urls']): Word | undefined =>
  urls.find((line) => line.command === command)?.url ?? command.rest(from);

/** Blanks and case do not make another interface or host. */
const same = (a: Word, b: Word): boolean =>
  a.text.replace(/\s+/g, '').toLowerCase() === b.text.replace(/\s+/g, '').toLowerCase();
