/**
 * What a text is, by looking at its beginning. The extension's stub, the server and the command line ask the
 * same question, so that a file means the same everywhere. It depends on nothing: the stub must stay small.
 */

import { isStamped, unstamped } from './stamped';

export type DocumentKind = 'config' | 'capture' | 'other';

interface Probed {
  readonly kind: DocumentKind;
  /** `strong`: no other kind of text looks like this; `weak`: it is offered, never taken. */
  readonly strength: 'strong' | 'weak' | 'none';
}

/** Characters that are looked at; enough for a banner and a certificate before anything telling. */
export const probedLength = 65_536;

const otherSystem =
  /^!! IOS XR|^ASA Version|^: Saved|^(?:feature |vdc )\S|RP\/\d+\/(?:RP|RSP)\d*\/CPU\d|^set (?:system|interfaces|version) |^! ?(?:Command|device): |^(?:## Last changed|system \{)|^config-version=|^\*A:/m;
const strongCapture =
  /%SMART_LIC-\d-[A-Z]|%CALL_HOME-\d-[A-Z]|^-{6,}\s*show \S.*-{6,}\s*$|^[\w.-]{1,64}[#>] ?(?:sh(?:ow?)?\s+(?:lic|ver|run|log|tech|clock|call)|(?:test\s+)?lic\w*\s+smart\s)|^Smart Licensing (?:Status\s*$|is [ED])|^UDI: PID:|^Smart Licensing Using Policy:|^Smart Licensing Usage Report(?: Detail)?:|^Cisco IOS XE Software, Version |^Cisco IOS Software\b.{0,80}(?:_IOSXE\)|_LINUX_IOSD-)|^This software version supports only Smart Licensing |^\d{4}-[\d :.-]+\w+ SAEVT_[A-Z]/m;
const weakCapture =
  /^[\w.-]{1,64}(?:\(config[\w-]*\))?[#>] ?(?:sh(?:ow?)?|conf|en|term|ping|telnet|dir|more|lic\w*|test|copy)\b|%[A-Z][A-Z0-9_]*-[0-7]-[A-Z0-9_]+: |^Load for five secs|^Syslog logging:|^License Usage:|^Cisco IOS Software|^Usage Reporting:|^Profile Name: CiscoTAC-1|report_id:\d+ state:SmartAgent/m;
const strongConfig =
  /^\s{0,4}(?:no )?license[ \u3000\u00a0]{1,3}smart[ \u3000\u00a0]{1,3}(?:transport|url|proxy|usage|privacy|vrf|utility|custom_id)\b|^Current configuration ?:|^boot-start-marker\s*$|^license boot level network-(?:advantage|essentials)\b|^crypto pki trustpoint SLA-TrustPoint/m;
const weakConfig =
  /^(?:hostname \S+\s*$|interface (?:Gi|Te|Fa|Eth|Vlan|Loop|Port-ch|Hu|Twe|Fo|Tun|Bundle|Mgmt|App)\w*[ \d]|ip (?:route|name-server|http|domain|host) |router (?:ospf|bgp|eigrp|rip|isis) |line (?:con|vty|aux) \d|vrf definition |call-home\s*$|service timestamps |license (?:boot|udi|accept|air) |crypto pki |username \S+ |aaa new.model|access-list \d+ |ip access-list |snmp-server |ntp server |vlan \d+)/gm;

/** Looks at the first characters of a text; the more telling sign wins, a capture may hold a configuration. */
export function probe(text: string): Probed {
  const beginning = text.length > probedLength ? text.slice(0, probedLength) : text;
  const head = isStamped(beginning) ? unstamped(beginning) : beginning;
  const foreign = otherSystem.test(head);
  if (strongCapture.test(head)) return { kind: 'capture', strength: foreign ? 'weak' : 'strong' };
  const config = configStrength(head);
  if (foreign) {
    if (weakCapture.test(head)) return { kind: 'capture', strength: 'none' };
    return { kind: config === 'none' ? 'other' : 'config', strength: 'none' };
  }
  if (config === 'strong') return { kind: 'config', strength: 'strong' };
  if (weakCapture.test(head)) return { kind: 'capture', strength: 'weak' };
  return config === 'weak' ? { kind: 'config', strength: 'weak' } : { kind: 'other', strength: 'none' };
}

function configStrength(head: string): Probed['strength'] {
  if (strongConfig.test(head)) return 'strong';
  const whole = /^version \d{1,2}\.\d{1,2}\s*$/m.test(head) && /^hostname \S+/m.test(head);
  const kinds = new Set<string>();
  for (const match of head.matchAll(weakConfig)) {
    kinds.add(match[0].split(' ', 1)[0] as string);
    if (kinds.size >= 3) break;
  }
  if (whole && kinds.size >= 2) return 'strong';
  return kinds.size >= 1 ? 'weak' : 'none';
}
