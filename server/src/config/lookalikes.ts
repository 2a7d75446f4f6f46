import { nearest } from '../terms/nearest';
import { isBlank, isLineEnd } from '../text/chars';
import { hasLookalike, type Lookalike, lookalikesIn, toAscii } from '../text/lookalikes';
import type { Command } from './command';
import { heads } from './keywords';
import { placeholdersIn } from './placeholders';

/** Lines whose value is anybody's text, in any script. */
const freeText =
  /^(?:license smart (?:usage customer-tags|utility customer_info)|street-address|site-id|customer-id|contract-id|phone-number|alert-group)\b/i;
/** Characters of a command that are looked at; no command is longer. */
const longest = 500;
/** Where a person's note begins behind a command. */
const note = /\s(?:[<＜]{2}|[←⇐⇦◀◄※→⇒#＃]|!|！)/;
const script = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;

/**
 * The characters of a command that the device does not take for the letters they look like. Placeholders, notes
 * behind the command and free text are left out; a line with words of Japanese in it is prose, not a command.
 * @returns offsets in the document
 */
export function lookalikesOf(command: Command): readonly Lookalike[] {
  const { text, start } = command;
  // Almost every line is plain ASCII, which one native search tells.
  if (!hasLookalike(text) || freeText.test(text)) return [];
  const looked = text.slice(0, longest);
  const cut = note.exec(looked)?.index ?? looked.length;
  const typed = looked.slice(0, cut);
  const found = lookalikesIn(typed);
  if (found.length === 0) return [];
  const open = placeholdersIn(command).filter(({ span }) => span.start - start < longest);
  let rest = typed;
  for (const { span } of open)
    rest =
      rest.slice(0, span.start - start) + ' '.repeat(span.end - span.start) + rest.slice(span.end - start);
  if (script.test(rest.slice(0, cut))) return [];
  return found
    .map((run) => ({ ...run, start: run.start + start, end: run.end + start }))
    .filter((run) => !open.some(({ span }) => span.start < run.end && run.start < span.end));
}

/** Whether a command cannot be read as it was meant: letters, digits, signs or quotes are not the device's. */
export const isGarbled = (command: Command): boolean =>
  lookalikesOf(command).some(({ kind }) => kind !== 'blank');

/** Characters of the longest head, and the one behind it. */
const longestHead = Math.max(...heads.map(({ words }) => words.length)) + 1;
const license = heads.findIndex(({ words }) => words === 'license');

/** A slip in the first word of a licensing line, which what follows gives away: `licence smart transport cslu`. */
const misspelt = /^([a-z]{5,9}) +smart +(?:proxy|transport|trust|url|usage|vrf)\b/i;

/**
 * The index of the head that a line was meant to have: one with full-width characters, or with a slip in `license`; the
 * product reads it, the device does not.
 * @param from offset of the first character behind `no`
 * @param to end of the line
 */
export function meantHead(text: string, from: number, to: number): number | undefined {
  // Almost every line is neither, which its first characters tell without a substring.
  if (isAscii(text, from, Math.min(to, from + longestHead)) && !mayBeLicense(text, from)) return undefined;
  const typed = text.slice(from, Math.min(to, from + 60));
  if (!hasLookalike(typed)) {
    const word = typed.includes(' smart ') ? misspelt.exec(typed)?.[1] : undefined;
    return word !== undefined && nearest(word.toLowerCase(), ['license']) ? license : undefined;
  }
  const ascii = toAscii(typed).toLowerCase();
  const index = heads.findIndex(({ words }) => {
    const code = ascii.charCodeAt(words.length);
    return ascii.startsWith(words) && (isLineEnd(code) || isBlank(code));
  });
  return index === -1 ? undefined : index;
}

function isAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Whether a word as long as those of `misspelt` stands at an offset, a blank behind it. */
function mayBeLicense(text: string, from: number): boolean {
  let at = from;
  while (at - from < 10 && isLetter(text.charCodeAt(at))) at++;
  return at - from >= 5 && at - from <= 9 && text.charCodeAt(at) === 32;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
