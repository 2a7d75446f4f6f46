import { isBlankLine } from '../config/lines';
import { isBlank, isLineEnd } from '../text/chars';
import type { Section } from './scan';

/** How much of an output a capture holds; `refused`: the device did not take the command. */
export type Completeness = 'present' | 'cut' | 'filtered' | 'refused';

/** The last line that some outputs always have. */
const lastLines: Readonly<Record<string, RegExp>> = {
  'show running-config': /^end\b/,
  'show version': /^Configuration register is/,
};

/** Under Smart Licensing Using Policy every release prints these headings behind the others, whatever the state is. */
const policy = 'Smart Licensing Using Policy:';
const behindPolicy: Readonly<Record<string, string>> = {
  'show license all': 'Usage Report Summary:',
  'show license status': 'Trust Code Installed:',
  'show license tech support': 'License Certificates',
};

/** Every one of those outputs prints the first of these headings far above the second. */
const [transport, usage] = ['Transport:', 'Usage Reporting:'];

/**
 * Whether a licensing output ends at a heading that nothing stands under, or before the lines that it always has, or
 * begins below them, as what is copied from the end of a screen does.
 */
function isLicensingCut(section: Section, last: number): boolean {
  const { source, command, bodyLine } = section;
  if (!command.startsWith('show license ')) return false;
  // A sentence below the output may end so, too.
  if (/^\s*\S+(?: \S+){0,4}:\s*$/.test(source.lineText(last))) return true;
  const needed = behindPolicy[command];
  if (!needed) return false;
  const text = source.slice(source.lineStart(bodyLine), source.lineEnd(last));
  if (hasHeading(text, policy)) return !hasHeading(text, needed);
  return hasHeading(text, usage) && !hasHeading(text, transport);
}

/** Whether a line begins with a heading, as deep as it may stand. */
function hasHeading(text: string, heading: string): boolean {
  for (let at = text.indexOf(heading); at !== -1; at = text.indexOf(heading, at + 1)) {
    let before = at;
    while (isBlank(text.charCodeAt(before - 1))) before--;
    if (before === 0 || isLineEnd(text.charCodeAt(before - 1))) return true;
  }
  return false;
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
