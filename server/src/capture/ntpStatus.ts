import type { Span } from '../text/source';
import { outputLines } from './fields';
import type { Section } from './scan';

/** What `show ntp status` says in its first line; undefined for another output. */
export function ntpStatus({
  source,
  command,
  bodyLine,
  lastLine,
}: Section): { readonly isSynchronised: boolean; readonly at: Span } | undefined {
  if (command !== 'show ntp status') return undefined;
  for (const { text, start } of outputLines(source, bodyLine, Math.min(lastLine, bodyLine + 9))) {
    const match = /^Clock is (un)?synchroni[sz]ed\b/.exec(text);
    if (match)
      return { isSynchronised: match[1] === undefined, at: source.span(start, start + match[0].length) };
  }
  return undefined;
}
