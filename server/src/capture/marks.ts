/** Where outputs begin: at prompts, at the separators of show tech, at lines that are known from elsewhere. */
import type { SourceText } from '../text/source';
import { expand } from './commands';
import { content, contentStart } from './lines';
import { isDrawn, redrawn } from './redrawn';
import type { Mark, Section } from './section';

/** What is known about the lines below a line from elsewhere: whose they are, and what was asked. */
export interface Title {
  /** Zero-based. */
  readonly line: number;
  readonly host: string | undefined;
  readonly command: string | undefined;
}

/** Where the lines below a title begin. */
export function titleMark({ line, host, command }: Title): Mark {
  const typed = command === undefined ? undefined : expand(command);
  return {
    line,
    command: typed?.command ?? '',
    typed: undefined,
    filter: typed?.filter,
    host,
    opens: typed !== undefined,
    heading: typed === undefined,
  };
}

/** Lines that begin with a prompt. The first `#` or `>` of a line decides. @param signs as `Marks` has them */
export function prompts(source: SourceText, signs: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < signs.length; index += 2) {
    const mark = promptAt(source, signs[index] as number, signs[index + 1] as number);
    if (mark) marks.push(mark);
  }
  return marks;
}

const hostForm = /^[A-Za-z0-9][\w.:/@-]{0,62}(\((?:config|cfg-|ca-|conf-|cs-|dhcp-)[^)\s]{0,40}\))?$/;

function promptAt(source: SourceText, line: number, hit: number): Mark | undefined {
  const start = contentStart(source, line);
  if (hit - start < 1 || hit - start > 110) return undefined;
  const match = hostForm.exec(source.slice(start, hit));
  if (!match) return undefined;
  const configuring = match[1] !== undefined;
  const host = source.slice(start, hit - (match[1]?.length ?? 0));
  let from = hit + 1;
  const end = source.lineEnd(line);
  while (from < end && source.text.charCodeAt(from) === 32) from++;
  const rest = source.slice(from, end).trimEnd();
  const bare = rest === '';
  const shown = isDrawn(rest) ? (redrawn(rest)?.text ?? rest) : rest;
  const typed = expand(configuring ? shown.replace(/^do\s+/i, '') : shown);
  if (!bare && !typed.known && !configuring) return undefined;
  if (source.text[hit] === '>' && bare && !/[A-Za-z]/.test(host)) return undefined;
  return {
    line,
    command: typed.command,
    typed: bare ? undefined : source.span(from, from + rest.length),
    filter: typed.filter,
    host: host.replace(/^.*[/:@](?=[^/:@]+$)/, ''),
    opens: !bare && (!configuring || /^do\s/i.test(rest)),
    heading: false,
    prompt: match[1]?.slice(1, -1),
  };
}

/** The one name in prompts without a command, where no command has a prompt with a name. */
export function watchedBy(
  source: SourceText,
  marks: readonly Mark[],
  sections: readonly Section[],
): string | undefined {
  if (sections.some(({ host }) => host !== undefined)) return undefined;
  const idle = marks.filter(({ line, opens }) => !opens && content(source, line).trimEnd().endsWith('#'));
  const names = new Set(idle.flatMap(({ host }) => host ?? []));
  return names.size === 1 ? [...names][0] : undefined;
}

/** `------------------ show clock ------------------`, with and without blanks: lines that begin with a hyphen. */
export function separators(source: SourceText, lines: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  for (const line of lines) {
    const mark = separatorAt(source, line);
    if (mark) marks.push(mark);
  }
  return marks;
}

function separatorAt(source: SourceText, line: number): Mark | undefined {
  const start = contentStart(source, line);
  if (!source.text.startsWith('------', start)) return undefined;
  const match = /^-{6,}\s*(show\s.*?)\s*-{6,}$/.exec(content(source, line).slice(0, 300));
  if (!match) return undefined;
  const printed = match[1] as string;
  const from = source.text.indexOf(printed, start);
  const typed = expand(printed);
  return {
    line,
    command: typed.command,
    typed: source.span(from, from + printed.length),
    filter: typed.filter,
    host: undefined,
    opens: true,
    heading: false,
  };
}

/** Two lists of marks as one, in the order of their lines. */
export const merged = (a: readonly Mark[], b: readonly Mark[]): Mark[] =>
  [...a, ...b].sort((x, y) => x.line - y.line);
