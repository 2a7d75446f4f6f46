import type { Section } from '../capture/scan';
import { parseClock } from '../capture/stamp';
import { type SourceText, type Span, textOf } from '../text/source';
import type { DeviceFacts } from './deviceFacts';
import { once } from './once';
import { timeOf } from './session';
import type { Clock } from './shown/clock';

/** Where an output begins. */
export const placeOf = ({ source, firstLine }: Section): Pick<Span, 'source' | 'start'> => ({
  source,
  start: source.lineStart(firstLine),
});

const hour = 3_600_000;

/** The first failure of those that go on. */
interface Onset {
  readonly time: number;
  /** As its stamp prints it. */
  readonly zone: string | undefined;
}

/** When what goes on began; undefined where nothing goes on, or no clock tells for certain. */
const onset = once(({ episodes, clocks }: DeviceFacts): Onset | undefined => {
  let first: Onset | undefined;
  for (const { restored, first: failure } of episodes) {
    if (restored) continue;
    const { stamp } = failure.event;
    const time = stamp?.mark === '*' ? undefined : timeOf(failure.event, clocks);
    if (time === undefined) return undefined;
    if (!first || time < first.time) first = { time, zone: stamp?.zone };
  }
  return first;
});

const clocksIn = once(({ clocks }: DeviceFacts): ReadonlyMap<SourceText, readonly Clock[]> => {
  const byDocument = new Map<SourceText, Clock[]>();
  for (const clock of clocks) {
    const own = byDocument.get(clock.span.source);
    if (own) own.push(clock);
    else byDocument.set(clock.span.source, [clock]);
  }
  return byDocument;
});

/**
 * Whether an output was certainly taken before the failure that goes on began: what worked then may be what broke
 * since, so it answers no question. It was taken before the next time that its own session tells. The agent tries once
 * in a while, so an hour is no difference; a log and a clock in different zones are up to a day apart.
 * @param at a place in the output
 */
export function isOutdated({ source, start }: Pick<Span, 'source' | 'start'>, facts: DeviceFacts): boolean {
  const began = onset(facts);
  if (!began) return false;
  const clocks = clocksIn(facts).get(source) ?? [];
  let low = 0;
  let high = clocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clocks[middle] as Clock).span.end > start) high = middle;
    else low = middle + 1;
  }
  const next = clocks[low];
  if (!next || next.mark === '*') return false;
  const before = began.time - next.time;
  // The zone is read where it decides: a long session has thousands of outputs.
  if (before <= hour || before > 24 * hour) return before > hour;
  return began.zone !== undefined && parseClock(textOf(next.span))?.zone === began.zone;
}
