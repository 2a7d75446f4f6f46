import { isBlankLine } from '../config/lines';
import type { Section } from './scan';

/** How much of an output a capture holds; `refused`: the device did not take the command. */
export type Completeness = 'present' | 'cut' | 'filtered' | 'refused';

/** The last line that some outputs always have. */
const lastLines: Readonly<Record<string, RegExp>> = {
  'show running-config': /^end\b/,
  'show version': /^Configuration register is/,
};

/** Under Smart Licensing Using Policy every release prints these lines behind the others, whatever the state is. */
const policy = /^\s*Smart Licensing Using Policy:/;
const behindPolicy: Readonly<Record<string, RegExp>> = {
  'show license all': /^\s*Usage Report Summary:/,
  'show license status': /^\s*Trust Code Installed:/,
  'show license tech support': /^\s*License Certificates/,
};

/** Whether a licensing output ends at a heading that nothing stands under, or before the lines that it always has. */
function isLicensingCut({ source, command, bodyLine }: Section, last: number): boolean {
  if (!command.startsWith('show license ')) return false;
  if (/\S:\s*$/.test(source.lineText(last))) return true;
  const needed = behindPolicy[command];
  if (!needed) return false;
  let asked = false;
  for (let line = bodyLine; line <= last; line++) {
    const text = source.lineText(line);
    if (needed.test(text)) return false;
    asked ||= policy.test(text);
  }
  return asked;
}

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
  if (isLicensingCut(section, last)) return 'cut';
  const ending = lastLines[command];
  if (ending === undefined) return 'present';
  for (let line = last; line >= Math.max(bodyLine, last - 30); line--)
    if (ending.test(source.lineText(line).trimStart())) return 'present';
  return 'cut';
}
