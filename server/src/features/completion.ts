import type { CaseDocument } from '../case';
import { nextOf, syntaxOf, type Token, type Way, waysOf } from '../config/syntax';
import { rowsAlong } from '../facts/commandRow';
import { absenceOf, type Software } from '../facts/software';
import { commands } from '../knowledge/commands';
import type { CommandRow } from '../knowledge/types';
import type { Text } from '../terms';
import type { Span } from '../text/source';
import { type CommentWord, commentWordsAt } from './commentCompletion';
import { explainCommand } from './explainRow';
import { firstSentence, join } from './markdown';
import { type Place, placeAt } from './place';
import { mostInterfaces, type Surroundings, type Value, valuesOf } from './values';

/** Something that can be typed at the cursor. */
export interface Completion {
  readonly label: string;
  /** What the list matches against what is typed. */
  readonly filter: string;
  readonly detail: Text;
  readonly kind: 'command' | 'keyword' | 'value';
  /** Takes the place of `span`; `${1:sample}` stands for what is still to be chosen. */
  readonly text: string;
  readonly span: Span;
  /** Further words have to follow. */
  readonly more: boolean;
  /** Newer releases do without it; offered where the release is not known. */
  readonly outdated: boolean;
  /** The command it belongs to; a word of a comment belongs to none. */
  readonly row: CommandRow | undefined;
  /** Hangs on what is typed: the list has to be asked for again when that changes. */
  readonly volatile: boolean;
}

/** What is enough to explain a completion later on. */
export interface CompletionId {
  readonly mode: string;
  readonly command: string;
  readonly word: string;
}

/** What a place is completed from. */
export type Circumstances = Pick<Surroundings, 'config' | 'transport' | 'software'>;

/**
 * What can be typed at an offset.
 * @param around what the device is; asked for where a command can stand, and not elsewhere
 */
export function completionsAt(
  document: CaseDocument,
  offset: number,
  around: () => Circumstances,
): readonly Completion[] {
  const words = commentWordsAt(document, offset);
  if (words.length > 0) return words.map(commentWord);
  const place = placeAt(document, offset);
  if (!place) return [];
  const known = around();
  const found: Completion[] = [];
  for (const mode of place.modes) {
    if (place.negated && mode === 'exec') continue;
    for (const row of rowsAlong(mode, place.words)) {
      if (absenceOf(row, known.software)) continue;
      for (const way of waysOf(syntaxOf(row.syntax), place.words))
        found.push(...stepsOf(place, row, way, known));
    }
  }
  const read = suitable[known.transport ?? ''] ?? [];
  const here = place.source.lineOf(offset);
  const isWritten = (row: CommandRow): boolean =>
    !place.negated && row.no === 'bare' && has(known.config, row.command, here);
  const rank = ({ row }: Completion): number => {
    if (!row) return read.length;
    if (isWritten(row)) return read.length + 1;
    return read.includes(row.command) ? read.indexOf(row.command) : read.length;
  };
  // What the transport in force reads comes first, what is written already last; all else as in the table.
  const ranked = distinct(found).map((completion) => ({ completion, at: rank(completion) }));
  return ranked.sort((a, b) => a.at - b.at).map(({ completion }) => completion);
}

/** Whether a configuration has a licensing line on another line than the one that is typed; the last of a kind counts. */
const has = (config: Circumstances['config'], command: string, here: number): boolean =>
  config?.licensing.some((line) => !line.negated && line.line !== here && line.is(...command.split(' '))) ??
  false;

/** The URL lines that a transport reads, the usual one first. */
const suitable: Readonly<Record<string, readonly string[]>> = {
  smart: ['license smart url default', 'license smart url smart'],
  cslu: ['license smart url cslu'],
  automatic: ['license smart url cslu'],
  callhome: ['license smart url'],
};

const commentWord = (word: CommentWord): Completion => ({
  ...word,
  label: word.text,
  filter: word.text,
  kind: 'value',
  outdated: false,
  row: undefined,
  volatile: false,
});

function stepsOf(place: Place, row: CommandRow, way: Way, around: Circumstances): Completion[] {
  const syntax = syntaxOf(row.syntax);
  const length = row.command.split(' ').length;
  if (place.negated && row.no === 'bare' && way.token >= length - 1) return [];
  // Keywords in the order in which the table explains them: the usual ones first.
  const rank = (index: number): number =>
    row.keywords?.findIndex(({ word }) => word === syntax.tokens[index]?.text) ?? -1;
  const inPlace = writer(place, row, way);
  return [...nextOf(syntax, way)]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((index) => {
      const token = syntax.tokens[index] as Token;
      if (token.isArgument) return argument(place, row, way, token, !syntax.last.has(index), around);
      if (!token.text.toLowerCase().startsWith(place.prefix.toLowerCase())) return [];
      const keyword = row.keywords?.find(({ word }) => word === token.text);
      if (keyword && absenceOf(keyword, around.software)) return [];
      const isCommand = index < length;
      const label = isCommand ? row.command.split(' ').slice(index).join(' ') : token.text;
      const last = isCommand ? length - 1 : index;
      return [
        inPlace(label, {
          label,
          detail: keyword && !isCommand ? firstSentence(keyword.text) : row.title,
          kind: isCommand ? 'command' : 'keyword',
          more: !syntax.last.has(last) && !(place.negated && isCommand),
          volatile: false,
        }),
      ];
    });
}

function argument(
  place: Place,
  row: CommandRow,
  way: Way,
  token: Token,
  more: boolean,
  around: Circumstances,
): Completion[] {
  const typed = place.prefix;
  const keyword = way.words.at(-1) ?? '';
  const fits = ({ text }: Value): boolean =>
    text
      .replace(/\$\{\d:/g, '')
      .toLowerCase()
      .startsWith(typed.toLowerCase()) || token.text === 'INTERFACE';
  const inPlace = writer(place, row, way);
  const values = valuesOf(token.text, { row, keyword, typed, ...around }).filter(fits);
  const volatile = token.text === 'URL' || values.length >= mostInterfaces;
  return values.map(({ text, what }) =>
    inPlace(text, {
      label: text.replace(/\$\{\d:(\w+)\}/g, '<$1>'),
      detail: what,
      kind: 'value',
      // `flash:` and what is still to be chosen are no whole words yet.
      more: more && /\w$/.test(text),
      volatile,
    }),
  );
}

/** The keyword of a completion, then its command. */
export function completionText({ mode, command, word }: CompletionId, software: Software): Text | undefined {
  const row = commands.find((entry) => entry.mode === mode && entry.command === command);
  const keyword = row?.keywords?.find((entry) => entry.word === word);
  const explained = row && explainCommand(row, software).body;
  return keyword && explained ? join(keyword.text, explained) : explained;
}

type Step = Pick<Completion, 'label' | 'detail' | 'kind' | 'more' | 'volatile'>;

/** Puts completions at their place: words before it that were abbreviated are written out. */
function writer(
  { source, start, word, words, unindented }: Place,
  row: CommandRow,
  way: Way,
): (text: string, step: Step) => Completion {
  const isShort = words.some((typed, index) => typed.toLowerCase() !== way.words[index]?.toLowerCase());
  const from = isShort ? start : word.start;
  const before = isShort ? `${way.words.join(' ')} ` : '';
  const typed = source.slice(from, word.start);
  const indent = unindented && row.mode !== 'global' && words.length === 0 ? ' ' : '';
  const span = source.span(from, word.end);
  const outdated = row.until !== undefined;
  return (text, step) => ({
    text: indent + before + text,
    filter: typed + step.label,
    span,
    outdated,
    row,
    ...step,
  });
}

/** Each text once: the row of a command goes before a keyword of another row. */
function distinct(found: readonly Completion[]): readonly Completion[] {
  const kept = new Map<string, Completion>();
  for (const completion of found) {
    const other = kept.get(completion.text);
    if (!other || (other.kind !== 'command' && completion.kind === 'command'))
      kept.set(completion.text, completion);
  }
  return [...kept.values()];
}
