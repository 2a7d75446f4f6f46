import type { ConfigFacts } from '../facts/config';
import type { Edit, Fix } from './rule';

/** Values that a person has to give: they stand in a line as `<name>`; by name, a sample of each. */
type Asked = Readonly<Record<string, string>>;

/** A line of the global mode above those of licensing, at their indentation. */
export function lineAbove({ config, licensing, declared }: ConfigFacts, line: string, asks?: Asked): Edit {
  const { source } = config;
  const before = licensing.find((command) => command.word(2) === 'url') ?? licensing[0];
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
export const asking = (config: ConfigFacts, line: string, asks: Asked): Fix => ({
  title: { en: `Add '${line}'`, ja: `'${line}' を追加` },
  safe: false,
  edits: [lineAbove(config, line, asks)],
});
