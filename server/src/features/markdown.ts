import { sources as documents } from '../knowledge/sources';
import type { Citation, Step } from '../knowledge/types';
import type { Lang, Text } from '../terms';

/** A text made for each language in turn. */
export const both = (make: (lang: Lang) => string): Text => ({ en: make('en'), ja: make('ja') });

/** Paragraphs below each other; empty ones are left out. */
export const join = (...parts: readonly Text[]): Text =>
  both((lang) =>
    parts
      .map((part) => part[lang])
      .filter((text) => text !== '')
      .join('\n\n'),
  );

/** A list, numbered where the order counts. */
export const list = (items: readonly Text[], numbered = false): Text =>
  both((lang) => items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${item[lang]}`).join('\n'));

/** A step of a procedure: the command, if there is one, and what it is for. */
export const stepText = ({ command, text }: Step): Text =>
  command ? both((lang) => `\`${command}\`: ${text[lang]}`) : text;

const tags: Readonly<Record<Citation['tag'], Text>> = {
  V: { en: 'read', ja: '確認済み' },
  D: { en: 'documented', ja: 'ドキュメント上' },
  E: { en: 'field experience', ja: '現場での経験' },
  I: { en: 'inferred', ja: '推定' },
  M: { en: 'documented, from memory', ja: 'ドキュメント上（未再確認）' },
  U: { en: 'unverified', ja: '未確認' },
};

/** A document that a statement rests on, its passages together. */
interface Cited {
  readonly title: Text;
  readonly url: string | undefined;
  readonly passages: readonly string[];
  /** How well it is proven, in words and in brackets; what of a document was read and what is known from hearsay may differ. */
  readonly proof: Text;
}

function titleOf(source: string): Text {
  const title = documents[source]?.title ?? source;
  return typeof title === 'string' ? { en: title, ja: title } : title;
}

/** The documents of a statement, in the order in which it names them. */
export function documentsOf(cited: readonly Citation[]): readonly Cited[] {
  const bySource = new Map<string, Citation[]>();
  for (const citation of cited)
    bySource.set(citation.source, [...(bySource.get(citation.source) ?? []), citation]);
  return [...bySource].map(([source, citations]) => ({
    title: titleOf(source),
    url: documents[source]?.url,
    passages: citations.flatMap(({ at }) => at ?? []),
    proof: both((lang) => {
      const ways = [...new Set(citations.map(({ tag }) => tags[tag][lang]))];
      return lang === 'ja' ? `（${ways.join('、')}）` : ` (${ways.join(', ')})`;
    }),
  }));
}

/** The first sentence of a text, for a list that has a line for it. */
export const firstSentence = (text: Text): Text =>
  both((lang) => text[lang].replace(lang === 'ja' ? /。.*$/s : /\.(?: .*)?$/s, ''));

/** The sources of a statement as a list of links, with how well each is proven. */
export const citations = (cited: readonly Citation[]): Text =>
  list(
    documentsOf(cited).map(({ title, url, passages, proof }) =>
      both(
        (lang) =>
          `${[url ? `[${title[lang]}](${url})` : title[lang], passages.join('; ')].filter(Boolean).join(', ')}${proof[lang]}`,
      ),
    ),
  );
