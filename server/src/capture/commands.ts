/** EXEC commands as they are typed, and their full words. */

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
  'dir',
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
  'more',
  'ping vrf',
  'reload',
  'service internal',
  'show call-home profile all',
  'show call-home smart-licensing',
  'show call-home statistics',
  'show configuration',
  'show crypto pki certificates',
  'show crypto pki trustpoints',
  'show crypto pki trustpool',
  'show environment',
  'show hosts',
  'show interfaces',
  'show inventory',
  'show ip dns view',
  'show ip http client all',
  'show ip http server all',
  'show ip interface brief',
  'show ip route vrf',
  'show license all',
  'show license authorization',
  'show license data conversion',
  'show license eventlog',
  'show license history message',
  'show license policy',
  'show license reservation',
  'show license rum feature',
  'show license rum id all',
  'show license summary',
  'show license tech events',
  'show license tech message',
  'show license tech rum',
  'show license tech support',
  'show license udi',
  'show license usage',
  'show module',
  'show ntp associations',
  'show ntp status',
  'show platform',
  'show processes cpu history',
  'show processes cpu sorted',
  'show processes memory sorted',
  'show redundancy',
  'show startup-config',
  'show switch',
  'show tech-support license',
  'show vrf',
  'telnet',
  'terminal length',
  'terminal monitor',
  'terminal width',
  'test license smart rum id-list',
  'test license smart rum show',
  'traceroute',
  'undebug',
  'write erase',
  'write memory',
];

/** Every known command, word by word. */
const tree: Node = {};
for (const command of [...others, ...readers.map((reader) => reader.command)]) {
  let node = tree as Record<string, Node>;
  for (const word of command.split(' ')) {
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

export interface Typed {
  /** Full words of what is known, the rest as typed; the filter behind `|` left out. */
  readonly command: string;
  /** What stands behind `|`, if anything: the output is a part then. */
  readonly filter: string | undefined;
  /** Whether the first word is an EXEC command at all. */
  readonly known: boolean;
}

/** Writes a typed command in full words: `sh lic sum` becomes `show license summary`. */
export function expand(typed: string): Typed {
  const bar = typed.indexOf('|');
  const words = (bar === -1 ? typed : typed.slice(0, bar)).trim().split(/\s+/).filter(Boolean);
  const filter = bar === -1 ? undefined : typed.slice(bar + 1).trim();
  const full: string[] = [];
  let node: Node | undefined = tree;
  let known = false;
  for (const word of words) {
    const hit: string | undefined = node && fullWord(node, word.toLowerCase());
    full.push(hit ?? word);
    if (hit !== undefined && full.length === 1) known = true;
    node = hit === undefined || !node ? undefined : node[hit];
  }
  return { command: full.join(' '), filter, known };
}

function fullWord(node: Node, typed: string): string | undefined {
  if (Object.hasOwn(node, typed)) return typed;
  const usual = customary[typed];
  if (usual !== undefined && Object.hasOwn(node, usual)) return usual;
  const fits = Object.keys(node).filter((word) => word.startsWith(typed));
  return fits.length === 1 ? fits[0] : undefined;
}
