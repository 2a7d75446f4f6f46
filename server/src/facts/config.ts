import type { Command } from '../config/command';
import type { Config } from '../config/config';
import { isFenced } from '../config/fence';
import { hasPlaceholder, type Placeholder, placeholdersIn } from '../config/placeholders';
import { isTemplate } from '../config/template';
import { type TopologyId, topologyIds } from '../terms';
import { nearest } from '../terms/nearest';
import type { Span } from '../text/source';
import { type ConfigLines, readConfigLines } from './configLines';
import { Interfaces } from './interfaces';
import { type LicensingLines, readLicensingLines } from './licensingLines';
import { once } from './once';

/** What a configuration says that licensing can depend on. */
export interface ConfigFacts extends Omit<ConfigLines, 'own'> {
  readonly config: Config;
  /** Absence may be judged: the configuration is whole, and no template. */
  readonly whole: boolean;
  /** A tool makes the configuration from it. Of several transports none is in force: they are alternatives. */
  readonly template: boolean;
  /** Lines of licensing beside transport and URL. */
  readonly lines: LicensingLines;
  readonly declared:
    | {
        readonly id: TopologyId | undefined;
        readonly word: string;
        readonly span: Span;
        /** The word of the comment itself, where it has a slip: nothing is declared then. */
        readonly misspelt: Span | undefined;
      }
    | undefined;
  readonly interfaces: Interfaces;
  /** Placeholders of licensing's own lines, and of those that name a time server, without which no certificate holds. */
  readonly placeholders: readonly Placeholder[];
}

/** Reads the facts of a configuration. What a large one has thousands of is read when somebody asks for it. */
export function readConfigFacts(config: Config): ConfigFacts {
  const { own, proxyAddress, transports, ...said } = readConfigLines(config);
  const lines = readLicensingLines(config);
  const timeServers = said.ntp.filter((line) => line.word(1) === 'server' || line.word(1) === 'peer');
  const placeholders = [...own.flatMap((command) => [command, ...descendants(command)]), ...timeServers]
    .flatMap(placeholdersIn)
    // A hidden address of a time server is nobody's slip: any server gives the time.
    .filter(({ kind, span }) => kind !== 'masked' || !timeServers.some((line) => holds(line, span)));
  const { hostname } = said;
  const several = transports.some(({ value }) => value !== transports[0]?.value);
  // The text of a large configuration is searched only if something in it looks like a template.
  const looksSo =
    several ||
    placeholders.some(({ kind }) => kind === 'template') ||
    (hostname !== undefined && hasPlaceholder(hostname.text));
  const template = looksSo && isTemplate(config);
  return {
    transports: template && several ? transports.filter(({ value }) => value === undefined) : transports,
    proxyAddress: proxyAddress && (lines.proxy?.host ?? proxyAddress),
    config,
    lines,
    whole: config.whole && !template,
    template,
    declared: declaredIn(config),
    interfaces: new Interfaces(config.commands),
    placeholders,
    ...said,
  };
}

const holds = ({ start, end }: Command, span: Span): boolean => start <= span.start && span.end <= end;

/** Whether a configuration is a block among the words of a guide in Markdown: a step, with values left to the reader. */
export const isGuide = once(({ config }: ConfigFacts): boolean => isFenced(config));

const descendants = (command: Command): readonly Command[] =>
  command.children.flatMap((child) => [child, ...descendants(child)]);

function declaredIn(config: Config): ConfigFacts['declared'] {
  const exact = config.directives.findLast(({ name }) => name === 'topology');
  const directive = exact ?? config.directives.find(({ name }) => nearest(name, ['topology']));
  if (!directive) return undefined;
  const { name, value, span } = directive;
  const { source, start } = span;
  const from = source.slice(start, start + 2) === '! ' ? start + 2 : start + 1;
  return {
    id: exact && topologyIds.find((id) => id === value),
    word: value,
    span,
    misspelt: exact ? undefined : source.span(from, from + 'slp-'.length + name.length),
  };
}
