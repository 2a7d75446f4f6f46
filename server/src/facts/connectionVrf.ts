import { hasPlaceholder } from '../config/placeholders';
import type { ConfigFacts } from './config';
import { once } from './once';
import { sourceInterface } from './reach';

/**
 * The VRF that licensing's connection is in, as far as lines tell: that of licensing's own line or of the source
 * interface; where neither is written, the one that all DNS servers are in, else all interfaces that can send.
 * @returns undefined for the global table, and where the lines do not agree
 */
export const connectionVrf = once((config: ConfigFacts): string | undefined => {
  const told = config.vrf?.text ?? sourceInterface(config)?.vrfName;
  if (told !== undefined || config.httpSource) return real(told);
  const { nameServers } = config;
  return real(only(nameServers.length > 0 ? nameServers.map(({ vrf }) => vrf) : sendingTables(config)));
});

/** The VRF that something behind a VRF would use: that of the connection, else the only one there is. */
export const likelyVrf = (config: ConfigFacts): string | undefined =>
  connectionVrf(config) ??
  (config.vrfNames.length === 1
    ? real(config.vrfNames[0])
    : real(only(sendingTables(config).filter((vrf) => vrf !== undefined))));

/** The tables of the interfaces that can send. A device prints every VRF: without one, all are in the global table. */
const sendingTables = once((config: ConfigFacts): readonly (string | undefined)[] =>
  config.whole && config.vrfNames.length === 0
    ? [undefined]
    : config.interfaces
        .where(({ ipv4, shutdown }) => ipv4 && shutdown === undefined)
        .map(({ vrfName }) => vrfName),
);

const only = (names: readonly (string | undefined)[]): string | undefined =>
  names.every((name) => name === names[0]) ? names[0] : undefined;

const real = (name: string | undefined): string | undefined =>
  name !== undefined && !hasPlaceholder(name) ? name : undefined;
