import { instant } from '../capture/stamp';
import type { LogEvent } from '../capture/syslog';
import { errClears } from '../knowledge/errCodes';
import { reasons } from '../knowledge/reasons';
import type { ReasonRow } from '../knowledge/types';
import { type Hop, hopIndex, type Transport } from '../terms';
import type { Fact } from './fact';
import type { Log } from './log';

/** A failed attempt to reach the peer, as the log tells it. */
export interface Failure {
  readonly event: LogEvent;
  /** Who did not answer: the text in brackets, `CSSM` or `CSLU`; undefined where the message names nobody. */
  readonly party: string | undefined;
  /** What the device gives as reason, as printed. */
  readonly reasonText: string;
  readonly reason: ReasonRow | undefined;
  /** Number of call-home's HTTP client, `(ERR n : …)`. */
  readonly code: number | undefined;
  /** Hops that cannot be at fault if this was printed. */
  readonly clears: readonly Hop[];
}

/**
 * Whether a failure is of a transport that the device has left since: it looked for a CSLU, and by its status or its
 * configuration it now reports another way. It says nothing about that way.
 */
export const isFormer = (
  { party }: Pick<Failure, 'party'>,
  transport: Fact<Transport | undefined>,
): boolean =>
  party === 'CSLU' &&
  (transport.value === 'smart' || transport.value === 'callhome' || transport.value === 'off') &&
  (transport.origin === 'shown' || transport.origin === 'configured');

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

const failing = [
  'COMM_FAILED',
  'SL_MESSAGE_FAILED',
  'AGENT_REG_FAILED',
  'AUTH_RENEW_FAILED',
  'COMM_INIT_FAILED',
];

/** The last message about an On-Prem server that is too old for usage reports: the device reports to it under transport `cslu`. */
export const saysOnPrem = (log: Log): LogEvent | undefined =>
  log.of('REPORTING_NOT_SUPPORTED').findLast(({ text }) => /on-?prem/i.test(text));

/** What a failure message says about its reason. */
export function failureOf(event: LogEvent): Failure {
  const err = /\(ERR (\d+) ?[:,] ?([^)]*)\)?/.exec(event.text);
  const reasonText = err
    ? (err[2] as string).trim()
    : (event.text.split(/ : | failed: /)[1] ?? event.text).trim();
  const code = err ? Number(err[1]) : undefined;
  const reason =
    event.mnemonic === 'COMM_INIT_FAILED' ? reasonById('init-failed') : reasonOf(reasonText, code);
  return {
    event,
    party: /\((CSSM|CSLU)\)/.exec(event.text)?.[1],
    reasonText,
    reason,
    code,
    clears: [...(reason?.clears ?? []), ...(code === undefined ? [] : (errClears[code] ?? []))],
  };
}

const reasonById = (id: string): ReasonRow | undefined => reasons.find((row) => row.id === id);

/** The row for a reason text; an ERR code decides where the row names it. */
export function reasonOf(text: string, err?: number): ReasonRow | undefined {
  const lower = text.toLowerCase();
  return (
    (err === undefined ? undefined : reasons.find((row) => row.err === err)) ??
    reasons.find((row) => row.contains.some((part) => lower.includes(part)))
  );
}

/** The reason of a refused trust code that lies on the way, before anybody judged the code; undefined for any other. */
export function wayOfTrust({ text }: LogEvent): ReasonRow | undefined {
  const reason = reasonOf(text.slice(text.lastIndexOf(': ') + 2));
  return reason && hopIndex(reason.hop) < hopIndex('trust') ? reason : undefined;
}

/** The hop where a failure is looked for first whose reason nobody explains: its words may name it. */
export const hopNamedBy = (reasonText: string): Hop =>
  /\b(?:SSL|TLS|certificate|handshake)\b/i.test(reasonText) ? 'tls' : 'connect';

/**
 * Groups the failures: the same reason and party until a success. A call-home delivery prints two messages an
 * attempt; the one that names the ERR code carries the reason, its COMM_FAILED is not counted again.
 */
export function readEpisodes(log: Log): readonly Episode[] {
  const episodes: Draft[] = [];
  const open = new Map<string, Draft>();
  // A log repeats the same words for weeks; what they say is read once.
  const said = new Map<string, Failure>();
  let precise: LogEvent | undefined;
  for (const event of log.of(...failing, 'COMM_RESTORED')) {
    if (event.mnemonic === 'COMM_RESTORED') {
      for (const episode of open.values()) episode.restored = event;
      open.clear();
      precise = undefined;
      continue;
    }
    const { text } = event;
    let failure = said.get(text);
    if (failure?.event.mnemonic !== event.mnemonic) {
      failure = failureOf(event);
      said.set(text, failure);
    }
    if (failure.reason?.id === 'callhome-http' && precise && event.line - precise.line <= 4) continue;
    if (event.mnemonic === 'SL_MESSAGE_FAILED') {
      precise = event;
      takeBack(episodes, open, event);
    }
    const key = failure.reason?.id ?? failure.reasonText;
    const known = open.get(key);
    if (known) {
      known.last = failure;
      known.lastEvent = event;
      known.count++;
      known.paired = false;
    } else {
      const draft: Draft = {
        first: saidBy(failure, event),
        last: failure,
        lastEvent: event,
        count: 1,
        restored: undefined,
      };
      open.set(key, draft);
      episodes.push(draft);
    }
  }
  return episodes.map(({ first, last, lastEvent, count, restored }) => ({
    first,
    last: saidBy(last, lastEvent),
    count,
    restored,
    reason: first.reason,
    reasonText: first.reasonText,
    party: first.party,
    duration: between(first.event, lastEvent),
  }));
}

/** The same failure, told by another message in the same words. */
const saidBy = (failure: Failure, event: LogEvent): Failure =>
  failure.event === event
    ? failure
    : {
        event,
        party: failure.party,
        reasonText: failure.reasonText,
        reason: failure.reason,
        code: failure.code,
        clears: failure.clears,
      };

/** Takes back a COMM_FAILED that was printed before the message that gives its ERR code. */
function takeBack(episodes: Draft[], open: Map<string, Draft>, { line }: LogEvent): void {
  const plain = open.get('callhome-http');
  const before = plain?.lastEvent.line ?? 0;
  if (!plain || line - before > 4 || line < before || plain.paired) return;
  plain.paired = true;
  if (plain.count > 1) {
    plain.count--;
    return;
  }
  open.delete('callhome-http');
  episodes.splice(episodes.lastIndexOf(plain), 1);
}

interface Draft {
  first: Failure;
  /** What the last failure says; an earlier one may have said the same. */
  last: Failure;
  lastEvent: LogEvent;
  count: number;
  restored: LogEvent | undefined;
  /** The last failure was taken back: its ERR code is counted instead. */
  paired?: boolean;
}

/** A time without communication: from the first failure to the success that ended it. */
interface Outage {
  readonly first: Failure;
  readonly last: Failure;
  /** Undefined while it goes on. */
  readonly restored: LogEvent | undefined;
  /** Milliseconds from the first failure to its end; undefined while it goes on, or without stamps. */
  readonly length: number | undefined;
}

/** The outages of a log, in its order: whatever the reasons were, one success ends them all. */
function outagesOf(episodes: readonly Episode[]): readonly Outage[] {
  const outages: Outage[] = [];
  for (const { first, last, restored } of episodes) {
    const before = outages.at(-1);
    if (before && before.restored === restored) {
      const later = last.event.line > before.last.event.line ? last : before.last;
      outages[outages.length - 1] = { ...before, last: later };
    } else outages.push({ first, last, restored, length: restored && between(first.event, restored) });
  }
  return outages;
}

/** Communication that comes and goes. */
export interface Flapping {
  /** Outages that ended, of the whole log. */
  readonly outages: readonly Outage[];
  /** The most that ended within 24 hours of log time; undefined without stamps. */
  readonly mostInADay: number | undefined;
  /** Milliseconds from one first failure to the next, the one in the middle; undefined without stamps. */
  readonly period: number | undefined;
  readonly longest: number | undefined;
  /** The outage that goes on at the end of the log. */
  readonly open: Outage | undefined;
}

const day = 86_400_000;
/** So many pairs within a day, or so many in a log, are more than a bad moment. */
const enough = { inADay: 3, inALog: 6 } as const;

/** Whether failures and successes alternate too often to be accidents. */
export function readFlapping(episodes: readonly Episode[]): Flapping | undefined {
  const all = outagesOf(episodes);
  const outages = all.filter(({ restored }) => restored !== undefined);
  if (outages.length < enough.inADay) return undefined;
  const gaps: (number | undefined)[] = outages
    .slice(1)
    .map(({ first }, index) => between((outages[index] as Outage).first.event, first.event));
  const mostInADay = gaps.includes(undefined) ? undefined : busiestDay(gaps as number[]);
  if ((mostInADay ?? 0) < enough.inADay && outages.length < enough.inALog) return undefined;
  const lengths = outages.flatMap(({ length }) => (length === undefined ? [] : [length]));
  return {
    outages,
    mostInADay,
    period:
      mostInADay === undefined ? undefined : [...(gaps as number[])].sort((a, b) => a - b)[gaps.length >> 1],
    longest: lengths.length === 0 ? undefined : lengths.reduce((most, length) => Math.max(most, length)),
    open: all.find(({ restored }) => restored === undefined),
  };
}

/** The most events of which the first and the last are less than a day apart. */
function busiestDay(gaps: readonly number[]): number {
  let most = 1;
  let from = 0;
  let span = 0;
  for (const [index, gap] of gaps.entries()) {
    span += gap;
    while (span > day) span -= gaps[from++] as number;
    most = Math.max(most, index - from + 2);
  }
  return most;
}

/** Milliseconds between two messages; a log that prints no year is read as one year, its turn included. */
function between(first: LogEvent, last: LogEvent): number | undefined {
  if (!first.stamp || !last.stamp) return undefined;
  const year = first.stamp.year ?? last.stamp.year ?? 2001;
  const from = instant(first.stamp, first.stamp.year ?? year);
  const to = instant(last.stamp, last.stamp.year ?? year);
  if (from === undefined || to === undefined) return undefined;
  const span = to - from;
  return span >= 0 ? span : first.stamp.year === undefined ? span + 365 * day : undefined;
}

/** The last message that announces by when an ACK is owed, and in how many days from then. */
export function announcedAck(log: Log): { readonly event: LogEvent; readonly days: number } | undefined {
  const event = log.of('REPORTING_REQUIRED').at(-1);
  const days = event && /required in (\d{1,4}) days/.exec(event.text)?.[1];
  return event && days !== undefined ? { event, days: Number(days) } : undefined;
}
