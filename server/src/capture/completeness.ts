import { isBlankLine } from '../config/lines';
import type { Section } from './scan';

/** How much of an output a capture holds; `refused`: the device did not take the command. */
export type Completeness = 'present' | 'cut' | 'filtered' | 'refused';

/** The last line that some outputs always have. */
const lastLines: Readonly<Record<string, RegExp>> = {
  'show running-config': /^end\b/,
  'show version': /^Configuration register is/,
};

/** Whether an output is all there. */
export function completenessOf(section: Section): Completeness {
  const { source, command, filter, bodyLine, lastLine } = section;
  if (filter !== undefined) return 'filtered';
  let last = lastLine;
  while (last >= bodyLine && isBlankLine(source, last)) last--;
  if (last < bodyLine) return 'cut';
  // The first line may hold a caret that points at the word which the device did not know.
  for (let line = bodyLine; line <= Math.min(last, bodyLine + 1); line++)
    if (/^\s*% ?(?:invalid|incomplete|ambiguous|unknown)/i.test(source.lineText(line))) return 'refused';
  if (/^\s*-+ ?more ?-+\s*$/i.test(source.lineText(last))) return 'cut';
  const ending = lastLines[command];
  if (ending === undefined) return 'present';
  for (let line = last; line >= Math.max(bodyLine, last - 30); line--)
    if (ending.test(source.lineText(line).trimStart())) return 'present';
  return 'cut';
}
