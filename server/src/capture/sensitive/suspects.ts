import type { Text } from '../../terms';
import { isSecret, type Piece } from './kinds';
import { ordinary } from './syntaxes';

/** Something that looks like a secret and was left as it is. Its characters are in the text alone. */
export interface Suspect {
  /** Zero-based. */
  readonly line: number;
  readonly why: Text;
}

const announcing =
  /\b(pass(?:word|wd|phrase|code)|secret|key|token|credentials?|community|psk|pin)["']?\s*[:=]?\s+["']?(\S+)/gi;
/** Lines on which such a word announces no secret. */
const harmless =
  /\bkey chain\b|\bkey \d+\s*$|-encryption\b|\bcommunity-list\b|\b(?:set|match|send)[ -](?:ext)?community\b|bgp-community|extended community|\bntp (?:trusted-key|server)\b|\bcrypto key\b|\bpolicy\b|^\s*(?:no )?(?:aaa|ip ssh|tunnel key)\b|^\s*[%!]|traceback|\bMD5\b/i;
const word = /[A-Za-z0-9+=%]{8,}/g;
/** Values of scripts: nothing says what they are. */
const script = /^\s*event manager environment \S+ /;

/** What looks like a secret in a line, outside of the pieces that are replaced. */
export function suspectsOf(line: string, number: number, pieces: readonly Piece[]): readonly Suspect[] {
  const found: Suspect[] = [];
  const isTaken = (at: number, end: number): boolean =>
    pieces.some((piece) => piece.start < end && at < piece.end);
  const variable = script.exec(line)?.[0];
  if (variable !== undefined && !isTaken(variable.length, line.length))
    found.push({
      line: number,
      why: { en: 'a value of a script', ja: 'スクリプトの変数の値' },
    });
  if (!harmless.test(line))
    for (const match of line.matchAll(announcing)) {
      const value = match[2] as string;
      const end = match.index + match[0].length;
      if (isTaken(match.index, end) || ordinary.test(value) || !/^[\w$]/.test(value)) continue;
      // A type or a name may stand between the word and the value that was found.
      if (pieces.some(({ kind, start }) => isSecret(kind) && start >= match.index)) continue;
      const announced = (match[1] as string).toLowerCase();
      found.push({
        line: number,
        why: { en: `a word behind \`${announced}\``, ja: `\`${announced}\` の後の文字列` },
      });
    }
  if (!/traceback|\bMD5\b/i.test(line))
    for (const { 0: text, index } of line.matchAll(word))
      if (isRandom(text) && !isTaken(index, index + text.length))
        found.push({
          line: number,
          why: {
            en: `${text.length} characters without a meaning`,
            ja: `意味をなさない ${text.length} 文字`,
          },
        });
  // A line is looked at once.
  return found.slice(0, 1);
}

/** Capitals, small letters and digits in turn, or a long number to the base of 16: no word is written like that. */
function isRandom(text: string): boolean {
  if (text.length >= 32 && /^(?=.*\d)(?=.*[a-f])[\da-f]+$/i.test(text)) return true;
  if (/Gig|Ethernet/.test(text)) return false;
  const classes = text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
  const turns = classes.replace(/(.)\1+/g, '$1').length;
  return (
    /a/.test(classes) &&
    /A/.test(classes) &&
    /0/.test(classes) &&
    turns >= text.length * (text.length < 16 ? 0.7 : 0.45)
  );
}
