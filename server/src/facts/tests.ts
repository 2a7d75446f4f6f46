import type { PortTest } from '../capture/session';
import { sameInterface } from './interfaceName';
import type { Target } from './target';

/**
 * Whether a test took the way that licensing takes. `elsewhere`: another host or port; `other-way`: the right
 * one, but not from the VRF and the source interface that the HTTP client uses, so it proves another path.
 */
export function fitsTarget(test: PortTest, target: Target | undefined): 'same' | 'other-way' | 'elsewhere' {
  if (!target) return servers.test(test.host) ? 'same' : 'elsewhere';
  if (test.host !== target.host) return 'elsewhere';
  if (target.port !== undefined && test.port !== target.port && test.answer !== 'unresolved')
    return 'elsewhere';
  const { vrf, sourceInterface } = target;
  if (vrf !== undefined && test.vrf !== vrf) return 'other-way';
  if (vrf === undefined && test.vrf !== undefined && sourceInterface !== undefined) return 'other-way';
  if (sourceInterface === undefined) return 'same';
  return test.sourceInterface !== undefined && sameInterface(test.sourceInterface, sourceInterface)
    ? 'same'
    : 'other-way';
}

const servers = /^(?:smartreceiver|tools)\.cisco\.com$|^cslu-local(?:\.|$)/;
