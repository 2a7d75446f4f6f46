import type { Config } from '../config/config';
import { parseConfigs } from '../config/parse';
import { isConfiguring } from '../config/typed';
import { foreignConfig, type Told } from '../text/foreign';
import type { SourceText, Span } from '../text/source';
import { closingFences } from './fences';
import type { Reading } from './fields';
import { headingMark, withHeadings } from './headings';
import { merged, prompts, separators, type Title, titleMark, watchedBy } from './marks';
import type { Section } from './section';
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

/** Reads a capture: prompts, separators of show tech, titles, and outputs that their first lines give away. */
export function scanCapture(source: SourceText, titles: readonly Title[] = []): Capture {
  const { ruled, percents, signs } = source.marks(openings);
  // What a quotation put in front of a line is no part of it.
  const lines = source.isStamped ? Array.from({ length: source.lineCount }, (_, line) => line) : ruled;
  const fences = closingFences(source, lines).map((line) => ({ ...headingMark(line, ''), opens: false }));
  const told = merged(prompts(source, signs), separators(source, lines));
  const titled = titles.length === 0 ? told : merged(titles.map(titleMark), told);
  const marks = merged(titled, fences);
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
