import type { Command } from '../config/command';
import type { ConfigFacts } from '../facts/config';
import type { Edit, Fix } from './rule';

/** Values that a person has to give: they stand in a line as `<name>`; by name, a sample of each. */
type Asked = Readonly<Record<string, string>>;

/**
 * A line of the global mode at the indentation of the licensing line below it.
 * @param near it belongs to this licensing line; without it, it stands above those of licensing
 */
export function lineAbove(
  { config, licensing, declared }: ConfigFacts,
  line: string,
  asks?: Asked,
  near?: Command,
): Edit {
  const { source } = config;
  const before = near ?? licensing.find((command) => command.word(2) === 'url') ?? licensing[0];
  const at = before
    ? source.lineStart(before.line)
    : declared
      ? source.lineStart(source.lineOf(declared.span.start) + 1)
      : source.lineStart(config.firstLine);
  const indent = before ? source.slice(at, before.lineStart) : '';
  const lead = at > 0 && source.slice(at - 1, at) !== '\n' ? '\n' : '';
  return { span: source.span(at, at), text: `${lead}${indent}${line}\n`, ...(asks ? { asks } : {}) };
}

/** A fix that adds such a line, and asks for its values. */
export const asking = (config: ConfigFacts, line: string, asks: Asked, near?: Command): Fix => ({
  title: { en: `Add '${line}'`, ja: `'${line}' を追加` },
  safe: false,
  edits: [lineAbove(config, line, asks, near)],
});
