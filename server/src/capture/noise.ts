import { isDigit } from '../text/chars';
import type { SourceText } from '../text/source';
import { type Field, fieldAt, type LineRange, type OutputLine, outputLines } from './fields';
import { contentEnd, contentStart } from './lines';

/** The lines of an output without what stands between them, and what the device printed above it. */
interface Cleaned {
  readonly lines: readonly OutputLine[];
  /** Load and time, as `terminal exec prompt timestamp` prints them. */
  readonly banner: readonly Field[];
  /** Messages that the console printed into the output. */
  readonly messages: readonly Field[];
}

const message = /%[A-Z][A-Z0-9_]{1,40}(?:-[A-Z0-9_]{1,40})?-[0-7]-[A-Z0-9_]{2,60}\s?: ?/;
const load = /^Load for five secs: (\S+); one minute: (\S+); five minutes: (\S+)$/;
const time = /^(Time source is|No time source,) (\S.*)$/;
/** Screen width of a terminal that breaks lines by itself. */
const width = 80;

/**
 * The lines of an output as the device meant them: messages that came in between are no part of it, and a line that
 * the terminal broke is one line again.
 * @param without ranges that are passed over, in their order
 */
export function clean(
  source: SourceText,
  first: number,
  last: number,
  without?: readonly LineRange[],
): Cleaned {
  const lines: OutputLine[] = [];
  const banner: Field[] = [];
  const messages: Field[] = [];
  // The open line and the pieces that follow it: joined once, for a line may be broken a thousand times.
  let open: OutputLine | undefined;
  let pieces: string[] = [];
  const close = (): void => {
    if (open) lines.push(pieces.length === 1 ? open : { ...open, text: pieces.join('') });
    open = undefined;
  };
  const all = singleSpaced(outputLines(source, first, last, without));
  const screen = new Screen(source, all);
  for (const [index, line] of all.entries()) {
    if (isMessage(line.text)) {
      close();
      messages.push(textField(source, line, 'messages'));
      continue;
    }
    // The mark stays in the data, among the lines as printed.
    if (isOmission(line.text)) {
      close();
      continue;
    }
    const above = banner.length < 5 ? bannerOf(source, line) : undefined;
    if (above) {
      banner.push(...above);
      continue;
    }
    if (open && line.line === open.last + 1 && line.indent === 0 && screen.goesOn(open, line)) {
      // A blank at the edge of the screen belongs to the value.
      const edge = source.text.charCodeAt(source.lineEnd(open.last) - 1) === 32;
      pieces.push(edge ? ` ${line.text}` : line.text);
      open = { ...open, last: line.line };
    } else if (open && isBrokenAtWord(open, line, all[index + 1])) {
      pieces.push(` ${line.text}`);
      open = { ...open, last: line.line };
    } else {
      close();
      open = line;
      pieces = [line.text];
    }
  }
  close();
  return { lines, banner, messages };
}

/** Fewer lines tell nothing about how they are spaced. */
const fewest = 6;

/**
 * Lines of an output that was stored with a blank line behind each: every line takes the one behind it, so that what
 * stood together stands together again. A device prints no such output.
 */
function singleSpaced(lines: OutputLine[]): readonly OutputLine[] {
  if (lines.length < fewest) return lines;
  let above = -2;
  for (const { line } of lines) {
    if (line - above < 2) return lines;
    above = line;
  }
  return lines.map((line) => ({ ...line, last: line.last + 1 }));
}

/** A line as it was printed, one of a list. */
export const textField = (source: SourceText, line: OutputLine, list: string): Field => ({
  ...fieldAt(source, '', line.start, line.text, line.start),
  list,
});

/** Whether a line is a syslog message that the console printed into an output. */
export const isMessage = (text: string): boolean =>
  text.includes('%') && message.test(text.length > 400 ? text.slice(0, 400) : text);

/** What whoever shortened an output wrote in the place of the lines: `<output omitted>`, `--- snip ---`, （省略）. */
const omission =
  /^[\s<>[\]()*.~…=_-]*(?:(?:the |some )?(?:rest of (?:the )?)?outputs? )?(?:is |was )?(?:truncated|omitted|suppressed|snip(?:ped)?)(?: for brevity)?[\s<>[\]()*.~…=_-]*$|^[\s<(（～〜.…-]*(?:省略|中略|以下略|後略|略)[\s>)）～〜.…-]*$/i;

/** Whether a line is such a mark; almost every other line begins with another letter, or with a digit. */
function isOmission(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  if ((code >= 97 && code <= 122 && code !== 111) || isDigit(text.charCodeAt(0))) return false;
  return text.length <= 60 && omission.test(text);
}

function bannerOf(source: SourceText, line: OutputLine): Field[] | undefined {
  const loads = line.text.startsWith('Load') ? load.exec(line.text) : null;
  if (loads) {
    const labels = ['Load for five secs', 'one minute', 'five minutes'];
    return labels.map((label, index) => {
      const at = line.start + line.text.indexOf(label);
      return fieldAt(source, label, at, loads[index + 1] as string, at + label.length + 2);
    });
  }
  const clock = time.exec(line.text);
  if (!clock) return undefined;
  const [, label, value] = clock as unknown as [string, string, string];
  return [fieldAt(source, label.replace(',', ''), line.start, value, line.start + label.length + 1)];
}

/** Columns that a terminal has at least. */
const narrowest = 60;

/** Where the terminal of an output broke its lines: at 80 columns, or else where each line ends that goes on below. */
class Screen {
  #columns: number | undefined;

  constructor(
    private readonly source: SourceText,
    private readonly lines: readonly OutputLine[],
  ) {}

  /** Whether a line is the rest of the one above it; only where it may be, the others are looked at. */
  goesOn({ last, text }: OutputLine, below: OutputLine): boolean {
    const { source } = this;
    const from = contentStart(source, last);
    const columns = source.lineEnd(last) - from;
    const isFull = columns === width || contentEnd(source, last) - from === width;
    if ((!isFull && columns < narrowest) || !continues(text, below)) return false;
    if (isFull) return true;
    this.#columns ??= this.#whereBroken();
    return columns === this.#columns;
  }

  /** Most lines of a block that go on at the margin are as long, two at least, and none is longer; 0 for an output where it is not so. */
  #whereBroken(): number {
    const { source, lines } = this;
    const broken: number[] = [];
    let widest = 0;
    for (const [index, { line, text, indent }] of lines.entries()) {
      const columns = source.lineEnd(line) - contentStart(source, line);
      widest = Math.max(widest, columns);
      const below = lines[index + 1];
      if (indent > 0 && columns >= narrowest && below?.line === line + 1 && continues(text, below))
        broken.push(columns);
    }
    const full = broken.filter((columns) => columns === widest).length;
    return full > 1 && full > broken.length * 0.8 ? widest : 0;
  }
}

/** The rest of a broken value: at the left margin, and no line of its own. */
const continues = (before: string, line: OutputLine): boolean =>
  line.indent === 0 &&
  /:\s|^\{/.test(before) &&
  !/^[A-Za-z][^:=]{0,70}:(?:\s|$)|^[=-]{3,}|[#>]$|^\d{4}-\d\d-\d\d /.test(line.text);

/** Columns that a line has at least, which a document or a mail program broke at a word. */
const nearlyFull = 56;

/**
 * The rest of such a value stands at the left margin between lines of the block that it belongs to. A long word without
 * a blank may stand alone below its label.
 */
function isBrokenAtWord(open: OutputLine, line: OutputLine, below: OutputLine | undefined): boolean {
  if (line.line !== open.last + 1 || line.indent > 0 || below?.line !== line.last + 1) return false;
  const isInBlock =
    open.indent > 0
      ? below.indent > 0
      : /^[a-z\d(]/.test(line.text) && labelled.test(open.text) && labelled.test(below.text);
  // The colon of a time is none of a label.
  if (!isInBlock || /:(?!\d)/.test(line.text)) return false;
  const length = open.indent + open.text.length;
  if (open.text.endsWith(':')) return open.indent > 0 && /^\w[^\s=]{39,}$/.test(line.text);
  return length >= nearlyFull && continues(open.text, line);
}

const labelled = /^[A-Z][^:=]{0,70}:(?:\s|$)/;
