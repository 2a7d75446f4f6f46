import { nearest } from '../terms/nearest';
import { isBlank, isLineEnd } from '../text/chars';
import { hasLookalike, type Lookalike, lookalikesIn, toAscii } from '../text/lookalikes';
import type { Command } from './command';
import { heads } from './keywords';
import { placeholdersIn } from './placeholders';
import { slipAmong } from './slips';

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

const license = heads.findIndex(({ words }) => words === 'license');

/** A slip in the first word of a licensing line, which what follows gives away: `licence smart transport cslu`. */
const misspelt = /^([a-z]{5,9}) +(?:smart +(?:privacy|proxy|transport|trust|url|usage|vrf)|boot +level)\b/i;

/**
 * The index of the head that a line was meant to have: one with full-width characters, or with a slip of the hand; the
 * product reads it, the device does not.
 * @param from offset of the first character behind `no`
 * @param to end of the line
 */
export function meantHead(text: string, from: number, to: number): number | undefined {
  const typed = text.slice(from, Math.min(to, from + 60));
  if (!hasLookalike(typed)) {
    const word = misspelt.exec(typed)?.[1];
    if (word !== undefined && nearest(word.toLowerCase(), ['license'])) return license;
    const words = typed
      .toLowerCase()
      .trim()
      .split(/[ \t]+/);
    // Most lines that begin like a known one are about addresses, routes and the like: short words.
    const slip = words.some((own, index) => index < 2 && own.length >= 5) ? slipAmong(words) : undefined;
    return slip && headOf(words.with(slip.index, slip.guess).join(' '));
  }
  return headOf(toAscii(typed).toLowerCase());
}

function headOf(ascii: string): number | undefined {
  const index = heads.findIndex(({ words }) => {
    const code = ascii.charCodeAt(words.length);
    return ascii.startsWith(words) && (isLineEnd(code) || isBlank(code));
  });
  return index === -1 ? undefined : index;
}

/**
 * Whether a word could be a misspelt `license`, one as long as those of `misspelt` with a blank behind it, or a
 * misspelt `call-home`.
 * @param from,to where the word stands
 */
export function mayBeMisspelt(text: string, from: number, to: number): boolean {
  if (to - from < 5 || to - from > 10) return false;
  if (text.charCodeAt(to) !== 32) return to - from >= 8 && (text.charCodeAt(from) | 32) === C;
  let at = from;
  while (at < to && isLetter(text.charCodeAt(at))) at++;
  return at === to;
}

const C = 99;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
