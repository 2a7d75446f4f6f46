import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { explain } from '../../server/src/features/explain';
import type { Explained } from '../../server/src/features/explained';
import { pageOf, texts } from '../../server/src/features/texts';
import { commands } from '../../server/src/knowledge/commands';
import { defects } from '../../server/src/knowledge/defects';
import { fields } from '../../server/src/knowledge/fields';
import { terms } from '../../server/src/knowledge/glossary';
import { messages } from '../../server/src/knowledge/messages';
import { reasons } from '../../server/src/knowledge/reasons';
import { sources } from '../../server/src/knowledge/sources';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import { rules } from '../../server/src/rules/registry';
import type { Lang } from '../../server/src/terms';
import { facts, type Ref } from '../deck';

/** A row, and what a person types to read it; a document is cited, not explained. */
function resolve(ref: Ref): { readonly row: unknown; readonly query?: string } {
  if ('term' in ref) return { row: terms.find(({ names }) => names.includes(ref.term)), query: ref.term };
  if ('message' in ref)
    return { row: messages.find(({ mnemonic }) => mnemonic === ref.message), query: ref.message };
  if ('reason' in ref) {
    const row = reasons.find(({ id }) => id === ref.reason);
    return { row, ...(row ? { query: row.sample } : {}) };
  }
  if ('defect' in ref)
    return {
      row: defects.find(({ id, aliases }) => [id, ...aliases].includes(ref.defect)),
      query: ref.defect,
    };
  if ('field' in ref)
    return {
      row: fields.find(({ label, under }) => label === ref.field && (!ref.under || under === ref.under)),
      query: ref.field,
    };
  if ('command' in ref)
    return { row: commands.find(({ command }) => command === ref.command), query: ref.command };
  if ('topology' in ref)
    return { row: topologies.find(({ id }) => id === ref.topology), query: ref.topology };
  if ('rule' in ref) return { row: rules.find(({ id }) => id === ref.rule), query: ref.rule };
  return { row: sources[ref.link] };
}

/** Everything that a row says in one language, its examples left out. */
function said(value: unknown, lang: Lang): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item) => said(item, lang)).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const other: Lang = lang === 'en' ? 'ja' : 'en';
  return Object.entries(value)
    .filter(([key]) => key !== other && key !== 'sources' && key !== 'bad' && key !== 'good')
    .map(([, item]) => said(item, lang))
    .join('\n');
}

const nameOf = (ref: Ref): string => Object.values(ref).join(' under ');

/** Whether one of the entries is the row's own: it carries the row's title, and text in both languages. */
const shows = (found: readonly Explained[], row: unknown): boolean => {
  const title = (row as { readonly title: { readonly en: string; readonly ja: string } }).title;
  return found.some(
    (entry) =>
      entry.title.en.includes(title.en) &&
      entry.title.ja.includes(title.ja) &&
      entry.body.en !== '' &&
      entry.body.ja !== '',
  );
};

const cited = new Set(
  [
    ...terms,
    ...messages,
    ...reasons,
    ...defects,
    ...fields,
    ...commands,
    ...topologies,
    ...rules.map(pageOf),
  ].flatMap((row) => row.sources.map(({ source }) => source)),
);

describe('what the seminar teaches', () => {
  for (const { slide, fact, at, says = [] } of facts) {
    it(`is in the product: ${slide}: ${fact}`, () => {
      ok(at.length > 0);
      const rows = at.map((ref) => {
        const { row, query } = resolve(ref);
        ok(row, `${nameOf(ref)} is not there`);
        if (query) ok(shows(explain(query, texts), row), `${query} does not lead there`);
        if ('link' in ref) {
          ok(sources[ref.link]?.url?.startsWith('https://'), ref.link);
          ok(cited.has(ref.link), `nothing cites ${ref.link}`);
        }
        return row;
      });
      for (const lang of ['en', 'ja'] as const) {
        const text = rows.map((row) => said(row, lang)).join('\n');
        deepEqual(
          says.filter((word) => !text.includes(word)),
          [],
          `missing in ${lang}`,
        );
      }
    });
  }

  it('is written down once for each fact', () => {
    const keys = facts.map(({ slide, fact }) => `${slide}: ${fact}`);
    deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });
});
