import type { Command } from '../config/command';
import { hasPlaceholder } from '../config/placeholders';
import { parseIpv4 } from '../text/ipv4';
import type { Span } from '../text/source';
import type { ConfigFacts } from './config';
import { sameInterface } from './interfaceName';
import type { Interface } from './interfaces';
import { learnsRoutes, type Reach, routeRows, sendersIn, targetsOf } from './reach';
import { contains, isPrivate, parseSubnet, type Subnet } from './subnet';

/** Why a static route does not lead to the peer. */
type Obstacle =
  /** It is for other networks. */
  | 'elsewhere'
  /** It ends at Null0. */
  | 'discarded'
  /** Its next hop is in no network of the device, and no other route leads there. */
  | 'hop'
  /** The interface that it leaves by is shut down. */
  | 'down';

/** A static route that does not lead to the peer, and the characters that say so. */
export interface Blocked {
  readonly obstacle: Obstacle;
  readonly line: Command;
  readonly at: Span;
}

/**
 * The static routes of the connection's table where none of them leads to whom has to be reached first, those that are
 * meant to first; undefined where one does, where routes may come from elsewhere, or where nothing is certain.
 */
export function blockedRoutes(reach: Reach, vrf: string | undefined): readonly Blocked[] | undefined {
  const { config } = reach;
  if (learnsRoutes(config, vrf)) return undefined;
  const targets = targetsOf(reach, vrf);
  if (targets !== 'public' && targets.length === 0) return undefined;
  const { commands } = config.config;
  const rows = routeRows(config, vrf);
  const read = (row: number): Route | undefined => routeOf(commands.command(row), vrf);
  let all: readonly (Route | undefined)[] | undefined;
  const others = (): readonly (Route | undefined)[] => {
    all ??= rows.map(read);
    return all;
  };
  const blocked: Blocked[] = [];
  let meant = 0;
  for (const row of rows) {
    const route = read(row);
    const obstacle = route && obstacleOf(route, others, reach, vrf, targets);
    if (!obstacle) return undefined;
    const isMeant = obstacle !== 'elsewhere';
    if (isMeant && ++meant > mostExits) return undefined;
    blocked.push({ obstacle, line: route.line, at: isMeant ? route.exit.span : route.line.span });
  }
  return blocked.sort((a, b) => Number(a.obstacle === 'elsewhere') - Number(b.obstacle === 'elsewhere'));
}

/** A device has few next hops; with more of them each route would be compared with all, and nothing is said. */
const mostExits = 100;

/** A static route in words. */
interface Route {
  readonly line: Command;
  readonly to: Subnet;
  /** The next hop or the interface that it leaves by. */
  readonly exit: { readonly text: string; readonly span: Span };
}

/** Undefined where a line says something else, or leaves something open. */
function routeOf(line: Command, vrf: string | undefined): Route | undefined {
  const [prefix, mask, exit, ...more] = line.words.slice(vrf === undefined ? 2 : 4);
  const to = prefix && mask && parseSubnet(prefix.text, mask.text);
  // `global` looks for the next hop in another table.
  if (!to || !exit || hasPlaceholder(exit.text) || more.some(({ text }) => /^global$/i.test(text)))
    return undefined;
  return { line, to, exit };
}

/** Whether a route may be the one to an address; Cisco's are somewhere outside the private networks. */
const covers = (to: Subnet, targets: readonly number[] | 'public'): boolean =>
  targets === 'public' ? !isPrivate(to) : targets.some((target) => contains(to, target));

function obstacleOf(
  route: Route,
  routes: () => readonly (Route | undefined)[],
  { config }: Reach,
  vrf: string | undefined,
  targets: readonly number[] | 'public',
): Obstacle | undefined {
  const { to, exit } = route;
  if (!covers(to, targets)) return 'elsewhere';
  if (/^null ?0?$/i.test(exit.text)) return 'discarded';
  const hop = parseIpv4(exit.text);
  if (hop === undefined) return config.interfaces.named(exit.text)?.shutdown ? 'down' : undefined;
  const senders = sendersIn(config, vrf);
  const isNear =
    config.interfaces.some(({ opaque }) => opaque) ||
    senders.some(({ subnets }) => subnets.some((subnet) => contains(subnet, hop))) ||
    routes().some(
      (other) => other?.line !== route.line && (!other || (other.to.mask !== 0 && contains(other.to, hop))),
    );
  return isNear ? undefined : 'hop';
}

/**
 * The interfaces by which packets to a party leave a table, and its answers come in: where it is near or static routes
 * are all there is, those that lead there; else each that can send. A loopback is no way out.
 */
export function exitsTo(
  config: ConfigFacts,
  vrf: string | undefined,
  targets: readonly number[] | 'public',
): readonly Interface[] {
  const senders = sendersIn(config, vrf).filter(({ name }) => !/^lo/i.test(name));
  const holding = (address: number): readonly Interface[] =>
    senders.filter(({ subnets }) => subnets.some((subnet) => contains(subnet, address)));
  const near = targets === 'public' ? [] : targets.flatMap(holding);
  if (near.length > 0) return near;
  if (learnsRoutes(config, vrf)) return senders;
  const leaving = new Map<string, readonly Interface[]>();
  for (const row of routeRows(config, vrf)) {
    const route = routeOf(config.config.commands.command(row), vrf);
    if (!route) return senders;
    const { text } = route.exit;
    if (leaving.has(text) || !covers(route.to, targets)) continue;
    const hop = parseIpv4(text);
    const found = hop === undefined ? senders.filter(({ name }) => sameInterface(name, text)) : holding(hop);
    leaving.set(text, found);
    if (found.length === 0 || leaving.size > mostExits) return senders;
  }
  const exits = new Set([...leaving.values()].flat());
  return exits.size > 0 ? [...exits] : senders;
}
