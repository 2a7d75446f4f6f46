import { type ForeignSystem, foreignIn } from '../text/foreign';
import type { Span } from '../text/source';
import { bodyOf, type Capture, type Section } from './scan';

/** The system that printed an output, where it is not IOS-XE and says so, with the line that says it. */
export interface Said {
  readonly value: ForeignSystem;
  readonly at: Span;
}

/** So many lines of an output are looked at, and so many characters of each. */
const looked = 12;
const begun = 64;

/** The other system that the prompt of an output, the first lines of its version or a configuration tell of. */
export function systemIn(section: Section, capture: Capture): Said | undefined {
  const { command, bodyLine, lastLine } = section;
  const prompt = beginning('prompt', section, promptLine(section));
  if (prompt) return prompt;
  if (command === 'show version')
    for (let line = bodyLine; line <= Math.min(lastLine, bodyLine + looked); line++) {
      const version = beginning('version', section, line);
      if (version) return version;
    }
  const config = capture.foreignOf(section);
  return config && said(section, config.system, config.at);
}

/** The other system that a licensing output tells of by its product or its entitlements. */
export function productIn(section: Section): Said | undefined {
  if (!section.command.startsWith('show license')) return undefined;
  const { source, start, end } = bodyOf(section);
  const told = foreignIn('product', source.slice(start, end));
  return told && said(section, told.system, start + told.at);
}

/** A prompt that is none of IOS-XE may stand above an output that was recognised by its heading. */
function promptLine({ source, typed, firstLine }: Section): number {
  if (typed || firstLine === 0) return firstLine;
  const isBlank = source.lineText(firstLine - 1).trim() === '';
  return isBlank && firstLine > 1 ? firstLine - 2 : firstLine - 1;
}

function beginning(where: 'version' | 'prompt', section: Section, line: number): Said | undefined {
  const start = section.source.lineStart(line);
  const told = foreignIn(where, section.source.slice(start, start + begun));
  return told && said(section, told.system, start);
}

function said({ source }: Section, value: ForeignSystem, offset: number): Said {
  const line = source.lineOf(offset);
  return { value, at: source.span(source.lineStart(line), source.lineEnd(line)) };
}
