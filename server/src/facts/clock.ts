import { find } from '../capture/fields';
import { type NtpState, ntpState } from '../capture/ntpStatus';
import type { LogEvent } from '../capture/syslog';
import type { Span } from '../text/source';
import { isOutdated } from './age';
import type { DeviceFacts } from './deviceFacts';
import { newest } from './newest';
import { once } from './once';
import { timeOf } from './session';

const hour = 3_600_000;

/** A clock that nothing set: certificates cannot be checked then. */
interface UnsetClock {
  /** `NON_AUTHORITATIVE_CLOCK` without a later message or clock that takes it back. */
  readonly event: LogEvent;
  /** An attempt that failed after it because of the clock, or may have. */
  readonly failed: LogEvent | undefined;
}

const needClock = new Set([
  'TRUST_CODE_INSTALL_FAILED',
  'POLICY_INSTALL_FAILED',
  'CERTIFICATE_VALIDATION',
  'CERTIFICATE_INVALID_NOT_YET_VALID',
  'CERTIFICATE_INVALID_EXPIRED',
]);

/**
 * The message that PKI waits for a clock, if that is still so. A boot log ends before NTP had a chance: it counts
 * only with a failure that needs the clock, or when the log goes on for an hour.
 */
export function unsetClock(facts: DeviceFacts): UnsetClock | undefined {
  const { device, clocks, log, episodes } = facts;
  const { events } = device;
  const event = log.of('NON_AUTHORITATIVE_CLOCK').at(-1);
  if (!event) return undefined;
  const later = events.slice(events.indexOf(event) + 1);
  if (
    later.some(
      ({ mnemonic, stamp }) => mnemonic === 'AUTHORITATIVE_CLOCK' || (stamp && stamp.mark === undefined),
    )
  )
    return undefined;
  if (clocks.some(({ mark }) => mark === undefined) || isNtpShown(facts)) return undefined;
  const tls = episodes.find(
    ({ last, reason, restored }) => !restored && reason?.hop === 'tls' && last.event.line > event.line,
  );
  const failed = tls?.last.event ?? later.find(({ mnemonic }) => needClock.has(mnemonic));
  const from = timeOf(event, clocks);
  const until = clocks.at(-1)?.time ?? timeOf(later.at(-1) ?? event, clocks);
  const old = from !== undefined && until !== undefined && until - from >= hour;
  return failed || old ? { event, failed } : undefined;
}

/** Whether an output shows that NTP sets the clock. */
export function isNtpShown(facts: DeviceFacts): boolean {
  const ntp = ntpShown(facts);
  return ntp?.isSynchronised === true && !isOutdated(ntp.at, facts);
}

/** What the newest output about NTP says of the clock; undefined where none is at hand. */
export const ntpShown = once(({ device }: DeviceFacts): NtpState | undefined =>
  newest(device, ({ section }) => ntpState(section)),
);

/** A clock that cannot be right. */
interface WrongClock {
  readonly at: Span;
  readonly year: number;
  /** The image was compiled after the time that the clock tells. */
  readonly compiled: Span | undefined;
}

/** The first year in which a server's certificate of today can have begun. */
const firstYear = 2020;

/** The newest clock, if it stands before 2020 or before the day its own image was compiled. */
export function wrongClock({ device, clockReading: clock }: DeviceFacts): WrongClock | undefined {
  if (!clock) return undefined;
  const version = device.outputs.findLast(({ section }) => section.command === 'show version');
  const field = version && find(version.capture.readingOf(version.section)?.fields ?? [], 'Compiled');
  const built = field?.value === undefined ? undefined : dayOf(field.value);
  const year = new Date(clock.time).getUTCFullYear();
  const early = built !== undefined && clock.time < built - 24 * hour;
  if (year >= firstYear && !early) return undefined;
  return { at: clock.span, year, compiled: early ? field?.valueSpan : undefined };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Fri 07-Aug-20 21:32 by mcpre`. */
function dayOf(compiled: string): number | undefined {
  const match = /(\d{1,2})-([A-Z][a-z]{2})-(\d{2})\b/.exec(compiled);
  const month = match ? months.indexOf((match[2] as string).toLowerCase()) : -1;
  return match && month >= 0 ? Date.UTC(2000 + Number(match[3]), month, Number(match[1])) : undefined;
}

/** Messages of a clock that is not set (`*`) or has lost its source (`.`), as they stand before a failure. */
export const isUnsure = ({ stamp }: LogEvent): boolean => stamp?.mark !== undefined;
