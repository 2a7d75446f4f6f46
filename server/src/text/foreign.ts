import { probedLength } from './probe';

/**
 * Other systems share whole lines with IOS-XE, licensing's among them: NX-OS knows `license smart transport` too, and
 * many products carry the licensing agent. What is said about IOS-XE does not hold there.
 */

/** A system that is told from IOS-XE, by the name that its users give it. */
export type ForeignSystem =
  | 'NX-OS'
  | 'IOS XR'
  | 'ASA'
  | 'EOS'
  | 'Junos'
  | 'FortiOS'
  | 'SR OS'
  | 'Unified CM'
  | 'VOS'
  | 'NSO';

/** What a system alone writes, and where. */
interface Signs {
  readonly system: ForeignSystem;
  /** At the beginning of a line of its configuration. */
  readonly config?: RegExp;
  /** At the beginning of one of the first lines of `show version`. */
  readonly version?: RegExp;
  /** As a prompt with its command: IOS XR names the card and its processor. */
  readonly prompt?: RegExp;
  /** Anywhere in a licensing output: its product id, its entitlements. */
  readonly product?: RegExp;
}

/** By their order: the signs of one may stand in the configuration of a later one. */
const signs: readonly Signs[] = [
  {
    system: 'IOS XR',
    config: /^!! IOS XR|^RP\/\d+\/\S+:|^interface (?:preconfigure )?MgmtEth\d|^(?:end-policy|end-set)\s*$/m,
    version: /^Cisco IOS XR Software, Version /,
    prompt: /^RP\/\d+\/\w+\/CPU\d+:/,
    // A product id that begins with ASR-9 and two digits more is one of IOS-XE.
    product: /\bPID:(?:NCS-5|ASR-9\d{3})/,
  },
  {
    system: 'NX-OS',
    config:
      /^!Command: show (?:running|startup)-config|^version \d{1,2}\.\d{1,2}\(\d|^feature [a-z][\w+-]*(?: [\w-]+){0,2}\s*$|^vdc \S+ id \d|^vrf context \S|^interface mgmt0\s*$/m,
    version: /^Cisco Nexus Operating System \(NX-OS\) Software/,
    // Its packages, where an output names no product.
    product:
      /\bPID:N[379]K-|\bNXOS_(?:ADVANTAGE|ESSENTIALS|OE)_|\b(?:LAN|SAN)_ENTERPRISE(?:_SERVICES)?_PKG\b/,
  },
  {
    system: 'ASA',
    config: /^ASA Version \d|^: (?:Saved|Serial Number:)|^ nameif \S|^ security-level \d/m,
    version: /^Cisco Adaptive Security Appliance Software /,
    product: /\bPID:ASAv\b/,
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
  { system: 'Unified CM', product: /\bPID:UCM,|\.com\.cisco\.UCM_/ },
  // A host name of IOS-XE holds no `@`.
  { system: 'NSO', product: /\.com\.cisco\.NSO-/, prompt: /^[\w.-]{1,32}@ncs[\w.-]{0,20}[>#]/ },
  // The appliances of Unified Communications share a command line.
  { system: 'VOS', prompt: /^admin: ?(?:show|utils|license|set|run|file) \S/ },
];

/** What IOS and IOS-XE alone write: a banner may hold anything, and such a text stays theirs. */
const own = /^version 1[2-9]\.\d{1,2}\s*$|^boot-start-marker\s*$|^Current configuration ?:/m;

/** Another system, and the offset of what tells it. */
export interface Told {
  readonly system: ForeignSystem;
  readonly at: number;
}

/**
 * The other system that a text tells of.
 * @param where what the text is: a part of a configuration, the beginning of a line, a licensing output
 */
export function foreignIn(where: Exclude<keyof Signs, 'system'>, text: string): Told | undefined {
  for (const { system, [where]: sign } of signs) {
    const at = sign ? text.search(sign) : -1;
    if (at >= 0) return { system, at };
  }
  return undefined;
}

/**
 * The other system that a configuration is written for, by its beginning; undefined where nothing tells of one.
 * @param from,end offsets of the configuration in the text
 */
export function foreignConfig(text: string, from = 0, end = text.length): Told | undefined {
  const head = text.slice(from, Math.min(end, from + probedLength));
  // Asked first: it stands in the first lines, and the signs of the others are searched for to the end.
  const told = own.test(head) ? undefined : foreignIn('config', head);
  return told && { ...told, at: from + told.at };
}
