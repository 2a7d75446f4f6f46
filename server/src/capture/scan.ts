import type { Config } from '../config/config';
import { parseConfigs } from '../config/parse';
import { isConfiguring } from '../config/typed';
import { foreignConfig, type Told } from '../text/foreign';
import type { SourceText, Span } from '../text/source';
import { expand, readerOf } from './commands';
import { closingFences } from './fences';
import type { Reading } from './fields';
import { content, contentStart } from './lines';
import type { Reader } from './reader';
import { readers } from './readers/registry';
import { isDrawn, redrawn } from './redrawn';
import type { Mark, Section } from './section';
import { sectionsOf } from './sections';
import { type LogEvent, openings, readEvents } from './syslog';

export type { Section };

/** Commands that print a configuration: of `all` and `brief` everything, of any other word behind a part. */
const configCommand = /^show (?:running|startup)-config(?: (?:all|brief|full|(\S.*)))?$/;

/** Whether an output is a configuration, or a part of one. */
export const holdsConfig = ({ command }: Section): boolean => configCommand.test(command);

/** Whether only a part of a configuration was asked for. */
export const isPart = ({ command, filter }: Section): boolean =>
  filter !== undefined || configCommand.exec(command)?.[1] !== undefined;

/** What stands below the command: a question about its characters costs less than its fields. */
export const bodyOf = ({ source, bodyLine, lastLine }: Section): Span =>
  source.span(source.lineStart(bodyLine), source.lineEnd(lastLine));

/** One document, read as a list of outputs. A bare configuration is a capture with one section. */
export interface Capture {
  readonly source: SourceText;
  readonly sections: readonly Section[];
  readonly events: readonly LogEvent[];
  /** The name in prompts at which nothing was typed, where no other prompt names a device: a console that was watched. */
  readonly watched: string | undefined;
  /** The configurations of a section that holds some; read at the first use. */
  readonly configsOf: (section: Section) => readonly Config[];
  /** The other system that a section's configuration is written for: nothing is read in one. */
  readonly foreignOf: (section: Section) => Told | undefined;
  /** The fields of a section that a reader knows; read at the first use. */
  readonly readingOf: (section: Section) => Reading | undefined;
}

/** Reads a configuration file. @param all its configurations, where they have been read */
export function captureOfConfig(source: SourceText, all = parseConfigs(source)): Capture {
  const groups: Config[][] = [];
  for (const config of all) {
    // EXEC commands behind `end` belong to the device above them.
    const declares = config.directives.some(({ name }) => name === 'topology');
    const above = isConfiguring(config) || declares ? undefined : groups.at(-1);
    if (above) above.push(config);
    else groups.push([config]);
  }
  const configs = new Map<Section, readonly Config[]>();
  for (const group of groups) {
    const [first, last] = [group[0] as Config, group.at(-1) as Config];
    const section: Section = {
      source,
      command: 'show running-config',
      typed: undefined,
      filter: undefined,
      host: undefined,
      firstLine: first.firstLine,
      bodyLine: first.firstLine,
      lastLine: last.lastLine,
      reader: undefined,
    };
    configs.set(section, group);
  }
  return {
    source,
    sections: [...configs.keys()],
    events: [],
    watched: undefined,
    configsOf: (section) => configs.get(section) ?? [],
    foreignOf: () => undefined,
    readingOf: () => undefined,
  };
}

/** What is known about the lines below a line from elsewhere: whose they are, and what was asked. */
export interface Title {
  /** Zero-based. */
  readonly line: number;
  readonly host: string | undefined;
  readonly command: string | undefined;
}

function titleMark({ line, host, command }: Title): Mark {
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

/** Reads a capture: prompts, separators of show tech, titles, and outputs that their first lines give away. */
export function scanCapture(source: SourceText, titles: readonly Title[] = []): Capture {
  const { ruled, percents, signs } = source.marks(openings);
  // What a quotation put in front of a line is no part of it.
  const lines = source.isStamped ? Array.from({ length: source.lineCount }, (_, line) => line) : ruled;
  const fences = closingFences(source, lines).map((line) => ({ ...headingMark(line, ''), opens: false }));
  const told = merged(prompts(source, signs), separators(source, lines));
  const marks = merged(merged(titles.map(titleMark), told), fences);
  const sections = sectionsOf(source, withHeadings(source, marks));
  const configs = new Map<Section, readonly Config[]>();
  const foreign = new Map<Section, Told | undefined>();
  const foreignOf = (section: Section): Told | undefined => {
    if (!holdsConfig(section)) return undefined;
    if (!foreign.has(section)) {
      const { start, end } = bodyOf(section);
      foreign.set(section, foreignConfig(source.text, start, end));
    }
    return foreign.get(section);
  };
  const readings = new Map<Section, Reading | undefined>();
  return {
    source,
    sections,
    events: readEvents(source, percents),
    watched: watchedBy(source, marks, sections),
    configsOf(section) {
      if (!holdsConfig(section)) return [];
      let own = configs.get(section);
      if (!own) {
        own = foreignOf(section) ? [] : parseConfigs(source, section.bodyLine, section.lastLine);
        const part = isPart(section);
        const { filter } = section;
        own = own.map((config) => ({ printed: true, filter, ...config, whole: config.whole && !part }));
        configs.set(section, own);
      }
      return own;
    },
    foreignOf,
    readingOf(section) {
      if (!readings.has(section))
        readings.set(section, section.reader?.read?.(source, section.bodyLine, section.lastLine));
      return readings.get(section);
    },
  };
}

/** Lines that begin with a prompt. The first `#` or `>` of a line decides. @param signs as `Marks` has them */
function prompts(source: SourceText, signs: readonly number[]): Mark[] {
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
function watchedBy(
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
function separators(source: SourceText, lines: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  for (const line of lines) {
    const mark = separatorAt(source, line);
    if (mark) marks.push(mark);
  }
  return marks;
}

const BRACKET = 91;

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

const merged = (a: readonly Mark[], b: readonly Mark[]): Mark[] =>
  [...a, ...b].sort((x, y) => x.line - y.line);

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
function withHeadings(source: SourceText, marks: readonly Mark[]): readonly Mark[] {
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

const headingMark = (line: number, command: string): Mark => ({
  line,
  command,
  typed: undefined,
  filter: undefined,
  host: undefined,
  opens: true,
  heading: true,
});
