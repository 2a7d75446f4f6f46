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

/** The sources of a statement as a list of links, with how well each is proven. */
export function citations(cited: readonly Citation[]): Text {
  return list(
    cited.map(({ source, at, tag }) => {
      const document = documents[source];
      const title = document?.title ?? source;
      const link = document?.url ? `[${title}](${document.url})` : title;
      return both((lang) => `${link}${at ? `, ${at}` : ''} (${tags[tag][lang]})`);
    }),
  );
}
