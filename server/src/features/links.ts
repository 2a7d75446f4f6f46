import { sources } from '../knowledge/sources';
import type { SourceText, Span } from '../text/source';

/** A place that leads to a public page when the user follows it. */
export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** Longer texts are not searched for links: they are followed by hand, one at a time, in texts of a few megabytes. */
const limit = 8_000_000;

/** A bug id or a field notice. */
const places = /\bCSC[a-z]{2}\d{5}\b|\bFN[ -]?\d{5}\b/g;

/**
 * Bug ids and field notices as links to their public pages. Commands and messages are none: an editor underlines a link
 * for as long as it is in sight, which reads as a finding, and their hovers lead to the documents.
 */
export function links(source: SourceText): readonly Link[] {
  const found: Link[] = [];
  const text = source.length > limit ? source.slice(0, limit) : source.text;
  for (const match of text.matchAll(places)) {
    const url = urlOf(match[0]);
    if (url) found.push({ span: source.span(match.index, match.index + match[0].length), url });
  }
  return found;
}

function urlOf(words: string): string | undefined {
  if (words.startsWith('CSC')) return `https://bst.cloudapps.cisco.com/bugsearch/bug/${words}`;
  return sources[words.replace(/[ -]/g, '').toLowerCase()]?.url;
}
