import type { Command } from '../config/command';
import type { Config } from '../config/config';
import { type Placeholder, placeholdersIn } from '../config/placeholders';
import { type TopologyId, topologyIds } from '../terms';
import type { Span } from '../text/source';
import { type ConfigLines, readConfigLines } from './configLines';
import { Interfaces } from './interfaces';
import { type LicensingLines, readLicensingLines } from './licensingLines';

/** What a configuration says that licensing can depend on. */
export interface ConfigFacts extends Omit<ConfigLines, 'own'> {
  readonly config: Config;
  /** Absence may be judged: the configuration is whole. */
  readonly whole: boolean;
  /** Lines of licensing beside transport and URL. */
  readonly lines: LicensingLines;
  readonly declared:
    | { readonly id: TopologyId | undefined; readonly word: string; readonly span: Span }
    | undefined;
  readonly interfaces: Interfaces;
  /** Placeholders of licensing's own lines. */
  readonly placeholders: readonly Placeholder[];
}

/** Reads the facts of a configuration. What a large one has thousands of is read when somebody asks for it. */
export function readConfigFacts(config: Config): ConfigFacts {
  const { own, proxyAddress, ...said } = readConfigLines(config);
  const lines = readLicensingLines(config);
  return {
    proxyAddress: proxyAddress && (lines.proxy?.host ?? proxyAddress),
    config,
    lines,
    whole: config.whole,
    declared: declaredIn(config),
    interfaces: new Interfaces(config.commands),
    placeholders: own.flatMap((command) => [command, ...descendants(command)]).flatMap(placeholdersIn),
    ...said,
  };
}

const descendants = (command: Command): readonly Command[] =>
  command.children.flatMap((child) => [child, ...descendants(child)]);

function declaredIn(config: Config): ConfigFacts['declared'] {
  const directive = config.directives.findLast(({ name }) => name === 'topology');
  if (!directive) return undefined;
  return {
    id: topologyIds.find((id) => id === directive.value),
    word: directive.value,
    span: directive.span,
  };
}
