import type { Command, Word } from '../config/command';
import { nearest } from '../terms/nearest';
import type { ConfigFacts } from './config';
import { once } from './once';

/** The trustpoint of licensing, in the device's own spelling. */
export const slaTrustpoint = 'SLA-TrustPoint';

/** A line that names a trustpoint: the trustpoint itself, its certificate chain, the HTTP client. */
interface TrustpointUse {
  readonly name: Word;
  readonly command: Command;
  readonly kind: 'trustpoint' | 'chain' | 'client';
}

/** Every naming of a trustpoint that licensing can depend on. */
export const trustpointUses = once(({ trustpoints, httpClient }: ConfigFacts): readonly TrustpointUse[] => {
  const own = trustpoints.flatMap((command): TrustpointUse[] => {
    const chain = command.keyword.endsWith('chain');
    const name = command.words[chain ? 4 : 3];
    return name ? [{ name, command, kind: chain ? 'chain' : 'trustpoint' }] : [];
  });
  const client = httpClient.flatMap((command): TrustpointUse[] => {
    const name = command.word(3) === 'secure-trustpoint' ? command.words[4] : undefined;
    return name ? [{ name, command, kind: 'client' }] : [];
  });
  return [...own, ...client];
});

/**
 * How a name differs from `SLA-TrustPoint`: by case alone, by its hyphen, by a slip. A name that is far from it is
 * another trustpoint.
 */
export function likeSla(name: string): 'same' | 'case' | 'slip' | undefined {
  if (name === slaTrustpoint) return 'same';
  const lower = name.toLowerCase();
  if (lower === slaTrustpoint.toLowerCase()) return 'case';
  if (/^sla[-_. ]?trust[-_. ]?point$/.test(lower)) return 'slip';
  // A number makes a name of its own: somebody counts trustpoints.
  return !/\d/.test(lower) && nearest(lower, [slaTrustpoint.toLowerCase()]) ? 'slip' : undefined;
}
