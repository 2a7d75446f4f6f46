import { type ForeignSystem, foreignOutput } from '../text/foreign';
import type { Span } from '../text/source';
import type { Capture, Section } from './scan';

/** So many lines of an output are looked at, and so many characters of each. */
const looked = 12;
const begun = 64;

/** The system that printed an output, where it is not IOS-XE and says so, with the line that says it. */
export function systemIn(
  section: Section,
  capture: Capture,
): { readonly value: ForeignSystem; readonly at: Span } | undefined {
  const { source, command, typed, firstLine, bodyLine, lastLine } = section;
  const said = (value: ForeignSystem, line: number) => ({
    value,
    at: source.span(source.lineStart(line), source.lineEnd(line)),
  });
  const asked = (where: 'version' | 'prompt', line: number) => {
    const start = source.lineStart(line);
    const system = foreignOutput(where, source.text.slice(start, start + begun));
    return system && said(system, line);
  };
  const prompt = typed && asked('prompt', firstLine);
  if (prompt) return prompt;
  if (command === 'show version')
    for (let line = bodyLine; line <= Math.min(lastLine, bodyLine + looked); line++) {
      const version = asked('version', line);
      if (version) return version;
    }
  const config = capture.foreignOf(section);
  return config && said(config.system, source.lineOf(config.at));
}
