import { type InterfaceState, interfaceStates } from '../capture/interfaceBrief';
import { type RouteTable, routeTable, type ShownRoute } from '../capture/routeTable';
import { parseIpv4 } from '../text/ipv4';
import type { DeviceFacts } from './deviceFacts';
import { sameInterface } from './interfaceName';
import { newest } from './newest';
import { once } from './once';
import { reachOf, targetsOf } from './reach';
import { contains } from './subnet';

/** The way of the device's own connection, as its outputs show it at the time of the capture. */

/** The source interface of the HTTP client in the newest output that lists it. */
export const sourceState = once((facts: DeviceFacts): InterfaceState | undefined => {
  const name = reachOf(facts)?.config.httpSource?.text;
  if (name === undefined) return undefined;
  return newest(facts.device, ({ section }) =>
    interfaceStates(section).find((state) => sameInterface(state.name, name)),
  );
});

/** Whether nothing can be sent from an interface. */
export const isIdle = ({ address, isUp }: InterfaceState): boolean => !isUp || address === undefined;

/** The newest routing table of the connection. */
export const tableShown = once((facts: DeviceFacts): RouteTable | undefined => {
  if (!reachOf(facts)) return undefined;
  return newest(facts.device, ({ section }) => routeTable(section, facts.vrf?.name));
});

/**
 * Whether a table leads to no party that has to be reached first. A party whose address is not known is somewhere
 * beyond: only a table of the device's own networks leads nowhere then.
 */
export function leadsNowhere(table: RouteTable, facts: DeviceFacts): boolean {
  const { routes, noLastResort } = table;
  const reach = reachOf(facts);
  if (!reach || !noLastResort || routes.some(({ bits }) => bits === undefined || bits === 0)) return false;
  const targets = targetsOf(reach, table.vrf);
  if (targets === 'public') return routes.every(({ connected }) => connected);
  return targets.length > 0 && !targets.some((target) => routes.some((route) => leadsTo(route, target)));
}

function leadsTo({ address, bits = 0 }: ShownRoute, target: number): boolean {
  const own = parseIpv4(address);
  return own !== undefined && contains({ address: own, mask: -1 << (32 - bits) }, target);
}
