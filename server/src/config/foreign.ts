import type { Command } from './command';
import type { Config } from './config';

/**
 * Whether a configuration is one of NX-OS, which shares the licensing agent and the words of its commands, and finds
 * names, routes and sources in other ways. Its `feature` and `vdc` lines are no commands of IOS-XE, and its `version`
 * carries the maintenance release in parentheses. A document of NX-OS alone is told by its text (`text/foreign`); this is
 * about one among the configurations of others.
 */
export const isForeign = ({ commands }: Config): boolean =>
  commands.of('feature', 'vdc', 'version').some(tells);

function tells({ keyword, words, negated }: Command): boolean {
  const value = words[1]?.text ?? '';
  if (keyword === 'version') return /^\d+\.\d+\(/.test(value);
  if (keyword === 'vdc') return words[2]?.text === 'id';
  // A sentence may begin with the word.
  return !negated && words.length <= 4 && words[0]?.text === keyword && /^[a-z]/.test(value);
}
