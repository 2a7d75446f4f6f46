import { skipBlanks } from '../config/words';
import type { Span } from '../text/source';
import { content, contentStart } from './lines';
import type { Section } from './scan';

/**
 * What the exec banner prints above an output (`terminal exec prompt timestamp`):
 * `Time source is NTP, 15:09:55.102 UTC Wed Nov 10 2021`, `No time source, *17:05:54.449 UTC Mon Jul 29 2024`.
 */
const banner =
  /^(?:Time source is [^,]{1,40}|No time source), ([*.]?\d{1,2}:\d\d:\d\d\S* \S+ \w{3} \w{3} {1,2}\d{1,2} \d{4})$/;
/** First letters of these lines. */
const initials = [...'TNC'].map((letter) => letter.charCodeAt(0));
/** It stands below the load of the processor, right behind the command. */
const bannerLines = 4;

/** `Current time: Mar 05 10:15:00 2024 UTC`, among the jobs of `show license tech support`. */
const now = /^Current time: +(\w{3} {1,2}\d{1,2} \d\d:\d\d:\d\d \d{4}(?: \S+)?)$/;
/** A word's edge before it lets the search skip what a search for the characters alone would look at. */
const nowBegins = /\bCurrent time:/;

/** The times that a device tells beside an output, in their order. */
export function timesIn(section: Section): readonly Span[] {
  const { source, bodyLine, lastLine } = section;
  const spans: Span[] = [];
  for (let line = bodyLine; line <= lastLine && line < bodyLine + bannerLines; line++) {
    const span = timeOn(section, line, banner);
    if (span) spans.push(span);
  }
  if (section.command === 'show license tech support') {
    const start = source.lineStart(bodyLine);
    const at = source.slice(start, source.lineEnd(lastLine)).search(nowBegins);
    const span = at === -1 ? undefined : timeOn(section, source.lineOf(start + at), now);
    if (span) spans.push(span);
  }
  return spans;
}

function timeOn({ source }: Section, line: number, form: RegExp): Span | undefined {
  const start = contentStart(source, line);
  const { text, from } = source.stretch(start, source.lineStart(line + 1));
  if (!initials.includes(text.charCodeAt(skipBlanks(text, start - from)))) return undefined;
  const own = content(source, line).trimEnd();
  const match = own.length > 120 ? null : form.exec(own.trimStart());
  if (!match) return undefined;
  const end = start + own.length;
  return source.span(end - (match[1] as string).length, end);
}
