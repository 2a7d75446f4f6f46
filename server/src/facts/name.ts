import { includedBy } from '../capture/commands';
import type { Command } from '../config/command';
import type { Span } from '../text/source';
import type { ConfigFacts } from './config';
import type { InVrf } from './configLines';
import type { DeviceFacts } from './deviceFacts';
import { isNameShown } from './hostsShown';
import { once } from './once';
import { reachOf } from './reach';
import { isAddress } from './url';
import { meantVrf, vrfExists } from './vrfs';

/** A name that the device has to resolve before it can report, and what the configuration offers for it. */
export interface NameQuestion {
  readonly host: string;
  /** Where the name stands; the line that makes it the default peer if it is built in. */
  readonly at: Span;
  /**
   * `host-wrong-vrf`: only a host entry of another table names it; `wrong-vrf`: only DNS servers of another table
   * could; `global-only`: Call Home is in a VRF, and so are its DNS servers, but it may ask the global table.
   */
  readonly answer:
    | 'by-host'
    | 'by-server'
    | 'missing'
    | 'wrong-vrf'
    | 'host-wrong-vrf'
    | 'global-only'
    | 'lookup-off'
    | 'unknown';
  /** The table it is resolved in; undefined: global. */
  readonly vrf: string | undefined;
  /** The name is the proxy's. */
  readonly proxy: boolean;
  /** Host entries of the name in another table. */
  readonly strays: readonly InVrf[];
  /** The lines that answer: servers elsewhere, the lookup line, the VRF. */
  readonly related: readonly Span[];
  readonly lookupLine: Command | undefined;
  /** `ip domain lookup vrf …` stands beside the line that switches the resolver off. */
  readonly lookupElsewhere: boolean;
}

/**
 * Asks whether the peer's name can be resolved where the connection is made. Behind a proxy the question is
 * asked for the proxy. The default peer `cslu-local` is left out unless a host entry names it or a topology is declared:
 * nobody chose it.
 * @returns undefined where no name has to be resolved
 */
export const askName = once((facts: DeviceFacts): NameQuestion | undefined => {
  const reach = reachOf(facts);
  const party = reach?.party;
  if (!reach || !party?.at || isAddress(party.host)) return undefined;
  const { config } = reach;
  const callHomeVrf = reach.transport === 'callhome' ? facts.vrf?.name : undefined;
  const vrf = reach.transport === 'callhome' ? undefined : facts.vrf?.name;
  const here = (entry: InVrf): boolean => entry.vrf === vrf;
  const named = hostEntries(config, party.host);
  const unchosen = party.builtIn && party.host === 'cslu-local' && named.length === 0;
  if (unchosen && facts.declared === undefined) return undefined;
  const off = config.lookupOff.find((line) => line.vrf === undefined || line.vrf === vrf);
  const question = {
    host: party.host,
    at: party.at,
    vrf,
    proxy: party.proxy,
    strays: named.filter((entry) => !here(entry)),
    lookupLine: off?.command,
    lookupElsewhere: config.lookupSources.some(inVrf),
  };
  const own = facts.vrf?.spans ?? [];
  if (named.some(here)) return { answer: 'by-host', related: own, ...question };
  if (off) return { answer: 'lookup-off', related: [off.command.span], ...question };
  if (config.nameServers.some(here)) return { answer: 'by-server', related: own, ...question };
  // Which view answers, and what stands in it, is not read.
  if (config.dnsViews.length > 0) return { answer: 'unknown', related: own, ...question };
  const asked = isAskedFor(config);
  if (!(absenceCounts(facts, config) || asked) || config.interfaces.learnAddress(vrf))
    return { answer: 'unknown', related: own, ...question };
  // Where the source interface is not written down, nobody knows its VRF.
  const source = callHomeVrf === undefined && !config.vrf ? config.httpSource : undefined;
  const isOpen = source !== undefined && config.interfaces.named(source.text) === undefined;
  if (isOpen && config.nameServers.length + named.length > 0)
    return { answer: 'unknown', related: own, ...question };
  // Then the name of the VRF is the fault, and its own rule says so.
  if (vrf !== undefined && !vrfExists(facts, vrf)) return { answer: 'unknown', related: own, ...question };
  const isSlip = (entry: InVrf): boolean =>
    entry.vrf !== undefined && vrf !== undefined && meantVrf(config, entry.vrf) === vrf;
  if (config.nameServers.some(isSlip) || named.some(isSlip))
    return { answer: 'unknown', related: own, ...question };
  // What an output shows is at work, by whatever line it came about.
  if (vrf === facts.vrf?.name && isNameShown(facts, party.host))
    return { answer: 'unknown', related: own, ...question };
  const elsewhere = config.nameServers.map(({ span }) => span);
  if (callHomeVrf !== undefined) {
    const inside = [...config.nameServers, ...named].filter((entry) => entry.vrf === callHomeVrf);
    if (inside.length > 0)
      return { answer: 'global-only', related: inside.map(({ span }) => span), ...question };
  }
  if (named.length > 0)
    return {
      answer: 'host-wrong-vrf',
      related: [...own, ...named.map(({ span }) => span)],
      ...question,
    };
  // An interface may learn servers by DHCP: such an output does not show it, a failure tells.
  const failed = facts.episodes.some(({ reason, restored }) => reason?.id === 'name-unresolved' && !restored);
  if (asked && !absenceCounts(facts, config) && !failed)
    return { answer: 'unknown', related: own, ...question };
  if (elsewhere.length > 0) return { answer: 'wrong-vrf', related: [...own, ...elsewhere], ...question };
  // Without any server there is no CSLU: the line that is missing says so.
  return unchosen ? undefined : { answer: 'missing', related: own, ...question };
});

const inVrf = (line: Command): boolean => line.word(3) === 'vrf' || line.word(2) === 'vrf';

/** Host entries of a name, a domain of the configuration appended where the name has none. */
function hostEntries({ hosts, domainNames }: ConfigFacts, host: string): readonly InVrf[] {
  const name = host.toLowerCase();
  const names = new Set([name]);
  if (!name.includes('.')) for (const { value } of domainNames) names.add(`${name}.${value.toLowerCase()}`);
  return hosts.filter(({ value }) => names.has(value));
}

/** Whether the output holds every line that could give the name, since it was filtered for just those. */
function isAskedFor({ config: { filter } }: ConfigFacts): boolean {
  const words = includedBy(filter);
  const holds = (line: string): boolean => words.some((word) => line.includes(word));
  return holds('ip name-server ') && holds('ip host ') && holds('ip domain lookup ');
}

/** Absence is judged in a whole configuration, or where somebody declared what the text is meant to become. */
export const absenceCounts = (facts: DeviceFacts, config: ConfigFacts): boolean =>
  config.whole || facts.declared !== undefined;
