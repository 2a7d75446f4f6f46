import type { SourceText, Span } from '../text/source';
import { content, contentStart } from './lines';

/** `Time source is NTP, 15:09:55.102 UTC Wed Nov 10 2021`; `No time source, *17:05:54.449 UTC Mon Jul 29 2024`. */
const line =
  /^(?:Time source is [^,]{1,40}|No time source), ([*.]?\d{1,2}:\d\d:\d\d\S* \S+ \w{3} \w{3} {1,2}\d{1,2} \d{4})$/;

/** The times that the exec banner prints above an output (`terminal exec prompt timestamp`), in their order. */
export function timeSources(source: SourceText): readonly Span[] {
  let spans = known.get(source);
  if (!spans) {
    spans = find(source);
    known.set(source, spans);
  }
  return spans;
}

/** One version of a text is searched once, however many devices it holds. */
const known = new WeakMap<SourceText, readonly Span[]>();

function find(source: SourceText): readonly Span[] {
  const spans: Span[] = [];
  const { text } = source;
  for (let at = text.indexOf('ime source'); at !== -1; at = text.indexOf('ime source', at + 10)) {
    const row = source.lineOf(at);
    const own = content(source, row);
    const match = own.length > 120 ? null : line.exec(own);
    if (!match) continue;
    const end = contentStart(source, row) + own.length;
    spans.push(source.span(end - (match[1] as string).length, end));
  }
  return spans;
}
