import { instant } from '../capture/stamp';
import type { LogEvent } from '../capture/syslog';
import type { Device } from '../case';
import { reasons } from '../knowledge/reasons';
import type { ReasonRow } from '../knowledge/types';

/** A failed attempt to reach the peer, as the log tells it. */
export interface Failure {
  readonly event: LogEvent;
  /** Who did not answer: the text in brackets, `CSSM` or `CSLU`; undefined where the message names nobody. */
  readonly party: string | undefined;
  /** What the device gives as reason, as printed. */
  readonly reasonText: string;
  readonly reason: ReasonRow | undefined;
}

/** The same failure repeated, without a success between. */
export interface Episode {
  readonly reason: ReasonRow | undefined;
  readonly reasonText: string;
  readonly party: string | undefined;
  /** The first and the last failure; the same one if there was one only. */
  readonly first: Failure;
  readonly last: Failure;
  readonly count: number;
  /** The message that ended it; undefined while it goes on. */
  readonly restored: LogEvent | undefined;
  /** Milliseconds from the first to the last failure by the log's own stamps; undefined without stamps. */
  readonly duration: number | undefined;
}

const failing = new Set([
  'COMM_FAILED',
  'SL_MESSAGE_FAILED',
  'AGENT_REG_FAILED',
  'AUTH_RENEW_FAILED',
  'COMM_INIT_FAILED',
]);

/** The failures of a log, in its order; messages of other systems are left out. */
export function readFailures(device: Device): readonly Failure[] {
  return device.events.flatMap((event) => {
    if (!failing.has(event.mnemonic) || event.foreign !== undefined) return [];
    return [failureOf(event)];
  });
}

/** What a failure message says about its reason. */
export function failureOf(event: LogEvent): Failure {
  const err = /\(ERR (\d+) ?[:,] ?([^)]*)\)?/.exec(event.text);
  const reasonText = err
    ? (err[2] as string).trim()
    : (event.text.split(/ : | failed: /)[1] ?? event.text).trim();
  return {
    event,
    party: /\((CSSM|CSLU)\)/.exec(event.text)?.[1],
    reasonText,
    reason: reasonOf(reasonText, err ? Number(err[1]) : undefined),
  };
}

/** The row for a reason text; an ERR code decides where the row names it. */
export function reasonOf(text: string, err?: number): ReasonRow | undefined {
  const lower = text.toLowerCase();
  return (
    (err === undefined ? undefined : reasons.find((row) => row.err === err)) ??
    reasons.find((row) => row.contains.some((part) => lower.includes(part)))
  );
}

/**
 * Groups the failures: the same reason and party until a success. A call-home delivery prints two messages an
 * attempt; the one that names the ERR code carries the reason, its COMM_FAILED is not counted again.
 */
export function readEpisodes(device: Device): readonly Episode[] {
  const episodes: Draft[] = [];
  const open = new Map<string, Draft>();
  // A log repeats the same words for weeks; what they say is read once.
  const said = new Map<string, Failure>();
  let precise: Failure | undefined;
  for (const event of device.events) {
    if (event.foreign !== undefined) continue;
    if (event.mnemonic === 'COMM_RESTORED') {
      for (const episode of open.values()) episode.restored = event;
      open.clear();
      precise = undefined;
      continue;
    }
    if (!failing.has(event.mnemonic)) continue;
    const same = said.get(event.text);
    const failure = same?.event.mnemonic === event.mnemonic ? { ...same, event } : failureOf(event);
    said.set(event.text, failure);
    if (failure.reason?.id === 'callhome-http' && precise && event.line - precise.event.line <= 4) continue;
    if (event.mnemonic === 'SL_MESSAGE_FAILED') precise = failure;
    const key = failure.reason?.id ?? failure.reasonText;
    const known = open.get(key);
    if (known) {
      known.last = failure;
      known.count++;
    } else {
      const draft: Draft = { first: failure, last: failure, count: 1, restored: undefined };
      open.set(key, draft);
      episodes.push(draft);
    }
  }
  return episodes.map((draft) => ({
    ...draft,
    reason: draft.first.reason,
    reasonText: draft.first.reasonText,
    party: draft.first.party,
    duration: between(draft.first.event, draft.last.event),
  }));
}

interface Draft {
  first: Failure;
  last: Failure;
  count: number;
  restored: LogEvent | undefined;
}

/** Milliseconds between two messages; a log that prints no year is read as one year, its turn included. */
function between(first: LogEvent, last: LogEvent): number | undefined {
  if (!first.stamp || !last.stamp) return undefined;
  const year = first.stamp.year ?? last.stamp.year ?? 2001;
  const from = instant(first.stamp, first.stamp.year ?? year);
  const to = instant(last.stamp, last.stamp.year ?? year);
  if (from === undefined || to === undefined) return undefined;
  const span = to - from;
  return span >= 0 ? span : first.stamp.year === undefined ? span + 365 * 86_400_000 : undefined;
}
