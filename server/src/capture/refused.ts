import { typedWords } from '../config/entered';
import type { EnteredLine, EnteredWord } from '../config/enteredLine';
import { skipBlanks } from '../config/words';
import type { SourceText, Span } from '../text/source';
import { enteredIn, type Refusal, refusalOf } from './entered';
import { isDrawn, redrawn } from './redrawn';
import type { PromptLine, Section } from './section';

/** A line that the device refused. */
export interface RefusedLine {
  readonly source: SourceText;
  readonly typed: Span;
  /** What the prompt of a configuration mode holds in parentheses; undefined in EXEC mode. */
  readonly prompt: string | undefined;
  /** Typed in user EXEC mode, at a prompt that ends in `>`. */
  readonly user: boolean;
  readonly negated: boolean;
  /** As typed, `no` and `do` left out. */
  readonly words: readonly EnteredWord[];
  /** Index of the word that the caret points at; undefined where nothing points. */
  readonly pointed: number | undefined;
  readonly kind: Refusal['kind'];
  readonly answer: Span;
}

/** What may be a line about licensing, however it is abbreviated or misspelt. */
const perhaps = /^(?:(?:no|default|do)\s+)*(?:(?:sh\w*|test)\s+)?(?:li\w|call|service\s+call|ip\s+ht)/i;

/** Characters of a screen row: behind them a caret tells nothing, for the device scrolls or wraps. */
const width = 78;

/** The lines about licensing that the device refused, typed in EXEC mode or in a configuration mode. */
export function refusedIn(section: Section): readonly RefusedLine[] {
  const { source, typed, entered } = section;
  if (entered)
    return enteredIn(section).flatMap((line) =>
      line.refusal && isMeant(source, line.typed, line.prompt)
        ? refused(source, line, line.entered, line.prompt, line.refusal)
        : [],
    );
  if (!typed || !isMeant(source, typed, undefined) || !mayRefuse(section)) return [];
  const refusal = refusalOf(
    source,
    section.firstLine,
    Math.min(section.lastLine, section.firstLine + nearby),
    false,
  );
  if (!refusal) return [];
  const raw = source.slice(typed.start, typed.end);
  const drawn = isDrawn(raw) ? redrawn(raw) : undefined;
  const line = { source, start: typed.start, end: typed.end, redrawn: drawn };
  return [refused(source, { line: section.firstLine, typed }, line, undefined, refusal)];
}

/** Lines below a command that its refusal stands in. */
const nearby = 6;

const CARET = 94;
const PERCENT = 37;

/** Whether one of the first lines below a command begins as a refusal does: almost no output has one. */
function mayRefuse({ source, bodyLine, lastLine }: Section): boolean {
  for (let line = bodyLine; line <= Math.min(lastLine, bodyLine + nearby - 1); line++) {
    const code = source.text.charCodeAt(skipBlanks(source.text, source.lineStart(line)));
    if (code === CARET || code === PERCENT) return true;
  }
  return false;
}

const isMeant = ({ text }: SourceText, { start, end }: Span, prompt: string | undefined): boolean =>
  prompt?.startsWith('cfg-call-home') === true || perhaps.test(text.slice(start, Math.min(end, start + 60)));

function refused(
  source: SourceText,
  { line, typed }: Pick<PromptLine, 'line' | 'typed'>,
  entered: Omit<EnteredLine, 'prompt'>,
  prompt: string | undefined,
  { kind, pointed, answer }: Refusal,
): RefusedLine {
  const all = typedWords(entered);
  const first = all.findIndex(({ text }) => !/^(?:no|default|do)$/i.test(text));
  const words = first === -1 ? [] : all.slice(first);
  const fits = pointed !== undefined && !entered.redrawn && pointed - source.lineStart(line) <= width;
  const index = fits ? words.findIndex(({ start, end }) => start <= pointed && pointed <= end) : -1;
  return {
    source,
    typed,
    prompt,
    user: prompt === undefined && /> *$/.test(source.text.slice(source.lineStart(line), typed.start)),
    negated: all.slice(0, first).some(({ text }) => /^(?:no|default)$/i.test(text)),
    words,
    pointed: index === -1 ? undefined : index,
    kind,
    answer,
  };
}
