/** The time in front of a log line, as the device printed it. */
export interface Stamp {
  /** 1 to 12; undefined for an uptime stamp. */
  readonly month: number;
  readonly day: number;
  /** Undefined where the device prints no year. */
  readonly year: number | undefined;
  /** Milliseconds since midnight, in the zone printed. */
  readonly time: number;
  readonly zone: string | undefined;
  /** `*`: the clock was never set; `.`: synchronisation was lost. */
  readonly mark: '*' | '.' | undefined;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const form =
  /([*.])?\b([A-Z][a-z]{2})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{1,2}):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:\s+([A-Z]{1,5}|[+-]\d{1,2}:?\d{0,2}))?/;

/** Reads the stamp in the text before a message or in a field; undefined where there is none. */
export function parseStamp(text: string): Stamp | undefined {
  const match = form.exec(text.slice(-120));
  if (!match) return undefined;
  const month = months.indexOf(match[2] as string) + 1;
  if (month === 0) return undefined;
  return {
    month,
    day: Number(match[3]),
    year: match[4] === undefined ? undefined : Number(match[4]),
    time:
      (Number(match[5]) * 3600 + Number(match[6]) * 60 + Number(match[7])) * 1000 +
      Number((match[8] ?? '0').slice(0, 3).padEnd(3, '0')),
    zone: match[9],
    mark: match[1] as '*' | '.' | undefined,
  };
}

const clock =
  /([*.])?(\d{1,2}):(\d\d):(\d\d)(?:\.(\d{1,6}))?\s+(\S+)\s+[A-Z][a-z]{2}\s+([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{4})/;
const dated = /([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}):(\d\d):(\d\d)(?:\.\d+)?\s+(\d{4})(?:\s+(\S+))?/;

/** Reads the time of `show clock` (`*10:15:00.123 UTC Tue Mar 5 2024`) or of a status field (`Mar 5 10:15:00 2024 UTC`). */
export function parseClock(text: string): Stamp | undefined {
  const shown = clock.exec(text);
  if (shown) {
    const month = months.indexOf(shown[7] as string) + 1;
    if (month === 0) return undefined;
    return {
      month,
      day: Number(shown[8]),
      year: Number(shown[9]),
      time:
        (Number(shown[2]) * 3600 + Number(shown[3]) * 60 + Number(shown[4])) * 1000 +
        Number((shown[5] ?? '0').slice(0, 3).padEnd(3, '0')),
      zone: shown[6],
      mark: shown[1] as '*' | '.' | undefined,
    };
  }
  const field = dated.exec(text);
  if (!field) return undefined;
  const month = months.indexOf(field[1] as string) + 1;
  if (month === 0) return undefined;
  return {
    month,
    day: Number(field[2]),
    year: Number(field[6]),
    time: (Number(field[3]) * 3600 + Number(field[4]) * 60 + Number(field[5])) * 1000,
    zone: field[7],
    mark: undefined,
  };
}

/**
 * Milliseconds since 1970 of a stamp, as if its zone were UTC: times of one device are only ever compared with
 * each other. Undefined without a year.
 */
export const instant = (stamp: Stamp, year = stamp.year): number | undefined =>
  year === undefined ? undefined : Date.UTC(year, stamp.month - 1, stamp.day) + stamp.time;

const year = 365 * 86_400_000;

/**
 * The same for a log line that prints no year: the last such day before the capture was taken.
 * @param clock milliseconds of the capture's own clock; undefined where it shows none
 */
export function instantBefore(stamp: Stamp, clock: number | undefined): number | undefined {
  if (stamp.year !== undefined) return instant(stamp);
  if (clock === undefined) return undefined;
  const own = new Date(clock).getUTCFullYear();
  const same = instant(stamp, own);
  // A day of grace: the log and `show clock` can print different zones.
  return same === undefined || same <= clock + 86_400_000 ? same : same - year;
}
