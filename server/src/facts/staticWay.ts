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
  const routes = routeRows(config, vrf).map((row) => routeOf(commands.command(row), vrf));
  const blocked: Blocked[] = [];
  for (const route of routes) {
    const obstacle = obstacleOf(route, routes, reach, vrf, targets);
    if (!obstacle || !route) return undefined;
    blocked.push({
      obstacle,
      line: route.line,
      at: obstacle === 'elsewhere' ? route.line.span : route.exit.span,
    });
  }
  return blocked.sort((a, b) => Number(a.obstacle === 'elsewhere') - Number(b.obstacle === 'elsewhere'));
}

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
  route: Route | undefined,
  routes: readonly (Route | undefined)[],
  { config }: Reach,
  vrf: string | undefined,
  targets: readonly number[] | 'public',
): Obstacle | undefined {
  if (!route) return undefined;
  const { to, exit } = route;
  if (!covers(to, targets)) return 'elsewhere';
  if (/^null ?0?$/i.test(exit.text)) return 'discarded';
  const hop = parseIpv4(exit.text);
  if (hop === undefined) return config.interfaces.named(exit.text)?.shutdown ? 'down' : undefined;
  const senders = sendersIn(config, vrf);
  const isNear =
    config.interfaces.some(({ opaque }) => opaque) ||
    senders.some(({ subnets }) => subnets.some((subnet) => contains(subnet, hop))) ||
    routes.some((other) => other !== route && (!other || (other.to.mask !== 0 && contains(other.to, hop))));
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
  const exits = new Set<Interface>();
  for (const row of routeRows(config, vrf)) {
    const route = routeOf(config.config.commands.command(row), vrf);
    if (!route) return senders;
    if (!covers(route.to, targets)) continue;
    const hop = parseIpv4(route.exit.text);
    const found =
      hop === undefined ? senders.filter(({ name }) => sameInterface(name, route.exit.text)) : holding(hop);
    if (found.length === 0) return senders;
    for (const exit of found) exits.add(exit);
  }
  return exits.size > 0 ? [...exits] : senders;
}
