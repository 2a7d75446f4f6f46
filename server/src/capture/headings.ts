/** Outputs that their first lines give away. */
import type { SourceText } from '../text/source';
import { expand, readerOf } from './commands';
import { content, contentStart } from './lines';
import { merged } from './marks';
import type { Reader } from './reader';
import { readers } from './readers/registry';
import type { Mark } from './section';

const BRACKET = 91;

/** A line by which an output is recognised. */
interface Heading {
  readonly heading: string;
  readonly reader: Reader;
  /** Nothing else stands on the line. */
  readonly whole: boolean;
  /** It stands further down than the first line. */
  readonly later: boolean;
}

/** Headings by the code of their first letter. */
const headingsByLetter: (readonly Heading[] | undefined)[] = [];

for (const reader of readers) {
  const lineOf = (printed: string, later: boolean): Heading => {
    const whole = printed.endsWith('$');
    return { heading: whole ? printed.slice(0, -1) : printed, whole, reader, later };
  };
  const own = [
    ...reader.headings.map((heading) => lineOf(heading, false)),
    ...(reader.later ?? []).map((heading) => lineOf(heading, true)),
  ];
  for (const each of own) {
    const code = each.heading.charCodeAt(0);
    headingsByLetter[code] = [...(headingsByLetter[code] ?? []), each];
  }
}

/**
 * Adds the outputs that stand before the first prompt or separator, or in a text that has none; behind a fence of
 * Markdown the next block begins anew.
 */
export function withHeadings(source: SourceText, marks: readonly Mark[]): readonly Mark[] {
  const found: Mark[] = [];
  const begins = [0, ...marks.flatMap(({ line, heading }) => (heading ? [line + 1] : []))];
  for (const [index, first] of begins.entries()) {
    const end = begins[index + 1] ?? source.lineCount;
    const opening = marks.find(({ line, opens }) => opens && line >= first)?.line ?? end;
    found.push(...headingsIn(source, first, Math.min(opening, end)));
  }
  return found.length === 0 ? marks : merged(marks, found);
}

function headingsIn(source: SourceText, first: number, until: number): readonly Mark[] {
  const found: Mark[] = [];
  const { text } = source;
  let current: Reader | undefined;
  let banner: number | undefined;
  for (let line = first; line < until; line++) {
    const start = source.lineStart(line);
    let code = text.charCodeAt(start);
    let at = start;
    if (code === BRACKET) {
      at = contentStart(source, line);
      code = text.charCodeAt(at);
    }
    if (current?.until?.test(content(source, line).slice(0, 80))) {
      found.push({ ...headingMark(line, current.command), opens: false });
      current = undefined;
    }
    if ((code === 76 || code === 84 || code === 78) && isBanner(text, at)) {
      if (banner === undefined || line - banner > 1) banner = line;
      continue;
    }
    if (code === 115 || code === 116) {
      const typed = echoed(source, line, at);
      if (typed) {
        found.push(typed);
        current = readerOf(typed.command);
        continue;
      }
    }
    if (code >= 48 && code <= 57) {
      if (current === undefined && isClock(text, at)) found.push(headingMark(line, 'show clock'));
      continue;
    }
    if ((code === 42 || code === 46) && isClock(text, at)) {
      found.push(headingMark(line, 'show clock'));
      continue;
    }
    const candidates = headingsByLetter[code];
    if (!candidates) continue;
    for (const { heading, whole, reader, later } of candidates) {
      if (reader === current || !text.startsWith(heading, at)) continue;
      if (whole && content(source, line).length !== heading.length) continue;
      if (later) {
        const open = found.at(-1);
        if (!open || !current || !reader.holds?.includes(current.command)) continue;
        found[found.length - 1] = { ...open, command: reader.command };
      } else if (current?.holds?.includes(reader.command)) continue;
      else found.push(headingMark(above(line, banner), reader.command));
      current = reader;
      break;
    }
  }
  return found;
}

/** The lines that the device prints above an output if it was told to: load and time. */
const isBanner = (text: string, at: number): boolean =>
  text.startsWith('Load for five secs: ', at) ||
  text.startsWith('Time source is ', at) ||
  text.startsWith('No time source, ', at);

/** The line of the banner if it stands right above an output. */
const above = (line: number, banner: number | undefined): number =>
  banner !== undefined && line - banner <= 4 ? banner : line;

/** A command alone on its line, where the prompt in front of it was not copied. */
function echoed(source: SourceText, line: number, at: number): Mark | undefined {
  if (!/^(?:sh\w{0,2}|test) \S/.test(source.slice(at, at + 8))) return undefined;
  const printed = content(source, line);
  if (printed.length > 120) return undefined;
  const typed = expand(printed);
  if (!readerOf(typed.command)) return undefined;
  return {
    line,
    command: typed.command,
    typed: source.span(at, at + printed.length),
    filter: typed.filter,
    host: undefined,
    opens: true,
    heading: false,
  };
}

const isClock = (text: string, at: number): boolean =>
  text.charCodeAt(at + 2) === 58 || text.charCodeAt(at + 3) === 58
    ? /^[*.]?\d\d:\d\d:\d\d\.\d{3} \S+ [A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{4}\s*$/m.test(
        text.slice(at, at + 48).split('\n', 1)[0] ?? '',
      )
    : false;

export const headingMark = (line: number, command: string): Mark => ({
  line,
  command,
  typed: undefined,
  filter: undefined,
  host: undefined,
  opens: true,
  heading: true,
});
