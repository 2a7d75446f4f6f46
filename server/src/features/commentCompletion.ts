import type { CaseDocument } from '../case';
import { suppressionForms } from '../config/suppression';
import { typedComment } from '../config/typedComment';
import { topologies } from '../knowledge/topologies/registry';
import { rules } from '../rules/registry';
import type { Text } from '../terms';
import type { Span } from '../text/source';

/** A word of a comment that speaks to the product. */
export interface CommentWord {
  readonly text: string;
  readonly detail: Text;
  readonly span: Span;
  /** Further words have to follow. */
  readonly more: boolean;
}

const topology: Text = { en: 'What the file is meant to be', ja: '目的のトポロジの宣言' };
const forms: Readonly<Record<(typeof suppressionForms)[number], Text>> = {
  'next-line': { en: 'No findings on the next line', ja: '次の行の検出を抑止' },
  line: { en: 'No findings on this line', ja: 'この行の検出を抑止' },
  file: { en: 'No findings in this file', ja: 'このファイルの検出を抑止' },
};

/** The words that can follow in a comment of a configuration: which it is, then a topology or a rule. */
export function commentWordsAt({ source, kind }: CaseDocument, offset: number): readonly CommentWord[] {
  if (kind !== 'config') return [];
  const comment = typedComment(source, offset);
  if (!comment) return [];
  const { name, inName, inFirst, typed, span } = comment;
  return offered(name, inName, inFirst)
    .filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()))
    .map((word) => ({ ...word, span }));
}

type Offer = Pick<CommentWord, 'text' | 'detail' | 'more'>;

function offered(name: string, isName: boolean, isFirst: boolean): readonly Offer[] {
  if (isName)
    return [
      { text: 'slp-topology:', detail: topology, more: true },
      ...suppressionForms.map((form) => ({ text: `slp-disable-${form}`, detail: forms[form], more: true })),
    ];
  if (name === 'slp-topology')
    return isFirst ? topologies.map(({ id, title }) => ({ text: id, detail: title, more: false })) : [];
  return suppressionForms.some((form) => name === `slp-disable-${form}`)
    ? rules.map(({ id, title }) => ({ text: id, detail: title, more: false }))
    : [];
}
