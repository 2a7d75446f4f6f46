import { written } from '../config/entered';
import type { Entered, EnteredLine } from '../config/enteredLine';
import type { SourceText, Span } from '../text/source';
import { outputLines } from './fields';
import { contentStart } from './lines';
import { isMessage } from './noise';
import { isDrawn, redrawn } from './redrawn';
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
  /^% ?(?:warning|note|info|generating|the key|please|range already|use 'write')|\b(?:removed|will be|will take|take effect|next (?:boot|reboot|reload)|enabled|disabled)\b/i;

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

/** What is typed to ask or to leave, or is no line that was entered: help, an interrupt, a comment, a message. */
const noLine = /\?$|\^[CZ]$|^!|^\$|^(?:end|exit|quit)$|%[A-Z][A-Z0-9_]*-[0-7]-/;

/** A line that was typed in configuration mode, with the answer that refused it. */
export type Typed = PromptLine & { readonly entered: EnteredLine; readonly refusal: Refusal | undefined };

/** By section: facts and rules ask again. */
const read = new WeakMap<Section, readonly Typed[]>();

/** The lines of a section that were typed in configuration mode. */
export function enteredIn(section: Section): readonly Typed[] {
  const known = read.get(section) ?? readEntered(section);
  read.set(section, known);
  return known;
}

function readEntered({ source, entered = [] }: Section): readonly Typed[] {
  return entered.flatMap((own, index): Typed[] => {
    const { typed, prompt } = own;
    const raw = source.slice(typed.start, typed.end);
    const drawn = isDrawn(raw) ? redrawn(raw) : undefined;
    const text = isDrawn(raw) ? drawn?.text : raw;
    if (text === undefined || text === '' || noLine.test(text)) return [];
    const answer = own.lastLine > own.line ? answerOf(source, own) : 'none';
    const next = entered[index + 1];
    // The device prints a line again when a word is completed, or when a message came in between.
    if (answer !== 'said' && next?.line === own.lastLine + 1 && next.prompt === prompt)
      if (next.typed.end - next.typed.start > text.length && source.text.startsWith(text, next.typed.start))
        return [];
    if (answer === 'broken') return [];
    const line = { source, start: typed.start, end: typed.end, prompt, redrawn: drawn };
    const refusal = answer === 'said' ? refusalOf(source, own.line, own.lastLine, true) : undefined;
    return [{ ...own, entered: line, refusal }];
  });
}

/** Whether a device answers a line; `broken`: a message came in between, and what was typed goes on behind it. */
function answerOf(source: SourceText, { line, lastLine }: PromptLine): 'none' | 'said' | 'broken' {
  const lines = outputLines(source, line + 1, Math.min(lastLine, line + longest));
  const first = lines[0];
  const said = lines.find(({ text }) => !isMessage(text));
  if (!first || !said) return 'none';
  return isMessage(first.text) && !/^[\^%]/.test(said.text) ? 'broken' : 'said';
}

/** The lines of a section that the device took. */
export const takenIn = (section: Section): readonly EnteredLine[] =>
  committed(section, enteredIn(section)).flatMap(({ entered, refusal }) => (refusal ? [] : entered));

/** In controller mode lines are typed into a transaction (`config-transaction`): they count once they are committed. */
function committed({ source, firstLine }: Section, lines: readonly Typed[]): readonly Typed[] {
  const above = source.slice(source.lineStart(Math.max(0, firstLine - 3)), source.lineStart(firstLine));
  if (!/^\S+# ?config-t\w*\s*$/m.test(above)) return lines;
  const isCommit = ({ typed: { start, end } }: Typed): boolean =>
    /^commit(?:\s+(?:and-quit|no-confirm))*$/.test(source.slice(start, end));
  return lines.slice(0, lines.findLastIndex(isCommit) + 1).filter((line) => !isCommit(line));
}

/** Lines of licensing, however they are abbreviated. */
const perhaps = /^(?:(?:no|default)\s+)?li/i;

/** Those of licensing among them, written out. */
export const licensingIn = (section: Section): readonly Entered[] =>
  section.entered?.length
    ? takenIn(section)
        .filter(({ source, start, end }) => perhaps.test(source.text.slice(start, Math.min(end, start + 20))))
        .map(written)
    : [];
