import type { Origin } from '../terms';
import type { Span } from '../text/source';

/** A value, where it stands, and how it is known. */
export interface Fact<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly spans: readonly Span[];
}
