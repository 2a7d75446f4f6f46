import type { ConfigFacts } from '../facts/config';
import { asking } from './insertion';
import type { Fix } from './rule';

/** A fix that adds a default route to a VRF, or to the global table (undefined), and asks for its gateway. */
export const addDefaultRoute = (config: ConfigFacts, vrf: string | undefined): Fix =>
  asking(config, `ip route ${vrf === undefined ? '' : `vrf ${vrf} `}0.0.0.0 0.0.0.0 <gateway>`, {
    gateway: '192.0.2.1',
  });
