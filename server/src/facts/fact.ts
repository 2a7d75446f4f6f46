import type { Origin } from '../terms';
import { originOf } from '../text/composed';
import type { Span } from '../text/source';

/** A value, where it stands, and how it is known. */
export interface Fact<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly spans: readonly Span[];
}

/** A fact that stands at one place, if at any. */
export const fact = <T>(value: T, origin: Origin, span: Span | undefined): Fact<T> => ({
  value,
  origin,
  spans: span ? [originOf(span)] : [],
});
