import type { Command, Word } from '../config/command';
import { smartWord } from '../config/smart';
import type { Knowns } from './rule';

/** EXEC commands of licensing, wherever they stand in the device's texts. */
export const execCommands = ({ config, typed }: Knowns): readonly Command[] => [
  ...(config?.lines.misplaced ?? []),
  ...typed,
];

/** The words behind `do`, if there is one: `license smart …`. */
export const licenseWords = (command: Command): readonly Word[] =>
  command.word(0) === 'do' ? command.words.slice(1) : command.words;

/** The keyword behind `license smart`, in full. */
export const execWord = (command: Command): string =>
  command.word(0) === 'do' ? command.word(3) : smartWord(command);
