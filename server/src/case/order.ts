import { instant, parseClock } from '../capture/stamp';
import type { SourceText } from '../text/source';

/** A time as devices print it beside outputs, in front of a configuration and at a restart. */
const printed = /\d\d:\d\d:\d\d(?:\.\d+)? \S{1,6} [A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{4}/g;

/** The latest time that a text tells: it was taken then or later. Undefined where it tells none. */
function timeOf({ text }: SourceText): number | undefined {
  let latest: number | undefined;
  for (const [clock] of text.matchAll(printed)) {
    const stamp = parseClock(clock);
    const time = stamp && instant(stamp);
    if (time !== undefined && time > (latest ?? Number.NEGATIVE_INFINITY)) latest = time;
  }
  return latest;
}

/**
 * Documents in the order in which they were taken, as far as they tell; one that tells no time stays behind the one
 * it was named after.
 */
export function inTime<T extends { readonly source: SourceText }>(documents: readonly T[]): readonly T[] {
  if (documents.length < 2) return documents;
  let before = Number.NEGATIVE_INFINITY;
  const dated = documents.map((document) => {
    before = timeOf(document.source) ?? before;
    return { document, time: before };
  });
  return dated.sort((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map(({ document }) => document);
}
