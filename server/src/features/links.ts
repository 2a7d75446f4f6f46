import { sources } from '../knowledge/sources';
import type { SourceText, Span } from '../text/source';
import { defectFor } from './explain';

/** A place that leads to a public page when the user follows it. */
export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** Longer texts are not searched for links: they are followed by hand, one at a time, in texts of a few megabytes. */
const limit = 8_000_000;

/** Bug ids and field notices of a text, as links to their public pages. */
export function links(source: SourceText): readonly Link[] {
  const found: Link[] = [];
  const text = source.text.length > limit ? source.text.slice(0, limit) : source.text;
  for (const match of text.matchAll(/\bCSC[a-z]{2}\d{5}\b|\bFN[ -]?\d{5}\b/g)) {
    const url = urlOf(match[0]);
    if (url) found.push({ span: source.span(match.index, match.index + match[0].length), url });
  }
  return found;
}

function urlOf(id: string): string | undefined {
  if (id.startsWith('CSC')) return `https://bst.cloudapps.cisco.com/bugsearch/bug/${id}`;
  const row = defectFor(id);
  return row && sources[row.id.toLowerCase()]?.url;
}
