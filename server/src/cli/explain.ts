import { explain as explainedBy } from '../features/explain';
import { texts as known } from '../features/texts';
import { plain } from '../terms/plain';
import { about, complaints } from './complaints';
import { type Exit, exits, type Host, UsageError } from './host';
import { shape, tool } from './json';
import type { Options } from './options';
import { explainedText } from './text';

/** `explain`: what is known about some ids. One that nothing is known about gives status 2; the others are printed. */
export function explain(host: Host, { operands, format, lang }: Options): Exit {
  if (operands.length === 0) throw new UsageError(complaints.nothingToExplain);
  const entries = operands.map((query) => ({ query, found: explainedBy(query, known) }));
  const unknown = entries.filter(({ found }) => found.length === 0);
  for (const { query } of unknown) host.err(`${about(query, complaints.unexplained)[lang]}\n`);
  if (format === 'json') {
    const answers = entries.map(({ query, found }) => ({
      query,
      found: found.map(({ title, body, hop, sources }) => ({
        title: plain(title[lang]),
        body: body[lang],
        hop: hop ?? null,
        sources,
      })),
    }));
    host.out(`${JSON.stringify({ version: shape, tool, entries: answers }, undefined, 1)}\n`);
  } else {
    const texts = entries.flatMap(({ found }) => found).map((entry) => explainedText(entry, lang));
    host.out(texts.join('\n'));
  }
  return unknown.length > 0 ? exits.trouble : exits.clean;
}
