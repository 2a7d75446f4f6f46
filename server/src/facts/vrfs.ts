import { hasPlaceholder } from '../config/placeholders';
import { nearest } from '../terms/nearest';
import type { Span } from '../text/source';
import { callHomeLeg } from './callHomeLeg';
import type { ConfigFacts } from './config';
import type { DeviceFacts } from './deviceFacts';
import { once } from './once';
import { familyOf, managementVrfOf } from './platform';
import { reachOf, sourceInterface } from './reach';

/** A line that names a VRF. */
export interface VrfUse {
  readonly name: string;
  readonly span: Span;
  /** `service`: a line that only helps if it meets the VRF of the connection. */
  readonly by: 'licensing' | 'call-home' | 'source' | 'service';
}

/** The VRF names that the connection of a device can depend on, in the order of their weight; none without one. */
export const vrfUses = once((facts: DeviceFacts): readonly VrfUse[] => {
  const reach = reachOf(facts);
  if (!reach) return [];
  const { config, transport } = reach;
  const uses: VrfUse[] = [];
  const add = (by: VrfUse['by'], name: string | undefined, span: Span | undefined): void => {
    if (name !== undefined && span && !hasPlaceholder(name)) uses.push({ name, span, by });
  };
  // Under another transport that block is about the other messages of Call Home.
  const vrf = transport === 'callhome' ? callHomeLeg(config).vrf : undefined;
  const source = sourceInterface(config)?.vrf;
  add('licensing', config.vrf?.text, config.vrf?.span);
  add('call-home', vrf?.text, vrf?.span);
  add('source', source?.name, source?.span);
  for (const command of new Set([
    ...config.nameServers.map((entry) => entry.command),
    ...config.hosts.map((entry) => entry.command),
    ...config.lookupSources,
    ...config.ntp,
  ])) {
    const at = command.words.findIndex(({ text }) => text.toLowerCase() === 'vrf');
    const word = at === -1 ? undefined : command.words[at + 1];
    add('service', word?.text, word?.span);
  }
  return uses;
});

/** VRFs that the system makes by itself. */
export const systemVrfs: readonly string[] = ['Mgmt-vrf', 'Mgmt-intf'];

/**
 * Whether a VRF exists, as far as a whole configuration can tell: it is defined, or the system makes it and the
 * platform does not speak against that.
 */
export function vrfExists(facts: DeviceFacts, name: string): boolean {
  const { config } = facts;
  if (!config?.whole || config.vrfNames.includes(name) || hasPlaceholder(name)) return true;
  if (!systemVrfs.includes(name)) return false;
  const made = managementVrfOf(familyOf(facts)?.family, config);
  return made === undefined || made === name;
}

/** The defined VRF that an undefined name was meant to be; VRF names are told apart by case. */
export function meantVrf({ vrfNames }: ConfigFacts, name: string): string | undefined {
  if (vrfNames.includes(name)) return undefined;
  const guess = nearest(
    name.toLowerCase(),
    vrfNames.map((other) => other.toLowerCase()),
  );
  return guess && vrfNames.find((other) => other.toLowerCase() === guess);
}
