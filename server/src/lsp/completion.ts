import type {
  CompletionItem,
  CompletionList,
  Position,
  Range,
  SignatureHelp,
} from 'vscode-languageserver-types';
import type { Completion, CompletionId } from '../features/completion';
import type { Signature } from '../features/signature';
import type { TopologySnippet } from '../features/snippet';
import type { Service } from '../service';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import type { Span } from '../text/source';
import { rangeOf } from './convert';
import { completionKinds, deprecated, markdown, mergedData, snippetFormat } from './kinds';

/** What a client can do with completions and signatures. */
export interface Typing {
  /** It understands what is still to be chosen in a text. */
  readonly snippets: boolean;
  /** It shows what each entry of a list is, not only what the chosen one is. */
  readonly labelDetails: boolean;
  /** It takes what all entries of a list have in common once, and adds it to what each of them carries. */
  readonly defaults: boolean;
  /** It takes the places of parameters, not their texts. */
  readonly labelOffsets: boolean;
  /** Its command that opens the list of completions once more. */
  readonly suggestCommand: string | undefined;
}

/** Where a list was asked for; its entries carry it until one is asked what it means. */
interface Asked {
  readonly uri: string;
  readonly position: Position;
}

/** What a completion carries, besides its label. */
type Carried = Asked & Partial<Omit<CompletionId, 'word'>>;

/**
 * The completions at a position. Whole topologies are among them at the beginning of a line.
 * @param triggered a character opened the list, nobody asked for it: then the beginning of a line offers nothing
 */
export function completionsOf(
  service: Service,
  uri: string,
  position: Position,
  lang: Lang,
  typing: Typing,
  triggered: boolean,
): CompletionList {
  const source = service.source(uri);
  if (!source) return { isIncomplete: false, items: [] };
  const before = source.lineText(position.line).slice(0, position.character);
  if (triggered && before.trim() === '') return { isIncomplete: false, items: [] };
  const found = service.completions(uri, source.offsetAt(position));
  const isIncomplete = found.some(({ volatile }) => volatile);
  const asked: Asked = { uri, position };
  const more =
    service.takesSnippets(uri) && /^[\w-]*$/.test(before)
      ? topologies(service.snippets(uri, source.offsetAt(position)), lang, typing)
      : [];
  const editRange = typing.defaults && more.length === 0 ? sharedRange(found) : undefined;
  const items = found.map((completion, index) => itemOf(completion, index, asked, editRange, lang, typing));
  return editRange
    ? { isIncomplete, itemDefaults: { editRange, data: asked }, applyKind: { data: mergedData }, items }
    : { isIncomplete, items: [...items, ...more] };
}

/** The range that all completions take the place of; undefined where they differ. */
function sharedRange(found: readonly Completion[]): Range | undefined {
  const first = found[0]?.span;
  return first && found.every(({ span: { start, end } }) => start === first.start && end === first.end)
    ? rangeOf(first)
    : undefined;
}

function itemOf(
  completion: Completion,
  index: number,
  asked: Asked,
  shared: Range | undefined,
  lang: Lang,
  { snippets, suggestCommand, labelDetails }: Typing,
): CompletionItem {
  const { label, filter, detail, kind, text, span, more, outdated, row } = completion;
  const isSnippet = snippets && text.includes('${');
  const written = isSnippet ? text : text.replace(/\$\{\d:(\w+)\}/g, '<$1>');
  const again = more && isLast(span);
  const own = row && { mode: row.mode, command: row.command };
  const data = shared ? own : own && { ...own, ...asked };
  const newText = again ? `${written} ` : written;
  return {
    label,
    kind: completionKinds[kind],
    ...saidOf(plain(detail[lang]), labelDetails),
    ...(filter === label ? {} : { filterText: filter }),
    sortText: String(index).padStart(4, '0'),
    ...(!shared
      ? { textEdit: { range: rangeOf(span), newText } }
      : newText === label
        ? {}
        : { textEditText: newText }),
    ...(isSnippet ? { insertTextFormat: snippetFormat } : {}),
    ...(outdated ? { tags: [deprecated] } : {}),
    ...(again && suggestCommand ? { command: { title: label, command: suggestCommand } } : {}),
    ...(data ? { data } : {}),
  };
}

const isLast = ({ source, end }: Span): boolean =>
  source.slice(end, source.lineEnd(source.lineOf(end))).trim() === '';

/** A topology written whole; behind the commands, and only where somebody begins to type its name or asks. */
function topologies(
  offered: readonly TopologySnippet[],
  lang: Lang,
  typing: Typing,
): readonly CompletionItem[] {
  if (newest?.offered === offered && newest.lang === lang && newest.typing === typing) return newest.items;
  const { snippets, labelDetails } = typing;
  const items: readonly CompletionItem[] = offered.map(({ name, title, body, sample }, index) => ({
    label: name,
    ...saidOf(plain(title[lang]), labelDetails),
    kind: completionKinds.snippet,
    sortText: `t${String(index).padStart(3, '0')}`,
    ...(snippets ? { insertTextFormat: snippetFormat } : {}),
    insertText: (snippets ? body : sample).join('\n'),
  }));
  newest = { offered, lang, typing, items };
  return items;
}

/** The list is the same one from key to key as long as nothing in it changes. */
let newest:
  | {
      readonly offered: readonly TopologySnippet[];
      readonly lang: Lang;
      readonly typing: Typing;
      readonly items: readonly CompletionItem[];
    }
  | undefined;

/** What an entry is, where the client shows it. */
const saidOf = (said: string, labelDetails: boolean): Pick<CompletionItem, 'detail' | 'labelDetails'> =>
  labelDetails ? { labelDetails: { description: said } } : { detail: said };

/** A completion with what it means. */
export function resolved(service: Service, item: CompletionItem, lang: Lang): CompletionItem {
  const { uri, position, mode, command } = (item.data ?? {}) as Partial<Carried>;
  if (uri === undefined || position === undefined || mode === undefined || command === undefined) return item;
  const offset = service.source(uri)?.offsetAt(position) ?? 0;
  const text = service.completionText(uri, offset, { mode, command, word: item.label });
  return text ? { ...item, documentation: { kind: markdown, value: text[lang] } } : item;
}

/** A signature in terms of the protocol. */
export function signatureOf(
  { row, parameters, active }: Signature,
  lang: Lang,
  { labelOffsets }: Typing,
): SignatureHelp {
  return {
    activeSignature: 0,
    activeParameter: active,
    signatures: [
      {
        label: row.syntax,
        documentation: { kind: markdown, value: row.title[lang] },
        parameters: parameters.map(({ start, end, text }) => ({
          label: labelOffsets ? [start, end] : row.syntax.slice(start, end),
          documentation: { kind: markdown, value: text[lang] },
        })),
      },
    ],
  };
}
