import type { Command } from './command';

/** What follows `license smart` in the global configuration mode. */
export const configWords = [
  'conversion',
  'custom_id',
  'enable',
  'privacy',
  'proxy',
  'reservation',
  'server-identity-check',
  'transport',
  'url',
  'usage',
  'utility',
  'vrf',
] as const;

/** What follows it in EXEC mode. */
export const execWords = [
  'authorization',
  'clear',
  'deregister',
  'factory',
  'import',
  'register',
  'renew',
  'save',
  'sync',
  'trust',
] as const;

/** What follows `license smart url`, where no URL does. */
export const urlWords = ['cslu', 'default', 'smart', 'utility'] as const;

const all: readonly string[] = [...configWords, ...execWords];

/** A keyword in full, as the device completes it; undefined if it knows no such word, or several. */
export function completed<T extends string>(typed: string, words: readonly T[]): T | undefined {
  if (words.includes(typed as T)) return typed as T;
  if (typed === '') return undefined;
  const fits = words.filter((word) => word.startsWith(typed));
  return fits.length === 1 ? fits[0] : undefined;
}

/** The word behind `license smart` in full; empty if there is none. */
export function smartWord(command: Command): string {
  const typed = command.word(2);
  return completed(typed, all) ?? typed;
}

/**
 * Whether a line is an EXEC command of licensing. `conversion` and `reservation` belong to both modes: the
 * configuration takes them alone or with `automatic`.
 */
export function isExec(command: Command): boolean {
  if (command.word(1) !== 'smart' || command.negated) return false;
  const word = smartWord(command);
  if (word === 'conversion') return /^st(?:art|op)$/.test(command.word(3));
  if (word === 'reservation') return /^(?:request|install|cancel|return)$/.test(command.word(3));
  return execWords.some((own) => own === word);
}
