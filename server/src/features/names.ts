import { type CaseDocument, configsBeside } from '../case';
import type { Config } from '../config/config';
import { linesWith, type Mention, mentionsOn } from '../config/mentions';
import { sameInterface } from '../facts/interfaceName';

/** A name of a configuration, and the configurations of its device. */
export interface Named {
  readonly mention: Mention;
  readonly configs: readonly Config[];
}

/** The name at an offset; undefined where none stands. */
export function nameAt(document: CaseDocument, offset: number): Named | undefined {
  const line = document.source.lineOf(offset);
  const configs = configsBeside(document, line);
  const config = configs.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  if (!config) return undefined;
  const mention = mentionsOn(config, line).find(({ span }) => span.start <= offset && offset <= span.end);
  return mention && { mention, configs };
}

/** Every place that names the same thing, in the order of the text. */
export const mentionsOf = (named: Named): readonly Mention[] => [...each(named)];

/** Where a name is defined: the first line that does. */
export function definitionOf(named: Named): Mention | undefined {
  for (const mention of each(named)) if (mention.defines) return mention;
  return undefined;
}

function* each({ mention, configs }: Named): Generator<Mention> {
  for (const config of configs)
    for (const line of linesWith(config, needleOf(mention)))
      for (const other of mentionsOn(config, line)) if (isSame(mention, other)) yield other;
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.kind === b.kind && (a.kind === 'interface' ? sameInterface(a.name, b.name) : a.name === b.name);

/** What every spelling of a name holds: of an interface its number alone. */
const needleOf = ({ kind, name }: Mention): string =>
  kind === 'interface' ? name.slice(name.search(/\d/)) : name;
