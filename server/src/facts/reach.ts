import type { Command } from '../config/command';
import type { RowReader } from '../config/known';
import { hasPlaceholder } from '../config/placeholders';
import { topologies } from '../knowledge/topologies/registry';
import type { Transport } from '../terms';
import { parseIpv4 } from '../text/ipv4';
import { ownCharacters } from '../text/own';
import type { Span } from '../text/source';
import { callHomeLeg } from './callHomeLeg';
import type { ConfigFacts } from './config';
import type { DeviceFacts } from './deviceFacts';
import type { Interface } from './interfaces';
import { once } from './once';
import { contains } from './subnet';
import { inTable, tableOfRoute, vrfNamedByRoute } from './tables';
import { isAddress } from './url';

/** The party that the device's own connection ends at: the peer, or the proxy before it. */
interface Party {
  readonly host: string;
  /** The host's characters; the line of the transport if the name is built in. */
  readonly at: Span | undefined;
  /** The name is the product's own, nobody typed it. */
  readonly builtIn: boolean;
  readonly proxy: boolean;
}

/** A report that the device itself sends, over a transport that somebody chose. */
export interface Reach {
  readonly config: ConfigFacts;
  readonly transport: Exclude<Transport, 'off'>;
  readonly party: Party | undefined;
  /** Whether the session with the peer is TLS; undefined where nothing tells. */
  readonly secure: boolean | undefined;
}

/**
 * The connection that rules about source, name, connect and TLS judge.
 * @returns undefined where there is none to judge: offline, collected by somebody else, licensing at its default,
 * classic Smart Licensing, no configuration
 */
export const reachOf = once((facts: DeviceFacts): Reach | undefined => {
  const { config } = facts;
  const transport = facts.transport.value;
  if (!config || !transport || transport === 'off' || !connects(facts)) return undefined;
  const party = partyOf(facts, config, transport);
  return { config, transport, party, secure: isSecure(facts, config, transport) };
});

/**
 * Whether the device itself connects, over a transport that somebody chose, as a configuration or an output of licensing
 * tells.
 */
export const connects = once((facts: DeviceFacts): boolean => {
  const { licensing, declared } = facts;
  const transport = facts.transport.value;
  if (licensing.value === 'smart-licensing' || !transport || transport === 'off') return false;
  if (!declared) return isChosen(facts);
  return topologies.find(({ id }) => id === declared.value)?.initiator === 'device';
});

/** `show license status` prints the default too: `cslu` alone is nobody's choice. */
function isChosen({ config, shown, transport }: DeviceFacts): boolean {
  if (config?.transports.some(({ value }) => value !== undefined)) return true;
  if (config?.urls.some(({ kind }) => kind === 'cslu')) return true;
  if (config && transport.value === 'cslu' && namesCslu(config)) return true;
  if (transport.origin !== 'shown') return false;
  if (transport.value === 'smart' || transport.value === 'callhome') return true;
  return /^https?:/i.test(shown?.csluAddress?.value ?? '');
}

const csluEntry = (hosts: ConfigFacts['hosts']) =>
  hosts.find(({ value }) => /^cslu-local(?:\.|$)/.test(value));

/** Whether a host entry answers for the name that a device looks for by itself: somebody has a CSLU there. */
export const namesCslu = ({ hosts }: ConfigFacts): boolean => csluEntry(hosts) !== undefined;

function partyOf(facts: DeviceFacts, config: ConfigFacts, transport: Transport): Party | undefined {
  const line = (config.transports.at(-1)?.command ?? csluEntry(config.hosts))?.span;
  const leg = transport === 'callhome' ? callHomeLeg(config) : undefined;
  const proxy = leg ? leg.proxy : config.proxyAddress;
  if (proxy)
    return hasPlaceholder(proxy.text)
      ? undefined
      : { host: proxy.text, at: proxy.span, builtIn: false, proxy: true };
  if (leg?.address && !leg.address.placeholder && leg.address.host !== '')
    return { host: leg.address.host, at: leg.address.hostSpan, builtIn: false, proxy: false };
  const { peer } = facts;
  if (!peer || peer.placeholder) return undefined;
  return { host: peer.host, at: peer.span ?? line, builtIn: peer.span === undefined, proxy: false };
}

function isSecure(facts: DeviceFacts, config: ConfigFacts, transport: Transport): boolean | undefined {
  const leg = transport === 'callhome' ? callHomeLeg(config) : undefined;
  const scheme = (leg?.address ?? facts.peer?.url)?.scheme;
  if (scheme) return scheme === 'https';
  return facts.peer?.host === 'cslu-local' ? undefined : true;
}

/** The interface that the HTTP client is bound to; undefined without one, or one that is not written down. */
export const sourceInterface = once((config: ConfigFacts): Interface | undefined => {
  const name = config.httpSource;
  return name && !hasPlaceholder(name.text) ? config.interfaces.named(name.text) : undefined;
});

/** A reading of one table of a configuration, by VRF (undefined: the global one), made once. */
function oncePerTable<Answer>(
  read: (config: ConfigFacts, vrf: string | undefined) => Answer,
): (config: ConfigFacts, vrf: string | undefined) => Answer {
  const tables = once((config: ConfigFacts) => {
    const known = new Map<string | undefined, { readonly answer: Answer }>();
    return (vrf: string | undefined): Answer => {
      const hit = known.get(vrf) ?? { answer: read(config, vrf) };
      known.set(vrf, hit);
      return hit.answer;
    };
  });
  return (config, vrf) => tables(config)(vrf);
}

/** Interfaces that can send IPv4 in a VRF (undefined: the global table). */
export const sendersIn = oncePerTable((config, vrf): readonly Interface[] =>
  config.interfaces.sendersIn(vrf),
);

/** Whether a VRF, or the global table, has anything that could lead beyond its own networks. */
export const hasRoutes = oncePerTable(
  // The cheap question first: the interfaces of a large device take a while to read.
  (config, vrf): boolean => isRouted(config, vrf) || learnsRoutes(config, vrf),
);

/** Whether a VRF, or the global table, may have routes that no line of this configuration names. */
export const learnsRoutes = oncePerTable((config, vrf): boolean => {
  if (runsRouter(config, vrf)) return true;
  const { interfaces } = config;
  if (interfaces.learnAddress(vrf)) return true;
  if (interfaces.runRouting(vrf)) return true;
  if (vrf === undefined) return config.defaultGateways.length > 0 && !routingIsOn(config);
  // A VRF may take routes from another one.
  return config.vrfs.some(
    (block) =>
      block.words[2]?.text === vrf &&
      linesOf(block).some((line) => line.word(0) === 'import' || line.word(0) === 'route-replicate'),
  );
});

const routeLines = ['ip route', 'ip default-network'];

/** The static routes, of all tables. */
export const routesOf = ({ config: { commands } }: ConfigFacts): readonly Command[] =>
  commands.of(...routeLines).filter(({ negated }) => !negated);

/** The row of the first static route of a table. */
function firstRoute(config: ConfigFacts, vrf: string | undefined): number | undefined {
  const { commands } = config.config;
  return commands.rowsOf(...routeLines).find(isRouteIn(config, vrf));
}

/** The rows of the static routes of a table, in their order. */
export function routeRows(config: ConfigFacts, vrf: string | undefined): readonly number[] {
  const { commands } = config.config;
  return commands.rowsOf(...routeLines).filter(isRouteIn(config, vrf));
}

function isRouteIn({ config: { commands } }: ConfigFacts, vrf: string | undefined) {
  const isInTable = inTable(vrf, commands.reading(tableOfRoute));
  return (row: number): boolean =>
    isInTable(row) && !commands.negated(row) && vrfNamedByRoute(commands, row) === vrf;
}

/** Whether a static route leads anywhere from a table. */
const isRouted = (config: ConfigFacts, vrf: string | undefined): boolean =>
  firstRoute(config, vrf) !== undefined;

/** The first line that leads beyond the own networks of a table, as a static route or the gateway of a host. */
export function routeIn(config: ConfigFacts, vrf: string | undefined): readonly Span[] {
  const row = firstRoute(config, vrf);
  if (row !== undefined) return [config.config.commands.command(row).span];
  const gateway = vrf === undefined && !routingIsOn(config) ? config.defaultGateways.at(-1) : undefined;
  return gateway ? [gateway.span] : [];
}

/** Whether a routing process puts routes into a table. */
function runsRouter({ config: { commands } }: ConfigFacts, vrf: string | undefined): boolean {
  const tablesOf = commands.reading(tablesOfRouter);
  return commands.rowsOf('router').some((row) => !commands.negated(row) && tablesOf(row).includes(vrf));
}

/** Tables of a routing process, by VRF: its own, else the global one (undefined) and what its address families name. */
const tablesOfRouter: RowReader<readonly (string | undefined)[]> = (commands, row) => {
  const router = commands.passing(row);
  const own = vrfNamed(router);
  if (own !== undefined) return [own];
  // Only these lines of a routing process name a VRF; a large one has thousands of others.
  return [undefined, ...router.childrenOf('address-family', 'vrf').flatMap((line) => vrfNamed(line) ?? [])];
};

function vrfNamed(command: Command): string | undefined {
  const at = command.words.findIndex(({ text }) => text.toLowerCase() === 'vrf');
  return at === -1 ? undefined : owned(command.words[at + 1]?.text);
}

const owned = (name: string | undefined): string | undefined => name && ownCharacters(name);

/** `ip routing`, written out: the platform's default is not known here. */
const routingIsOn = ({ routing }: ConfigFacts): boolean => routing.at(-1)?.negated === false;

const linesOf = (command: Command): readonly Command[] =>
  command.children.flatMap((child) => [child, ...linesOf(child)]);

/**
 * Whether the connection certainly leaves the networks that the device is itself in: then it needs a route. A name
 * that only DNS knows is certain if no DNS server is on such a network either.
 */
export function leavesOwnNetworks(reach: Reach, vrf: string | undefined): boolean {
  const near = sendersIn(reach.config, vrf).flatMap(({ subnets }) => subnets);
  const targets = targetsOf(reach, vrf);
  if (targets === 'public') return true;
  return targets.length > 0 && !targets.some((target) => near.some((subnet) => contains(subnet, target)));
}

/** IPv4 addresses that have to be reached first: the party's own, or the DNS servers'. Cisco's are never near. */
export function targetsOf(
  { config: { hosts, nameServers }, party }: Reach,
  vrf: string | undefined,
): readonly number[] | 'public' {
  if (!party) return [];
  const { host } = party;
  const own = parseIpv4(host);
  if (own !== undefined) return [own];
  if (isAddress(host)) return [];
  const entries = hosts
    .filter(({ value, vrf: table }) => value === host.toLowerCase() && table === vrf)
    .flatMap(({ command }) => command.words.flatMap(({ text }) => parseIpv4(text) ?? []));
  if (entries.length > 0) return entries;
  if (/\.cisco\.com$/i.test(host)) return 'public';
  return nameServers.filter(({ vrf: table }) => table === vrf).flatMap(({ value }) => parseIpv4(value) ?? []);
}
