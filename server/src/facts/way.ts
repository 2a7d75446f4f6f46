import { type InterfaceState, interfaceStates } from '../capture/interfaceBrief';
import { type RouteTable, routeTable, type ShownRoute } from '../capture/routeTable';
import { parseIpv4 } from '../text/ipv4';
import type { Span } from '../text/source';
import { isOutdated } from './age';
import { clientSource } from './clientSource';
import type { DeviceFacts } from './deviceFacts';
import { sameInterface } from './interfaceName';
import { newest } from './newest';
import { once } from './once';
import { connects, reachOf, targetsOf } from './reach';
import { contains } from './subnet';
import { targetOf } from './target';

/** The way of the device's own connection, as its outputs show it at the time of the capture. */

/** The source interface of the HTTP client in the newest output that lists it. */
export const sourceState = once((facts: DeviceFacts): InterfaceState | undefined => {
  const source = connects(facts) ? clientSource(facts.config, facts.device) : undefined;
  if (source === undefined) return undefined;
  return newest(facts.device, ({ section }) =>
    interfaceStates(section).find((state) => sameInterface(state.name, source.text)),
  );
});

/** Whether an output that was printed below a line of a configuration shows that the source interface can send. */
export function worksSince(line: Span, facts: DeviceFacts): boolean {
  const state = sourceState(facts);
  return (
    state !== undefined &&
    !isIdle(state) &&
    !isOutdated(state.at, facts) &&
    (state.at.source !== line.source || state.at.start > line.start)
  );
}

/** Whether nothing can be sent from an interface. */
export const isIdle = ({ address, isUp }: InterfaceState): boolean => !isUp || address === undefined;

/** The newest routing table of the connection; a part of one counts where it holds a way to whom has to be reached first. */
export const tableShown = once((facts: DeviceFacts): RouteTable | undefined => {
  if (!connects(facts)) return undefined;
  return newest(facts.device, ({ section }) => {
    const table = routeTable(section, facts.vrf?.name);
    return table?.isPart && !leadsOn(table, facts) ? undefined : table;
  });
});

/** Whether a table certainly holds a way to whom has to be reached first: by default, or by a route of its own. */
function leadsOn({ hasDefault, routes, vrf }: RouteTable, facts: DeviceFacts): boolean {
  if (hasDefault) return true;
  const targets = ahead(facts, vrf);
  return targets !== 'public' && targets.some((target) => routes.some((route) => leadsTo(route, target)));
}

/** Whether an output shows a way to whom has to be reached first, whatever the configuration says. */
export function isWayShown(facts: DeviceFacts): boolean {
  const table = tableShown(facts);
  return table !== undefined && leadsOn(table, facts) && !isOutdated(table.at, facts);
}

/** The addresses that have to be reached first, by the configuration, else as the agent shows its peer. */
function ahead(facts: DeviceFacts, vrf: string | undefined): readonly number[] | 'public' {
  const reach = reachOf(facts);
  if (reach) return targetsOf(reach, vrf);
  const host = targetOf(facts)?.host ?? '';
  const own = parseIpv4(host);
  if (own !== undefined) return [own];
  return host.endsWith('.cisco.com') ? 'public' : [];
}

/**
 * Whether a table leads to no party that has to be reached first. A party whose address is not known is somewhere
 * beyond: only a table of the device's own networks leads nowhere then.
 */
export function leadsNowhere(table: RouteTable, facts: DeviceFacts): boolean {
  const { routes, noLastResort } = table;
  if (!noLastResort || routes.some(({ bits }) => bits === undefined || bits === 0)) return false;
  const targets = ahead(facts, table.vrf);
  if (targets === 'public') return routes.every(({ connected }) => connected);
  return targets.length > 0 && !targets.some((target) => routes.some((route) => leadsTo(route, target)));
}

function leadsTo({ address, bits }: ShownRoute, target: number): boolean {
  const own = parseIpv4(address);
  // A mask of none leads everywhere, and where it stands in a line above nobody knows where to.
  if (bits === undefined || bits === 0) return bits === 0;
  return own !== undefined && contains({ address: own, mask: -1 << (32 - bits) }, target);
}
