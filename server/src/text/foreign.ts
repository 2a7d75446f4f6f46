import { probedLength } from './probe';

/**
 * Other systems share whole lines with IOS-XE, licensing's among them: NX-OS knows `license smart transport` too, and
 * many products carry the licensing agent. What is said about IOS-XE does not hold there.
 */

/** A system that is told from IOS-XE, by the name that its users give it. */
export type ForeignSystem = 'NX-OS' | 'IOS XR' | 'ASA' | 'EOS' | 'Junos' | 'FortiOS' | 'SR OS';

/** What a system alone writes, and where. Each is asked for the beginning of a line. */
interface Signs {
  readonly system: ForeignSystem;
  /** In a configuration. */
  readonly config: RegExp;
  /** In the first lines of `show version`. */
  readonly version?: RegExp;
  /** As a prompt: IOS XR names the card and its processor. */
  readonly prompt?: RegExp;
}

/** By their order: the signs of one may stand in the configuration of a later one. */
const signs: readonly Signs[] = [
  {
    system: 'IOS XR',
    config: /^!! IOS XR|^RP\/\d+\/\S+:|^interface (?:preconfigure )?MgmtEth\d|^(?:end-policy|end-set)\s*$/m,
    version: /^Cisco IOS XR Software, Version /,
    prompt: /^RP\/\d+\/\w+\/CPU\d+:/,
  },
  {
    system: 'NX-OS',
    config:
      /^!Command: show (?:running|startup)-config|^version \d{1,2}\.\d{1,2}\(\d|^feature [a-z][\w+-]*(?: [\w-]+){0,2}\s*$|^vdc \S+ id \d|^vrf context \S|^interface mgmt0\s*$/m,
    version: /^Cisco Nexus Operating System \(NX-OS\) Software/,
  },
  {
    system: 'ASA',
    config: /^ASA Version \d|^: (?:Saved|Serial Number:)|^ nameif \S|^ security-level \d/m,
    version: /^Cisco Adaptive Security Appliance Software /,
  },
  {
    system: 'EOS',
    config:
      /^! ?device: .{1,80}EOS|^! boot system \S*EOS|^transceiver qsfp default-mode|^daemon TerminAttr|^service routing protocols model|^management api http-commands/m,
  },
  {
    system: 'Junos',
    config:
      /^## Last (?:changed|commit)|^(?:system|interfaces|routing-options) \{|^set (?:system|interfaces|version|routing-options) \S|^version \d{1,2}\.\d{1,2}[A-Z]\d\S*;/m,
  },
  { system: 'FortiOS', config: /^#?config-version=/m },
  { system: 'SR OS', config: /^# TiMOS-/m },
];

/** What IOS and IOS-XE alone write: a banner may hold anything, and such a text stays theirs. */
const own = /^version 1[2-9]\.\d{1,2}\s*$|^boot-start-marker\s*$|^Current configuration ?:/m;

/** Another system, and the offset of what tells it. */
export interface Told {
  readonly system: ForeignSystem;
  readonly at: number;
}

/**
 * The other system that a configuration is written for, by its beginning; undefined where nothing tells of one.
 * @param from,end offsets of the configuration in the text
 */
export function foreignConfig(text: string, from = 0, end = text.length): Told | undefined {
  const head = text.slice(from, Math.min(end, from + probedLength));
  // Asked first: it stands in the first lines, and the signs of the others are searched for to the end.
  if (own.test(head)) return undefined;
  for (const { system, config } of signs) {
    const at = head.search(config);
    if (at >= 0) return { system, at: from + at };
  }
  return undefined;
}

/** The other system that alone has such a line in its configurations. */
export const foreignLine = (line: string): ForeignSystem | undefined =>
  signs.find(({ config }) => config.test(line))?.system;

/** The other system that prints an output, by the beginning of a line of it. @param where what the line is */
export const foreignOutput = (where: 'version' | 'prompt', line: string): ForeignSystem | undefined =>
  signs.find(({ [where]: sign }) => sign?.test(line))?.system;
