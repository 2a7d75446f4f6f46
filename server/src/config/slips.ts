import { isOneEdit } from '../terms/nearest';
import type { Command } from './command';

/**
 * Slips of the hand in the lines beside `license smart` that a report depends on: IOS-XE has no such command, so the
 * device refuses the line. Told where one edit leads to a word that matters, and what follows fits that word.
 */

/** What may follow the first words of a command; a word of these, or the beginning of one, is no slip. */
const known: Readonly<Record<string, readonly string[]>> = {
  '': ['call-home', 'crypto', 'ip', 'ntp', 'service'],
  crypto: ['pki'],
  'crypto pki': [
    'authenticate',
    'certificate',
    'crl',
    'enroll',
    'export',
    'import',
    'profile',
    'server',
    'token',
    'trustpoint',
    'trustpool',
  ],
  ip: ['domain', 'domain-list', 'domain-lookup', 'domain-name', 'http', 'name-server'],
  'ip domain': ['list', 'lookup', 'multicast', 'name', 'recursive', 'retry', 'round-robin', 'timeout'],
  'ip http': [
    'access-class',
    'active-session-modules',
    'authentication',
    'client',
    'path',
    'port',
    'secure-server',
    'server',
    'timeout-policy',
  ],
  'ip http client': [
    'cache',
    'connection',
    'password',
    'proxy-server',
    'response',
    'secure-ciphersuite',
    'secure-trustpoint',
    'secure-verify-host',
    'source-interface',
    'tls-version',
    'username',
  ],
  ntp: [
    'access-group',
    'authenticate',
    'authentication-key',
    'broadcast',
    'logging',
    'master',
    'passive',
    'peer',
    'server',
    'source',
    'source-interface',
    'trusted-key',
    'update-calendar',
  ],
  service: ['call-home'],
};

type Follows = (next: string | undefined) => boolean;
const anything: Follows = (next) => next !== undefined;
const nothing: Follows = (next) => next === undefined;
const oneOf =
  (path: string): Follows =>
  (next) =>
    next !== undefined && known[path]?.includes(next) === true;

/** The commands that are meant, with what stands behind the word that a slip is in. */
const meant: Readonly<Record<string, Follows>> = {
  'call-home': nothing,
  'crypto pki trustpoint': anything,
  'ip domain': oneOf('ip domain'),
  'ip domain lookup': (next) => next === undefined || next === 'source-interface' || next === 'vrf',
  'ip domain name': anything,
  'ip domain-lookup': (next) => next === undefined || next === 'source-interface' || next === 'vrf',
  'ip domain-name': anything,
  'ip http client': oneOf('ip http client'),
  'ip http client source-interface': anything,
  'ip name-server': (next) => next !== undefined && /^(?:vrf$|[\d<{$[]|[\da-f]{0,4}:)/.test(next),
  'ntp server': anything,
  'service call-home': nothing,
};

/** A word that is a slip, by its index, and the word that is meant. */
interface WordSlip {
  readonly index: number;
  readonly guess: string;
}

/** @param wordAt a word of a line behind `no`, in lower case; empty past the last one */
function slipBy(wordAt: (index: number) => string): WordSlip | undefined {
  let path = '';
  for (let index = 0; ; index++) {
    const here = known[path];
    const word = here ? wordAt(index) : '';
    if (!here || word === '') return undefined;
    const next = path === '' ? '' : `${path} `;
    if (here.includes(word)) path = next + word;
    else if (!/^[a-z-]+$/.test(word) || here.some((full) => full.startsWith(word))) return undefined;
    else {
      const guess = here.find((full) => meant[next + full] && isOneEdit(word, full));
      const behind = wordAt(index + 1);
      const follows = guess !== undefined && meant[next + guess]?.(behind === '' ? undefined : behind);
      return follows ? { index, guess } : undefined;
    }
  }
}

/** @param words of a line behind `no`, in lower case */
export const slipAmong = (words: readonly string[]): WordSlip | undefined =>
  slipBy((index) => words[index] ?? '');

/** The slip in a line that the product reads. */
export const slipIn = (command: Command): WordSlip | undefined => slipBy((index) => command.word(index));
