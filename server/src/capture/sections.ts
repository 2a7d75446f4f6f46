import type { SourceText } from '../text/source';
import { readerOf } from './commands';
import type { Reader } from './reader';
import type { Mark, PromptLine, Section } from './section';

/** The command that enters configuration mode. */
const configuring = 'configure terminal';

type Draft = { -readonly [key in keyof Section]: Section[key] } & { entered?: PromptLine[] };

/** The outputs of a capture, and what was typed in configuration mode between them. */
export function sectionsOf(source: SourceText, marks: readonly Mark[]): Section[] {
  const sections: Section[] = [];
  // A session repeats its commands.
  const known = new Map<string, Reader | undefined>();
  const hostOf = fullHosts(marks);
  let host: string | undefined;
  let open: Draft | undefined;
  const begin = (mark: Mark, command = mark.command): Draft => {
    if (!known.has(command)) known.set(command, readerOf(command));
    open = {
      source,
      command,
      typed: mark.opens ? mark.typed : undefined,
      filter: mark.opens ? mark.filter : undefined,
      host,
      firstLine: mark.line,
      bodyLine: mark.heading || !mark.opens ? mark.line : mark.line + 1,
      lastLine: source.lineCount - 1,
      reader: known.get(command),
    };
    if (command === configuring) open.entered = [];
    sections.push(open);
    return open;
  };
  const close = (line: number): void => {
    if (open) open.lastLine = line - 1;
    open = undefined;
  };
  for (const [index, mark] of marks.entries()) {
    const named = mark.host && hostOf(mark);
    const goesOn = open?.entered !== undefined && mark.prompt !== undefined && !mark.opens && named === host;
    host = named ?? host;
    if (!goesOn) close(mark.line);
    if (mark.opens) begin(mark);
    else if (mark.prompt !== undefined && mark.typed) {
      const { start, end } = mark.typed;
      if (!goesOn && /^(?:end|exit|quit)$/.test(source.text.slice(start, Math.min(end, start + 5)))) continue;
      const lastLine = (marks[index + 1]?.line ?? source.lineCount) - 1;
      (open ?? begin(mark, configuring)).entered?.push({
        line: mark.line,
        typed: mark.typed,
        prompt: mark.prompt,
        lastLine,
      });
    }
  }
  return sections;
}

/** IOS cuts the name in the prompt of a configuration mode: no shorter than this. */
const shortestCut = 8;

/** The host that a prompt names, in full where another prompt of the text has it. */
function fullHosts(marks: readonly Mark[]): (mark: Mark) => string | undefined {
  let names: Set<string> | undefined;
  const full = new Map<string, string>();
  return ({ host, prompt }) => {
    if (host === undefined || prompt === undefined || host.length < shortestCut) return host;
    names ??= new Set(marks.flatMap((mark) => (mark.prompt === undefined ? (mark.host ?? []) : [])));
    if (names.has(host)) return host;
    const known = full.get(host) ?? longer(host, names) ?? host;
    full.set(host, known);
    return known;
  };
}

/** Names that are compared one by one. */
const mostNames = 1000;

const longer = (host: string, names: ReadonlySet<string>): string | undefined =>
  names.size > mostNames ? undefined : [...names].find((name) => name.startsWith(host));
