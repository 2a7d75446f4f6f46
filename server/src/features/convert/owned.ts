import type { Command } from '../../config/command';
import { completed, isExec, smartWord, urlWords } from '../../config/smart';
import type { ConfigFacts } from '../../facts/config';

/** The lines of licensing that a device keeps one of, by the words before their value. */
export type OwnKey =
  | 'transport'
  | 'url'
  | 'url cslu'
  | 'url smart'
  | 'proxy address'
  | 'proxy port'
  | 'server-identity-check';

/** Which of them a line is; undefined for any other one, and for EXEC commands. */
export function ownKey(command: Command): OwnKey | undefined {
  if (command.word(1) !== 'smart' || isExec(command)) return undefined;
  switch (smartWord(command)) {
    case 'transport':
      return 'transport';
    case 'url': {
      const kind = completed(command.word(3), urlWords);
      if (kind === 'utility') return undefined;
      return kind === 'cslu' ? 'url cslu' : kind === 'smart' ? 'url smart' : 'url';
    }
    case 'proxy': {
      const part = completed(command.word(3), ['address', 'port']);
      return part && `proxy ${part}`;
    }
    case 'server-identity-check':
      return 'server-identity-check';
    default:
      return undefined;
  }
}

/** The lines of a key, `no` forms too. */
export const ownLines = ({ licensing }: ConfigFacts, key: OwnKey): readonly Command[] =>
  licensing.filter((command) => ownKey(command) === key);

/**
 * What removes a line. Without a value, but for the proxy: these are the forms that were seen to be typed (Cisco's
 * test library); `no license smart transport` takes none at all.
 */
export function negation(key: OwnKey, lines: readonly Command[]): string | undefined {
  const last = lines.findLast(({ negated }) => !negated);
  if (!last) return undefined;
  const value = last.words[4]?.text;
  return `no license smart ${key}${key.startsWith('proxy') && value !== undefined ? ` ${value}` : ''}`;
}
