import type { SourceText, Span } from '../text/source';
import { type OutputLine, outputLines } from './fields';
import { redrawn } from './redrawn';
import type { Section } from './scan';

/** How a `telnet` to a port ended. */
export type PortAnswer = 'open' | 'refused' | 'timed-out' | 'unresolved' | 'unreachable';

/** A `telnet` that somebody typed to test a port, or a `ping` that could not resolve the name: that proves as much. */
export interface PortTest {
  readonly section: Section;
  readonly host: string;
  readonly port: number | undefined;
  /** `/vrf NAME` as typed. */
  readonly vrf: string | undefined;
  /** `/source-interface NAME` as typed; blanks inside it removed. */
  readonly sourceInterface: string | undefined;
  readonly answer: PortAnswer;
  /** Whether the device says which address it tries: it had resolved the name then. */
  readonly resolved: boolean;
  /** The words that tell how it ended. */
  readonly at: Span;
  readonly typed: Span;
}

/** Lines of an answer that are looked at; what stands below them was printed by the peer or by a log. */
const answerLength = 12;

const answers: readonly (readonly [answer: PortAnswer, form: RegExp])[] = [
  ['open', /\.\.\.\s*Open\b|^Open\b/],
  ['refused', /% ?Connection refused.*/i],
  ['timed-out', /% ?Connection timed out.*/i],
  ['unreachable', /% ?Destination unreachable.*|% ?Network is unreachable.*/i],
  [
    'unresolved',
    /% ?Unknown command or computer name.*|% ?Unrecognized host or address.*|% ?Bad IP address or host name.*|% ?Unknown host.*/i,
  ],
];

/** Reads a `telnet` of a session, of a `ping` no more than a name that it cannot resolve: an answer proves no port; undefined where the session does not tell how it ended. */
export function readPortTest(section: Section): PortTest | undefined {
  const { typed, source } = section;
  if (!typed || !/^(?:telnet|ping)\b/.test(section.command)) return undefined;
  const isPing = section.command.startsWith('ping');
  const raw = source.slice(typed.start, typed.end);
  const words = (redrawn(raw)?.text ?? raw).trim().split(/\s+/).slice(1);
  const table = isPing && words[0] === 'vrf' ? words.splice(0, 2)[1] : undefined;
  const host = words[0];
  if (host === undefined || host.startsWith('/')) return undefined;
  const options = words.findIndex((word) => word.startsWith('/'));
  const port = words.slice(1, options === -1 ? undefined : options).find((word) => /^\d{1,5}$/.test(word));
  const lines = answerOf(section);
  for (const [answer, form] of answers) {
    if (isPing && answer !== 'unresolved') continue;
    for (const line of lines) {
      const match = form.exec(line.text);
      if (!match) continue;
      const from = line.start + match.index;
      return {
        section,
        host: host.toLowerCase(),
        port: port === undefined ? undefined : Number(port),
        vrf: table ?? behind(words, '/vrf'),
        sourceInterface: isPing ? wordBehind(words, 'source') : behind(words, '/source-interface'),
        answer,
        resolved: lines.some(({ text }) => /^Trying\b.*\d/.test(text)),
        at: answer === 'open' ? typed : source.span(from, from + match[0].trimEnd().length),
        typed,
      };
    }
  }
  return undefined;
}

function wordBehind(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option);
  return at === -1 ? undefined : words[at + 1];
}

/** The value of an option, a blank between type and number of an interface removed. */
function behind(words: readonly string[], option: string): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === option);
  if (at === -1) return undefined;
  const until = words.findIndex((word, index) => index > at && word.startsWith('/'));
  return words.slice(at + 1, until === -1 ? undefined : until).join('') || undefined;
}

const answerOf = ({ source, bodyLine, lastLine }: Section): OutputLine[] =>
  outputLines(source, bodyLine, Math.min(lastLine, bodyLine + answerLength - 1));

/** Where the answer to a command says that it failed; messages of the log between are not its answer. */
export function complaintOf(section: Section): Span | undefined {
  for (const { text, start } of answerOf(section)) {
    if (/%[A-Z][A-Z0-9_]*-[0-7]-/.test(text)) continue;
    if (/\b(?:error|failed|failure|invalid)\b/i.test(text))
      return section.source.span(start, start + text.length);
  }
  return undefined;
}

/** Where the answer to a factory reset asks for a reload. */
export function reloadAsked(section: Section): Span | undefined {
  for (const { text, start } of answerOf(section)) {
    const at = text.search(/%\s*Warning:\s*reload required/i);
    if (at !== -1) return section.source.span(start + at, start + text.length);
  }
  return undefined;
}

/** The first words of a typed command, so that a token behind them is never marked. */
export function headOf({ typed, source }: Section, words: number): Span | undefined {
  if (!typed) return undefined;
  const text = source.slice(typed.start, typed.end);
  const match = new RegExp(`^(?:\\S+\\s+){${words - 1}}\\S+`).exec(text);
  return source.span(typed.start, typed.start + (match ? match[0].length : text.length));
}

/** The section that a line stands in; undefined above the first one. */
export function sectionAt(
  sections: readonly { readonly section: Section }[],
  source: SourceText,
  line: number,
): Section | undefined {
  return sections.find(
    ({ section }) => section.source === source && section.firstLine <= line && line <= section.lastLine,
  )?.section;
}
