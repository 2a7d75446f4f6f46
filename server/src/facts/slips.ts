import type { Word } from '../config/command';
import { slipIn } from '../config/slips';
import type { ConfigFacts } from './config';
import { once } from './once';

/** A word that is a slip of the hand, and what is meant. */
interface Slip {
  readonly word: Word;
  readonly guess: string;
  /** The command with the word that is meant, as far as that. */
  readonly meant: string;
}

/** Known first words of the lines that are looked at. */
const looked = [
  'call-home',
  'crypto pki',
  'ip domain',
  'ip domain-lookup',
  'ip domain-name',
  'ip http',
  'ip name-server',
  'ntp',
  'service call-home',
];

/** Slips in the lines beside `license` that a report depends on. */
export const slipsOf = once(({ config }: ConfigFacts): readonly Slip[] =>
  config.commands.of(...looked).flatMap((command) => {
    const slip = slipIn(command);
    const word = slip && command.words[slip.index];
    if (!slip || !word) return [];
    const before = command.words.slice(0, slip.index).map(({ text }) => text);
    return [{ word, guess: slip.guess, meant: [...before, slip.guess].join(' ') }];
  }),
);
