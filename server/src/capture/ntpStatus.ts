import type { Span } from '../text/source';
import { outputLines } from './fields';
import type { Section } from './scan';

/** What NTP says of the clock. */
export interface NtpState {
  readonly isSynchronised: boolean;
  /** None of the servers that it asks has answered any of the last eight polls. */
  readonly isUnanswered: boolean;
  readonly at: Span;
}

/** What `show ntp status` says in its first line, and `show ntp associations` in its rows; undefined for another output. */
export function ntpState(section: Section): NtpState | undefined {
  if (section.command === 'show ntp status') return ntpStatus(section);
  return section.command === 'show ntp associations' ? ntpAssociations(section) : undefined;
}

function ntpStatus({ source, bodyLine, lastLine }: Section): NtpState | undefined {
  for (const { text, start } of outputLines(source, bodyLine, Math.min(lastLine, bodyLine + 9))) {
    const match = /^Clock is (un)?synchroni[sz]ed\b/.exec(text);
    if (match) {
      const at = source.span(start, start + match[0].length);
      return { isSynchronised: match[1] === undefined, isUnanswered: false, at };
    }
  }
  return undefined;
}

/** ` *~192.0.2.123  .GPS.  1  42  64  377  1.000  0.500  1.02`: the mark of the server that sets the clock is `*`. */
const row =
  /^([*#+x-]?)~?([\dA-Fa-f][\w.:]{1,44})\s+\S{1,45}\s+\d{1,2}\s+(?:-|\d+\w?)\s+\d+\s+([0-7]{1,3})\s/;
/** No device asks more servers. */
const most = 40;

function ntpAssociations({ source, filter, bodyLine, lastLine }: Section): NtpState | undefined {
  const lines = outputLines(source, bodyLine, Math.min(lastLine, bodyLine + most));
  const rows = lines.flatMap(({ text, start }) => {
    const match = text.length > 160 ? null : row.exec(text);
    return match
      ? [{ mark: match[1], reach: match[3], at: source.span(start, start + text.trimEnd().length) }]
      : [];
  });
  const own = rows.find(({ mark }) => mark === '*');
  if (own) return { isSynchronised: true, isUnanswered: false, at: own.at };
  const [first] = rows;
  // A part may have left the row out that sets the clock.
  if (!first || filter !== undefined) return undefined;
  return {
    isSynchronised: false,
    isUnanswered: rows.every(({ reach }) => Number(reach) === 0),
    at: first.at,
  };
}
