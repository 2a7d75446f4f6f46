import { probedLength } from './probe';

/**
 * Configurations of other systems share whole lines with IOS-XE, licensing's among them: NX-OS knows `license smart
 * transport` too. What is said about IOS-XE does not hold there.
 */

/** A system whose configurations are told from those of IOS-XE, by the name that its users give it. */
export type ForeignSystem = 'NX-OS' | 'IOS XR' | 'ASA' | 'EOS' | 'Junos' | 'FortiOS' | 'SR OS';

/** What each system alone writes, by the first characters of a line. */
const signs: readonly (readonly [system: ForeignSystem, sign: RegExp])[] = [
  ['IOS XR', /^!! IOS XR|^RP\/\d+\/\S+:|^interface (?:preconfigure )?MgmtEth\d|^(?:end-policy|end-set)\s*$/m],
  [
    'NX-OS',
    /^!Command: show (?:running|startup)-config|^version \d{1,2}\.\d{1,2}\(\d|^feature [a-z][\w+-]*(?: [\w-]+){0,2}\s*$|^vdc \S+ id \d|^vrf context \S|^interface mgmt0\s*$/m,
  ],
  ['ASA', /^ASA Version \d|^: (?:Saved|Serial Number:)|^ nameif \S|^ security-level \d/m],
  [
    'EOS',
    /^! ?device: .{1,80}EOS|^! boot system \S*EOS|^transceiver qsfp default-mode|^daemon TerminAttr|^service routing protocols model|^management api http-commands/m,
  ],
  [
    'Junos',
    /^## Last (?:changed|commit)|^(?:system|interfaces|routing-options) \{|^set (?:system|interfaces|version|routing-options) \S|^version \d{1,2}\.\d{1,2}[A-Z]\d\S*;/m,
  ],
  ['FortiOS', /^#?config-version=/m],
  ['SR OS', /^# TiMOS-/m],
];

/** What IOS and IOS-XE alone write: a banner may hold anything, and such a text stays theirs. */
const own = /^version 1[2-9]\.\d{1,2}\s*$|^boot-start-marker\s*$|^Current configuration ?:/m;

/**
 * The other system that a configuration is written for, by its beginning; undefined where nothing tells of one.
 * @param from,end offsets of the configuration in the text
 */
export function foreignSystem(text: string, from = 0, end = text.length): ForeignSystem | undefined {
  const head = text.slice(from, Math.min(end, from + probedLength));
  // Asked first: it stands in the first lines, and the signs of the others are searched for to the end.
  return own.test(head) ? undefined : signs.find(([, sign]) => sign.test(head))?.[0];
}
