import { quotedLine } from '../../capture/sensitive';
import type { HopState, Text } from '../../terms';
import type { Span } from '../../text/source';

/** A hop of the drawing. */
interface DrawnHop {
  readonly name: Text;
  readonly state: HopState;
  readonly why: Text;
  readonly evidence: readonly Span[];
}

/**
 * What a report is made of. Texts hold code spans and bold words as Markdown writes them, nothing else of it; lines
 * of a device stand in `code` and `evidence` alone.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly ordered: boolean }
  | { readonly kind: 'table'; readonly head: readonly Text[]; readonly rows: readonly (readonly Cell[])[] }
  /** Commands to type. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'path'; readonly hops: readonly DrawnHop[] }
  /** Questions to answer by hand. */
  | { readonly kind: 'form'; readonly fields: readonly Field[] };

/** An entry of a list, with the lines that prove it. */
export interface Item {
  readonly text: Text;
  readonly evidence?: readonly Span[];
}

/** Words, or a place in a text. */
export type Cell = Text | { readonly place: Span };

/** A question of a form, and what can be said already. */
export interface Field {
  readonly label: Text;
  readonly hint: Text;
  readonly known: Text | undefined;
}

export const heading = (level: 1 | 2 | 3, text: Text): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
export const listOf = (items: readonly Item[], ordered = false): Block => ({ kind: 'list', items, ordered });

/** Lines of one proof that are shown. */
const mostLines = 3;
/** A line of a log is no longer than this on paper. */
const longest = 160;

/** The lines of some places, each once, the first few; no password is quoted. */
export function quoted(spans: readonly Span[]): readonly { readonly at: Span; readonly text: string }[] {
  const seen = new Map<string, { readonly at: Span; readonly text: string }>();
  for (const at of spans) {
    const { source, start } = at;
    const line = source.lineOf(start);
    const key = `${source.uri}:${line}`;
    if (seen.size >= mostLines || seen.has(key)) continue;
    seen.set(key, { at, text: quotedLine(source, line, longest) });
  }
  return [...seen.values()].filter(({ text }) => text !== '');
}

/**
 * The same for the hops of a drawing: one failure proves several of them, and its line is quoted once. An empty text
 * stands for a line that was quoted above.
 */
export function quotedByHop(hops: readonly DrawnHop[]): readonly ReturnType<typeof quoted>[] {
  const seen = new Set<string>();
  return hops.map(({ evidence }) =>
    quoted(evidence).map(({ at, text }) => {
      const key = `${at.source.uri}:${at.source.lineOf(at.start)}`;
      const again = seen.has(key);
      seen.add(key);
      return { at, text: again ? '' : text };
    }),
  );
}

/** Hops side by side of which the same lines tell the same, as one: its name says from where to where. */
export function stretchesOf(hops: readonly DrawnHop[]): readonly DrawnHop[] {
  const stretches: { first: DrawnHop; last: DrawnHop }[] = [];
  for (const hop of hops) {
    const open = stretches.at(-1);
    if (open && isAlike(open.first, hop)) open.last = hop;
    else stretches.push({ first: hop, last: hop });
  }
  return stretches.map(({ first, last }) => ({
    ...first,
    name:
      first === last
        ? first.name
        : { en: `${first.name.en} to ${last.name.en}`, ja: `${first.name.ja}〜${last.name.ja}` },
  }));
}

const isAlike = (a: DrawnHop, b: DrawnHop): boolean =>
  a.state === b.state &&
  a.why.en === b.why.en &&
  a.evidence.length === b.evidence.length &&
  a.evidence.every(
    ({ source, start }, at) => b.evidence[at]?.source === source && b.evidence[at]?.start === start,
  );

/** A word for a place: `sw1.log:12`, one-based. */
export function placeText({ source, start }: Span): string {
  const name = source.uri.slice(source.uri.lastIndexOf('/') + 1);
  return `${name}:${source.positionAt(start).line + 1}`;
}

/** Marks of the states, the same in every language. */
export const marks: Readonly<Record<HopState, string>> = {
  ok: '✔',
  broken: '✘',
  suspect: '!',
  unknown: '?',
  absent: '–',
};
