import type { Command } from '../config/command';
import type { Span } from '../text/source';
import type { ConfigFacts, InVrf } from './config';
import type { DeviceFacts } from './index';
import { isAddress } from './url';

/** A name that the device has to resolve before it can report, and what the configuration offers for it. */
export interface NameQuestion {
  readonly host: string;
  /** Where the name stands; the line that makes it the default peer if it is built in. */
  readonly at: Span;
  readonly answer: 'resolvable' | 'missing' | 'wrong-vrf' | 'lookup-off' | 'unknown';
  /** The lines that answer: servers elsewhere, the lookup line, the VRF. */
  readonly related: readonly Span[];
  readonly lookupLine: Command | undefined;
}

/**
 * Asks whether the peer's name can be resolved where the connection is made. Behind a proxy the question is
 * asked for the proxy. The default peer `cslu-local` is left out: nobody chose it.
 * @returns undefined where no name has to be resolved
 */
export function askName(facts: DeviceFacts): NameQuestion | undefined {
  const { config, peer, transport } = facts;
  if (!config || !peer || transport.origin === 'default' || transport.value === 'callhome') return undefined;
  const proxy = config.proxyAddress;
  const host = proxy ? proxy.text : peer.host;
  const at = proxy ? proxy.span : (peer.span ?? config.transports.at(-1)?.command.span);
  if (!at || peer.placeholder || isAddress(host)) return undefined;
  if (!proxy && peer.span === undefined && host === 'cslu-local') return undefined;
  const vrf = facts.vrf?.name;
  const here = (entry: InVrf): boolean => entry.vrf === vrf;
  const question = { host, at, related: [], lookupLine: undefined };
  const named = config.hosts.filter(({ value }) => value === host.toLowerCase());
  if (named.some(here)) return { ...question, answer: 'resolvable' };
  const off = config.lookupOff.find((line) => line.vrf === undefined);
  const reEnabled = config.lookupSources.some((line) => line.word(3) === 'vrf' || line.word(2) === 'vrf');
  if (off && !reEnabled)
    return { ...question, answer: 'lookup-off', lookupLine: off.command, related: [off.command.span] };
  if (config.nameServers.some(here)) return { ...question, answer: 'resolvable' };
  if (!absenceCounts(facts, config)) return { ...question, answer: 'unknown' };
  if (config.learnsAddress()) return { ...question, answer: 'unknown' };
  const elsewhere = config.nameServers.map(({ span }) => span);
  if (elsewhere.length > 0 || named.length > 0) {
    return {
      ...question,
      answer: 'wrong-vrf',
      related: [...(facts.vrf?.spans ?? []), ...elsewhere, ...named.map(({ span }) => span)],
    };
  }
  return { ...question, answer: 'missing', related: facts.vrf?.spans ?? [] };
}

/** Absence is judged in a whole configuration, or where somebody declared what the text is meant to become. */
export const absenceCounts = (facts: DeviceFacts, config: ConfigFacts): boolean =>
  config.whole || facts.declared !== undefined;
