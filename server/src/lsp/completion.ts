import type { CompletionItem, CompletionList, Position, SignatureHelp } from 'vscode-languageserver-types';
import type { Completion, CompletionId } from '../features/completion';
import type { Signature } from '../features/signature';
import type { Service } from '../service';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import type { Span } from '../text/source';
import { rangeOf } from './convert';
import { completionKinds, deprecated, markdown, snippetFormat } from './kinds';

/** What a client can do with completions and signatures. */
export interface Typing {
  /** It understands what is still to be chosen in a text. */
  readonly snippets: boolean;
  /** It shows what each entry of a list is, not only what the chosen one is. */
  readonly labelDetails: boolean;
  /** It takes the places of parameters, not their texts. */
  readonly labelOffsets: boolean;
  /** Its command that opens the list of completions once more. */
  readonly suggestCommand: string | undefined;
}

/** What a completion carries until it is asked what it means. */
interface Carried extends CompletionId {
  readonly uri: string;
  readonly position: Position;
}

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
  const items = found.map((completion, index) => itemOf(completion, index, uri, position, lang, typing));
  if (service.takesSnippets(uri) && /^\s*[\w-]*$/.test(before))
    items.push(...topologies(service, lang, typing));
  return { isIncomplete: found.some(({ volatile }) => volatile), items };
}

function itemOf(
  completion: Completion,
  index: number,
  uri: string,
  position: Position,
  lang: Lang,
  { snippets, suggestCommand, labelDetails }: Typing,
): CompletionItem {
  const { label, filter, detail, kind, text, span, more, outdated, row } = completion;
  const isSnippet = snippets && text.includes('${');
  const written = isSnippet ? text : text.replace(/\$\{\d:(\w+)\}/g, '<$1>');
  const again = more && isLast(span);
  const data: Carried | undefined = row && {
    mode: row.mode,
    command: row.command,
    word: label,
    uri,
    position,
  };
  return {
    label,
    kind: completionKinds[kind],
    ...saidOf(plain(detail[lang]), labelDetails),
    filterText: filter,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: rangeOf(span), newText: again ? `${written} ` : written },
    ...(isSnippet ? { insertTextFormat: snippetFormat } : {}),
    ...(outdated ? { tags: [deprecated] } : {}),
    ...(again && suggestCommand ? { command: { title: label, command: suggestCommand } } : {}),
    ...(data ? { data } : {}),
  };
}

const isLast = ({ source, end }: Span): boolean =>
  source.slice(end, source.lineEnd(source.lineOf(end))).trim() === '';

/** A topology written whole; behind the commands, and only where somebody begins to type its name or asks. */
const topologies = (
  service: Service,
  lang: Lang,
  { snippets, labelDetails }: Typing,
): readonly CompletionItem[] =>
  service.snippets().map(({ name, title, body, sample }) => ({
    label: name,
    ...saidOf(plain(title[lang]), labelDetails),
    kind: completionKinds.snippet,
    ...(snippets ? { insertTextFormat: snippetFormat } : {}),
    insertText: (snippets ? body : sample).join('\n'),
  }));

/** What an entry is, where the client shows it. */
const saidOf = (said: string, labelDetails: boolean): Pick<CompletionItem, 'detail' | 'labelDetails'> =>
  labelDetails ? { labelDetails: { description: said } } : { detail: said };

/** A completion with what it means. */
export function resolved(service: Service, item: CompletionItem, lang: Lang): CompletionItem {
  const carried = item.data as Carried | undefined;
  const offset = carried && service.source(carried.uri)?.offsetAt(carried.position);
  const text = carried && service.completionText(carried.uri, offset ?? 0, carried);
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
