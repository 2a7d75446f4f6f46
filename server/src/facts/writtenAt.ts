import type { Hop } from '../terms';
import type { Span } from '../text/source';
import { callHomeLeg } from './callHomeLeg';
import type { DeviceFacts } from './deviceFacts';
import { type Reach, reachOf, routeIn } from './reach';
import { slaTrustpoint } from './trustpoints';
import { isAddress } from './url';

/**
 * The lines of a configuration by which the device goes about a hop of its connection, the deciding one first. They
 * prove nothing but that somebody thought of it.
 * @returns nothing where no line is about the hop, or where the device connects to nobody by itself
 */
export function writtenAt(hop: Hop, facts: DeviceFacts): readonly Span[] {
  const reach = reachOf(facts);
  return (reach && lines[hop]?.(reach, facts)) ?? [];
}

/** Whether the party that the device connects to is given as an address, so that no name has to be resolved. */
export const needsNoName = (facts: DeviceFacts): boolean => isAddress(reachOf(facts)?.party?.host ?? '');

const lines: Readonly<Partial<Record<Hop, (reach: Reach, facts: DeviceFacts) => readonly Span[]>>> = {
  source: ({ config, transport }, { vrf }) => {
    const own = transport === 'callhome' ? callHomeLeg(config).sourceInterface : undefined;
    const name = own ?? config.httpSource;
    return [...(name ? [name.span] : []), ...(vrf?.spans ?? [])];
  },
  name: ({ config: { nameServers, hosts }, party }, { vrf }) => [
    ...hosts.filter(({ value }) => value === party?.host.toLowerCase()).map(({ span }) => span),
    ...nameServers.filter((server) => server.vrf === vrf?.name).map(({ span }) => span),
  ],
  connect: ({ config, party }, { vrf }) => [
    ...(party?.proxy && party.at ? [party.at] : []),
    ...routeIn(config, vrf?.name),
  ],
  tls: ({ config: { ntp, trustpoints }, secure }) =>
    secure === false
      ? []
      : [
          ...trustpoints.filter(
            (block) => block.keyword === 'crypto pki trustpoint' && block.words[3]?.text === slaTrustpoint,
          ),
          ...ntp.filter((line) => line.word(1) === 'server' && !line.negated),
        ].map(({ span }) => span),
  endpoint: ({ config, transport }, { peer }) => {
    const profile = transport === 'callhome' ? callHomeLeg(config).address : undefined;
    const standard = config.urls.findLast(({ kind }) => kind === 'default');
    const at = profile?.hostSpan ?? peer?.span ?? standard?.command.span;
    return at ? [at] : [];
  },
};
