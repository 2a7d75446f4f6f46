/** EXEC commands as they are typed, and their full words. */

import type { Reader } from './reader';
import { readers } from './readers/registry';

/** Words that may follow a word; each may be abbreviated as long as it fits one of them only. */
interface Node {
  readonly [word: string]: Node;
}

/** Commands that sessions hold beside those that a reader knows. */
const others: readonly string[] = [
  'clear',
  'configure terminal',
  'copy',
  'debug',
  'disable',
  'do',
  'enable',
  'end',
  'exit',
  'license smart authorization',
  'license smart factory reset',
  'license smart import',
  'license smart save trust-request',
  'license smart save usage',
  'license smart sync all',
  'license smart sync local',
  'license smart trust idtoken',
  'logout',
  'ping vrf',
  'reload',
  'service internal',
  'show access-lists',
  'show configuration',
  'show crypto pki certificates',
  'show environment',
  'show interfaces',
  'show ip access-lists',
  'show ip http client all',
  'show ip http server all',
  'show ip http server session-module',
  'show ip http server status',
  'show ip interface brief',
  'show ip route vrf',
  'show license data conversion',
  'show license rum feature',
  'show license tech events',
  'show license tech message',
  'show license tech rum',
  'show module',
  'show ntp associations',
  'show ntp status',
  'show platform',
  'show processes cpu history',
  'show redundancy',
  'show running-config interface',
  'show startup-config',
  'show switch',
  'show tech-support license',
  'show vrf detail',
  'telnet',
  'terminal length',
  'terminal monitor',
  'terminal width',
  'traceroute',
  'undebug',
  'write erase',
  'write memory',
];

/** Stands in the tree for a word that the user chooses: `N`, `HOST`. */
const any = '*';
const isPlaceholder = (word: string): boolean => /^[A-Z]+$/.test(word);

/** Every known command, word by word. */
const tree: Node = {};
for (const command of [...others, ...readers.map((reader) => reader.command)]) {
  let node = tree as Record<string, Node>;
  for (const printed of command.split(' ')) {
    const word = isPlaceholder(printed) ? any : printed;
    node[word] ??= {};
    node = node[word] as Record<string, Node>;
  }
}

/** Abbreviations that fit several words and mean one of them on a device. */
const customary: Readonly<Record<string, string>> = {
  sh: 'show',
  conf: 'configure',
  config: 'configure',
  wr: 'write',
  ver: 'version',
  run: 'running-config',
  start: 'startup-config',
  lic: 'license',
  log: 'logging',
  inv: 'inventory',
  tech: 'tech-support',
  int: 'interfaces',
  term: 'terminal',
  un: 'undebug',
  u: 'undebug',
  en: 'enable',
  ex: 'exit',
  proc: 'processes',
};

interface Typed {
  /** Full words of what is known, the rest as typed; the filter behind `|` left out. */
  readonly command: string;
  /** What stands behind `|`, if anything: the output is a part then. */
  readonly filter: string | undefined;
  /** Whether the first word is an EXEC command at all. */
  readonly known: boolean;
}

/** The words of which `include` shows the lines that hold one; none of any other filter. */
export const includedBy = (filter: string | undefined): readonly string[] =>
  /^i(?:n\w{0,5})? +(\S.*)$/
    .exec(filter ?? '')?.[1]
    ?.split('|')
    .filter((word) => word.trim() !== '') ?? [];

/** Writes a typed command in full words: `sh lic sum` becomes `show license summary`. */
export function expand(typed: string): Typed {
  const bar = typed.indexOf('|');
  const line = bar === -1 ? typed : typed.slice(0, bar);
  // Some guides write two words as one.
  const words = line.replace('rum-id-list', 'rum id-list').trim().split(/\s+/).filter(Boolean);
  const filter = bar === -1 ? undefined : typed.slice(bar + 1).trim();
  const full: string[] = [];
  let node: Node | undefined = tree;
  let known = false;
  for (const word of words) {
    const hit: string | undefined = node && fullWord(node, word.toLowerCase());
    full.push(hit ?? word);
    if (hit !== undefined && full.length === 1) known = true;
    node = node?.[hit ?? any];
  }
  return { command: full.join(' '), filter, known };
}

const patterns = readers.map((reader) => ({
  reader,
  words: reader.command.split(' '),
}));

/** The reader of a command in full words, words that the user chose included: `show license rum id 7 detail`. */
export function readerOf(command: string): Reader | undefined {
  const typed = command.split(' ');
  let best: (typeof patterns)[number] | undefined;
  for (const pattern of patterns) {
    const { words, reader } = pattern;
    if (words.length > typed.length || (words.length < typed.length && reader.open !== true)) continue;
    if (!words.every((word, index) => word === typed[index] || isPlaceholder(word))) continue;
    if (!best || words.length > best.words.length || isPlaceholder(best.words.at(-1) as string))
      best = pattern;
  }
  return best?.reader;
}

function fullWord(node: Node, typed: string): string | undefined {
  if (Object.hasOwn(node, typed)) return typed;
  const usual = customary[typed];
  if (usual !== undefined && Object.hasOwn(node, usual)) return usual;
  const fits = Object.keys(node).filter((word) => word !== any && word.startsWith(typed));
  return fits.length === 1 ? fits[0] : undefined;
}
