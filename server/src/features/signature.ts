import type { CaseDocument } from '../case';
import { nextOf, type Syntax, syntaxOf, type Token, type Way, waysOf } from '../config/syntax';
import { rowsAlong } from '../facts/commandRow';
import { absenceOf, type Software } from '../facts/software';
import { argumentsOf } from '../knowledge/arguments';
import type { CommandRow } from '../knowledge/types';
import type { Text } from '../terms';
import { both, join, list } from './markdown';
import { type Place, placeAt } from './place';

/** A part of a syntax line that is still to be typed, or was. */
interface Parameter {
  /** Its characters in the syntax line. */
  readonly start: number;
  readonly end: number;
  readonly text: Text;
}

/** The syntax of the command that is being typed. */
export interface Signature {
  readonly row: CommandRow;
  readonly parameters: readonly Parameter[];
  /** Index of the part that is to be typed at the cursor. */
  readonly active: number;
}

/** The syntax of the command before an offset, once its own words are there and something can follow. */
export function signatureAt(
  document: CaseDocument,
  offset: number,
  software: () => Software,
): Signature | undefined {
  const place = placeAt(document, offset);
  if (!place || place.words.length === 0) return undefined;
  let best: { readonly row: CommandRow; readonly next: readonly Token[] } | undefined;
  const rows = place.modes.flatMap((mode) => rowsAlong(mode, place.words));
  // `license smart url default` is a whole line: it is no beginning of the URL that another command takes there.
  if (rows.some((row) => endsWith(row, place))) return undefined;
  for (const row of rows) {
    if (place.negated && (row.no === 'bare' || row.mode === 'exec')) continue;
    if (best && best.row.command.length >= row.command.length) continue;
    const syntax = syntaxOf(row.syntax);
    const reached = waysOf(syntax, place.words);
    if (reached.length === 0) continue;
    const words = row.command.split(' ').length;
    const ways = reached.filter(({ token }) => token >= words - 1);
    const next = ways.flatMap((way) => following(syntax, way, place.prefix));
    if (next.length > 0) best = { row, next };
  }
  if (!best) return undefined;
  const { row, next } = best;
  const known = software();
  if (absenceOf(row, known)) return undefined;
  const syntax = syntaxOf(row.syntax);
  const own = row.command.split(' ').length;
  return {
    row,
    parameters: syntax.parts.slice(own).map(({ start, end }, index) => ({
      start,
      end,
      text: described(row, syntax, own + index, known),
    })),
    active: Math.min(...next.map(({ part }) => part)) - own,
  };
}

/** Whether the keyword at the cursor, written out, ends a command behind which nothing can stand. */
function endsWith({ syntax: line }: CommandRow, { words, prefix }: Place): boolean {
  if (prefix === '') return false;
  const syntax = syntaxOf(line);
  return waysOf(syntax, [...words, prefix]).some((way) => {
    const { text, isArgument, next } = syntax.tokens[way.token] as Token;
    return !isArgument && next.size === 0 && text.toLowerCase() === prefix.toLowerCase();
  });
}

/** The tokens that may stand at the cursor, given what stands of its word. */
function following(syntax: Syntax, way: Way, prefix: string): Token[] {
  const lower = prefix.toLowerCase();
  const next = [...nextOf(syntax, way)].map((index) => syntax.tokens[index] as Token);
  const keywords = next.filter(({ isArgument, text }) => !isArgument && text.toLowerCase().startsWith(lower));
  return prefix !== '' && keywords.length > 0
    ? keywords
    : [...keywords, ...next.filter(({ isArgument }) => isArgument)];
}

/** What each keyword and each argument of a part means. */
function described(row: CommandRow, { tokens }: Syntax, part: number, software: Software): Text {
  const lines = tokens
    .filter((token) => token.part === part)
    .flatMap(({ text, isArgument }): Text[] => {
      const keyword = row.keywords?.find(({ word }) => word === text);
      const what = isArgument ? argumentsOf[text]?.text : keyword?.text;
      return what && !(keyword && absenceOf(keyword, software))
        ? [both((lang) => `\`${text}\`: ${what[lang]}`)]
        : [];
    });
  return lines.length === 1 ? join(lines[0] as Text) : list(lines);
}
