import type { ReasonRow } from '../knowledge/types';
import { type Hop, hopIndex, hops, type Text } from '../terms';
import type { Span } from '../text/source';
import type { Failure } from './events';

/**
 * Something that was seen to work or to fail, wherever it was seen: a log, an output, a session. The path knows
 * nothing else about the state of a device; a further output that proves something adds its observations here.
 */
export interface Observation {
  /** The hop that failed; for a success the last one that it proves. */
  readonly hop: Hop;
  readonly outcome: 'failure' | 'success';
  /** Where it was seen: a log and a session are read in their order, a shown date only by time. */
  readonly from: 'log' | 'session' | 'shown';
  /** A phrase for the path. */
  readonly why: Text;
  readonly reason: ReasonRow | undefined;
  /** The hop is only where to look first. */
  readonly vague: boolean;
  /** Hops that this proves to work, a success its own one included. */
  readonly clears: readonly Hop[];
  readonly spans: readonly Span[];
  /** Milliseconds by the device's own time; undefined where nothing tells. */
  readonly time: number | undefined;
  /** Where in the case it was known at the latest: document, then offset. */
  readonly order: number;
  /** The message behind it, where it was logged. */
  readonly failure: Failure | undefined;
  /** What was printed names the cause itself. */
  readonly settled?: boolean;
}

/** From the first hop of the path to this one. */
export const upTo = (hop: Hop): readonly Hop[] => hops.slice(1, hopIndex(hop) + 1);

/** What a TCP connection to the first party on the way proves. */
export const reached: readonly Hop[] = ['source', 'name', 'connect'];
/** What an answer of the server proves. */
export const answered: readonly Hop[] = [...reached, 'tls'];
