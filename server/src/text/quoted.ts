/**
 * Texts that hold another text line by line: a task's result in YAML or JSON, a mail's quotation, a listing with line
 * numbers, a block set in. What stands around each line is blanked and its line begins behind it, so that every place
 * stays where it is.
 */

import { blockStarts } from './block';
import { probedLength } from './probe';
import type { SourceText } from './source';
import { blockLabels, type LabelledBlock } from './yamlLabels';

/** A text without its quotation. */
interface Quoted {
  /** Of the same length, with the same line ends. */
  readonly text: string;
  /** Offset where each line of the quoted text begins. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Nearly every line was quoted: what is quoted is the document, not a part of it. */
  readonly whole: boolean;
  /** The blocks of a YAML. */
  readonly blocks?: readonly LabelledBlock[];
}

/** How a line is quoted. */
interface Form {
  /** What stands in front, and the line itself (`own`); blanks at the end are taken off before. */
  readonly line: RegExp;
  /** What stands for another character. */
  readonly escaped?: RegExp;
  /** The share of lines that tells a text with such a part in it; undefined: nearly all or none. */
  readonly part?: number;
  /** Whether a line may follow another one. */
  readonly follows?: (before: string, line: string) => boolean;
}

const numberOf = (line: string): number => Number.parseInt(line, 10);

const forms: readonly Form[] = [
  // An item of a YAML list, of nested lists too, with or without quotes.
  { line: /^([ \t]*(?:- +)+(['"]?))(?<own>.*?)\2$/, part: 0.6 },
  // An item of a JSON list of lines.
  { line: /^([ \t]*")(?<own>.*)",?$/, part: 0.5, escaped: /\\(.)/g },
  // A quoted line of a mail.
  { line: /^((?:> ?)+)(?<own>.*)$/, part: 0.3 },
  // A listing with line numbers.
  {
    line: /^([ \t]*\d{1,6}(?:[:.|)] ?|[ \t]{1,2}|$))(?<own>.*)$/,
    // Numbers of blank lines are passed over.
    follows: (before, line) => {
      const step = numberOf(line) - numberOf(before);
      return step > 0 && step < 5;
    },
  },
];

/** So many characters are looked at to tell that a text is quoted. */
const sampled = 10_000;
const nearlyAll = 0.9;

/** The text without its quotation; undefined for a text that holds none. */
export function unquoted(text: string): Quoted | undefined {
  const sample = text
    .slice(0, sampled)
    .split('\n', 200)
    .slice(0, -1)
    .filter((line) => line.trim().length > 1);
  if (sample.length <= 5) return undefined;
  for (const form of forms) {
    const share = sample.filter((line, at) => belongs(form, line, sample[at - 1])).length / sample.length;
    if (share > nearlyAll) return withoutForm(text, form, true);
    if (form.part !== undefined && share > form.part) return withoutForm(text, form, false);
  }
  const starts = blockStarts(text, sample);
  return starts && { text, starts, whole: false, blocks: blockLabels(text) };
}

const belongs = ({ line: own, follows }: Form, line: string, before: string | undefined): boolean =>
  own.test(line.trimEnd()) && (follows === undefined || before === undefined || follows(before, line));

/** As long as it was: a tab or a line end becomes blanks. */
const unescaped = (own: string, { escaped }: Form): string =>
  escaped && own.includes('\\')
    ? own.replace(escaped, (_, code: string) => (/[nrt]/.test(code) ? '  ' : ` ${code}`))
    : own;

function withoutForm(text: string, form: Form, whole: boolean): Quoted {
  const lines = text.split('\n');
  const starts = new Uint32Array(lines.length);
  let offset = 0;
  const blanked = lines.map((line, index) => {
    const end = line.endsWith('\r') ? line.length - 1 : line.length;
    // What is not quoted is no part of it.
    const match = form.line.exec(line.trimEnd());
    const front = match?.[1]?.length ?? 0;
    starts[index] = offset + front;
    offset += line.length + 1;
    return `${' '.repeat(front)}${unescaped(match?.groups?.own ?? '', form)}`.padEnd(end) + line.slice(end);
  });
  return { text: blanked.join('\n'), starts, whole };
}

/** The first lines of a quoted text, as many as are looked at to tell what it is. */
export function beginningOf(source: SourceText): string {
  const lines: string[] = [];
  const { lineCount } = source;
  for (let line = 0, length = 0; line < lineCount && length < probedLength; line++) {
    const text = source.lineText(line);
    lines.push(text);
    length += text.length + 1;
  }
  return lines.join('\n');
}
