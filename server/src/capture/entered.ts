import { written } from '../config/entered';
import type { Entered, EnteredLine } from '../config/enteredLine';
import type { SourceText, Span } from '../text/source';
import { outputLines } from './fields';
import { contentStart } from './lines';
import { isMessage } from './noise';
import type { PromptLine, Section } from './section';

/** How a device refuses a line. */
export interface Refusal {
  readonly kind: 'invalid' | 'incomplete' | 'ambiguous' | 'other';
  /** Offset that the caret points at; undefined where there is none. */
  readonly pointed: number | undefined;
  /** What the device says. */
  readonly answer: Span;
}

/** Lines of an answer that are looked at. */
const longest = 12;

const forms: readonly (readonly [kind: Refusal['kind'], form: RegExp])[] = [
  ['invalid', /^% ?Invalid input\b/i],
  ['incomplete', /^% ?Incomplete command\b/i],
  ['ambiguous', /^% ?Ambiguous command\b/i],
];

/** An answer that says no more than what the device did, or will do. */
const note =
  /^% ?(?:warning|note|info|generating|the key|please|range already)|\b(?:removed|will be|will take|next reload|enabled|disabled)\b/i;

/**
 * How a device refuses what was typed on a line.
 * @param lastLine zero-based last line of its answer, inclusive
 * @param any whether every answer behind a percent sign counts: in EXEC mode an output may begin with one
 */
export function refusalOf(
  source: SourceText,
  line: number,
  lastLine: number,
  any: boolean,
): Refusal | undefined {
  let pointed: number | undefined;
  for (const { text, start, line: own } of outputLines(
    source,
    line + 1,
    Math.min(lastLine, line + longest),
  )) {
    if (text === '^') {
      pointed = contentStart(source, line) + start - contentStart(source, own);
      continue;
    }
    if (isMessage(text)) continue;
    const kind = forms.find(([, form]) => form.test(text))?.[0];
    const isOther = any && /^%\s?\S|^(?:Command rejected|Error ?:)/i.test(text) && !note.test(text);
    if (!kind && !isOther) continue;
    return {
      kind: kind ?? 'other',
      pointed: kind === 'invalid' ? pointed : undefined,
      answer: source.span(start, start + text.length),
    };
  }
  return undefined;
}

/** What is typed to ask or to leave, or is no line that was entered: help, an interrupt, a message, a redrawn line. */
const noLine = /\?$|\^[CZ]$|^!|^\$|^(?:end|exit|quit)$|%[A-Z][A-Z0-9_]*-[0-7]-|[\u0000-\u0008\u000b-\u001f]/;

/** The lines of a section that were typed in configuration mode, those that the device refused with its answer. */
export function enteredIn({
  source,
  entered = [],
}: Section): readonly (PromptLine & { readonly refusal: Refusal | undefined })[] {
  return entered.flatMap((own, index) => {
    const { typed, line, lastLine } = own;
    const text = source.text.slice(typed.start, typed.end);
    if (noLine.test(text)) return [];
    const next = entered[index + 1];
    // The device prints a line again when a word is completed, or a message came in between.
    if (next?.line === lastLine + 1 && next.prompt === own.prompt) {
      const { start, end } = next.typed;
      if (end - start > text.length && source.text.startsWith(text, start) && !isAnswered(own)) return [];
    }
    return [{ ...own, refusal: lastLine > line ? refusalOf(source, line, lastLine, true) : undefined }];
  });
}

const isAnswered = ({ line, lastLine }: PromptLine): boolean => lastLine > line;

/** The lines of a section that the device took. */
export const takenIn = (section: Section): readonly EnteredLine[] =>
  enteredIn(section).flatMap(({ typed, prompt, refusal }) =>
    refusal ? [] : { source: section.source, start: typed.start, end: typed.end, prompt },
  );

/** Lines of licensing, however they are abbreviated. */
const perhaps = /^(?:(?:no|default)\s+)?li/i;

/** Those of licensing among them, written out. */
export const licensingIn = (section: Section): readonly Entered[] =>
  section.entered?.length
    ? takenIn(section)
        .filter(({ source, start, end }) => perhaps.test(source.text.slice(start, Math.min(end, start + 20))))
        .map(written)
    : [];
