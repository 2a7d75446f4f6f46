import { takenIn } from '../capture/entered';
import { type RefusedLine, refusedIn } from '../capture/refused';
import { written } from '../config/entered';
import type { EnteredWord } from '../config/enteredLine';
import { type CommandMode, following, fullWords, leads, promptModes } from '../config/fullWords';
import type { CommandRow } from '../knowledge/types';
import type { Hop } from '../terms';
import { nearest } from '../terms/nearest';
import type { Span } from '../text/source';
import { rowOfTyped } from './commandRow';
import type { DeviceFacts } from './deviceFacts';
import { once } from './once';
import { type Absence, absenceOf, type Software, softwareOf } from './software';

/** Why a device refused a line, as far as that is certain. */
export type Why =
  /** `meant`: the words up to the one that was misspelt, as they should be. */
  | { readonly kind: 'misspelt'; readonly meant: string }
  /** A command of another mode, by its keywords. */
  | { readonly kind: 'mode'; readonly command: string; readonly mode: CommandMode; readonly from: From }
  /** `release`: the first that has it, or the first that does not have it any more. */
  | {
      readonly kind: 'absent';
      readonly name: string;
      readonly absence: Absence;
      readonly release: string | undefined;
    }
  /** Hidden until `service internal` is set. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'incomplete'; readonly expected: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly typed: string; readonly fits: readonly string[] }
  | { readonly kind: 'unknown'; readonly expected: readonly string[] }
  /** The device answers in words that nobody here knows. */
  | { readonly kind: 'complaint' };

/** Where a line was typed. */
export type From = 'user' | 'exec' | 'configuration';

/** A line about licensing that a device refused, and that nobody mended afterwards. */
export interface Refused {
  readonly line: RefusedLine;
  readonly at: Span;
  readonly why: Why;
  /** Its first words as typed, as far as they are keywords, with the one that was refused; empty where that is none. */
  readonly head: string;
  /** The hop that the line is about; `text` for one that changes nothing. */
  readonly hop: Hop;
  /** It would have changed something. */
  readonly changes: boolean;
}

/** So many words tell a line apart from others. */
const telling = 5;

/** So many refused lines are worth reading; a script may paste thousands. */
const most = 50;

/** Refused lines of licensing that were not entered again in another form, in their order. */
export const refusedLines = once((facts: DeviceFacts): readonly Refused[] => {
  const { outputs } = facts.device;
  const refused = outputs.flatMap(({ section }, order) =>
    refusedIn(section).map((line) => ({ line, order })),
  );
  if (refused.length === 0) return [];
  const software = softwareOf(facts);
  const later = acceptedIn(facts);
  // The same line again: the last attempt counts.
  const last = new Map(refused.map((own) => [wordsOf(own.line).join(' '), own]));
  return [...last.values()].slice(-most).flatMap(({ line, order }) => {
    const judged = judge(line, software);
    return judged && !later(judged.meant, order, line) ? judged.refused : [];
  });
});

const wordsOf = ({ words }: RefusedLine): readonly string[] => words.map(({ text }) => text.toLowerCase());

/** Whether the device took a line with some first words behind a place. */
function acceptedIn({
  device: { outputs },
}: DeviceFacts): (words: readonly string[], order: number, line: RefusedLine) => boolean {
  /** By first words: the last output, and the last offset in it. */
  const last = new Map<string, readonly [order: number, at: number]>();
  const add = (words: readonly string[], order: number, at: number): void => {
    for (let count = Math.min(telling, words.length); count > 1; count--)
      last.set(words.slice(0, count).join(' ').toLowerCase(), [order, at]);
  };
  for (const [order, { section }] of outputs.entries()) {
    if (section.entered)
      for (const taken of takenIn(section))
        add(
          written(taken).words.map(({ text }) => text),
          order,
          taken.start,
        );
    else if (section.typed && refusedIn(section).length === 0)
      add(section.command.split(' '), order, section.typed.start);
  }
  return (words, order, { typed }) => {
    const found = last.get(words.slice(0, telling).join(' '));
    return found !== undefined && (found[0] > order || (found[0] === order && found[1] > typed.start));
  };
}

interface Judged {
  readonly refused: Refused;
  /** First words of the line that would mend it, in full. */
  readonly meant: readonly string[];
}

function judge(line: RefusedLine, software: Software): Judged | undefined {
  const typed = wordsOf(line);
  if (!isLicensing(typed, line)) return undefined;
  const own = line.prompt === undefined ? 'exec' : promptModes[line.prompt];
  const { words } = line;
  const first = words[0] as EnteredWord;
  const verdict = (
    why: Why,
    mode: CommandMode | undefined,
    from: number,
    to: number,
    meant: string[],
  ): Judged => {
    const row = mode && rowOfTyped(isUntold(why) ? fullWords(typed, mode) : meant, [mode]);
    const changes = !/^(?:show|test)$/.test(meant[0] ?? '');
    return {
      refused: {
        line,
        at: line.source.span((words[from] ?? first).start, (words[to] ?? first).end),
        why,
        head: headOf(line, own, why, to),
        hop: changes ? (row?.hop ?? 'agent') : 'text',
        changes,
      },
      meant,
    };
  };
  const end = words.length - 1;
  const untold = (why: Why, at?: number): Judged => {
    const count = Math.max(2, at ?? 2);
    const full = own ? fullWords(typed, own) : typed;
    return verdict(why, own, at ?? 0, at ?? end, full.slice(0, count));
  };
  const unknown = (expected: readonly string[], at?: number): Judged =>
    untold({ kind: 'unknown', expected }, at);
  if (line.kind === 'other') return untold({ kind: 'complaint' });
  const other = otherMode(typed, own, line);
  if (other) {
    const from: From = line.prompt !== undefined ? 'configuration' : line.user ? 'user' : 'exec';
    const row = rowOfTyped(typed, [other]);
    const command = row?.command ?? fullWords(typed, other).slice(0, 2).join(' ');
    const why: Why = { kind: 'mode', command, mode: other, from };
    return verdict(why, other, 0, command.split(' ').length - 1, command.split(' '));
  }
  if (!own) return unknown([]);
  const full = fullWords(typed, own);
  if (line.kind === 'incomplete')
    return verdict({ kind: 'incomplete', expected: expectedAfter(typed, own) }, own, 0, end, [...full]);
  const known = leads(typed, own);
  if (line.kind === 'ambiguous') {
    const fits = following(typed.slice(0, known), own).keywords.filter((word) =>
      word.startsWith(typed[known] ?? ' '),
    );
    if (fits.length < 2) return unknown([]);
    const why: Why = { kind: 'ambiguous', typed: typed[known] as string, fits };
    return verdict(why, own, known, known, full.slice(0, known));
  }
  const at = line.pointed ?? known;
  const word = typed[at];
  if (word === undefined) return unknown([]);
  // The caret may stand behind the last word that is right.
  for (const index of new Set([at, known])) {
    const slip = slipAt(typed, full, index, own);
    if (slip === undefined) continue;
    const before = full.slice(0, index);
    // What a person chose before it may be a secret.
    const head = leads(before, own) === index ? [...(line.negated ? ['no'] : []), ...before, slip] : [slip];
    const rest = fullWords([...before, slip, ...typed.slice(index + 1)], own);
    const why: Why = { kind: 'misspelt', meant: head.join(' ') };
    return verdict(why, own, index, index, rest.slice(0, Math.max(index + 1, 3)));
  }
  const { keywords, values } = following(full.slice(0, at), own);
  const absent = absenceIn(rowOfTyped(full, [own]), full, software);
  if (absent) return verdict(absent, own, 0, at, full.slice(0, at + 1));
  if (full[0] === 'test' && full[1] === 'license') return verdict({ kind: 'hidden' }, own, 0, at, [...full]);
  return unknown(keywords.includes(word) || values.length > 0 ? [] : keywords, at);
}

/** The keyword that a word was meant to be, where it is the beginning of none. */
function slipAt(
  typed: readonly string[],
  full: readonly string[],
  at: number,
  mode: CommandMode,
): string | undefined {
  const word = typed[at];
  if (word === undefined) return undefined;
  const { keywords } = following(full.slice(0, at), mode);
  return keywords.some((keyword) => keyword.startsWith(word)) ? undefined : near(word, keywords);
}

/** What a person chose may be a secret: only keywords are told, and a word that is nearly one. */
function headOf({ words, negated }: RefusedLine, own: CommandMode | undefined, why: Why, to: number): string {
  const typed = words.map(({ text }) => text);
  const known = why.kind === 'mode' ? why.command.split(' ').length : own ? leads(typed, own) : 0;
  const count = why.kind === 'misspelt' || why.kind === 'ambiguous' ? to + 1 : known;
  const from = count > known + 1 ? to : 0;
  const head = [...(negated ? ['no'] : []), ...typed.slice(from, count)].join(' ');
  // Which word it was the place tells.
  return isUntold(why) && head !== '' && count < typed.length ? `${head} …` : head;
}

/** Whether nothing says why. */
export const isUntold = ({ kind }: Why): boolean => kind === 'unknown' || kind === 'complaint';

/** Words that a slip of the hand is told from; a shorter one may be anything. */
const near = (word: string, keywords: readonly string[]): string | undefined =>
  /^[a-z_-]{3,24}$/.test(word) ? nearest(word, keywords) : undefined;

const isBeginning = (typed: string | undefined, word: string, least: number): boolean =>
  typed !== undefined && ((typed.length >= least && word.startsWith(typed)) || near(typed, [word]) === word);

/** Whether a line is about licensing, as far as its first words tell. */
function isLicensing(words: readonly string[], { prompt }: RefusedLine): boolean {
  const [first, second, third] = words;
  if (first === undefined) return false;
  if (prompt?.startsWith('cfg-call-home') || isBeginning(first, 'license', 3)) return true;
  if (isBeginning(first, 'show', 2) || first === 'test') return isBeginning(second, 'license', 3);
  if (first === 'ip') return isBeginning(second, 'http', 2) && isBeginning(third, 'client', 2);
  return isBeginning(first, 'call-home', 4) || (first === 'service' && isBeginning(second, 'call-home', 4));
}

const modes: readonly CommandMode[] = ['exec', 'global', 'call-home', 'profile', 'trustpoint', 'vrf'];

/** The one other mode that knows more of a line than the mode it was typed in. */
function otherMode(
  words: readonly string[],
  own: CommandMode | undefined,
  { prompt, pointed, user, kind }: RefusedLine,
): CommandMode | undefined {
  if (kind === 'ambiguous' || kind === 'incomplete') return undefined;
  // What user EXEC mode does not have, privileged EXEC mode does.
  if (user && !/^sh/.test(words[0] ?? '') && leads(words, 'exec') > 1) return 'exec';
  const here = own ? Math.min(leads(words, own), pointed ?? words.length) : 0;
  const fits = modes.filter((mode) => {
    if (mode === own) return false;
    // A command of the global mode is taken in every configuration mode.
    if (mode === 'global' && prompt !== undefined) return false;
    const known = leads(words, mode);
    return known > here && known >= Math.min(2, words.length) && (known > 1 || (words[0]?.length ?? 0) > 5);
  });
  const [only, another] = fits;
  return another === undefined ? only : undefined;
}

/** What may follow, as the syntax lines write it; of a long list nothing. */
function expectedAfter(words: readonly string[], mode: CommandMode): readonly string[] {
  const { keywords, values } = following(words, mode);
  const expected = [...keywords, ...values];
  return expected.length > 6 ? [] : expected;
}

/** Whether the device does not have a command, or a keyword of it. */
function absenceIn(
  row: CommandRow | undefined,
  words: readonly string[],
  software: Software,
): Extract<Why, { kind: 'absent' }> | undefined {
  if (!row) return undefined;
  const lacking = [{ name: row.command, ...row }, ...namedIn(row, words)];
  for (const { name, since, until, platforms } of lacking) {
    const offered = { ...(since && { since }), ...(until && { until }), ...(platforms && { platforms }) };
    const absence = absenceOf(offered, software);
    if (absence) return { kind: 'absent', name, absence, release: absence === 'newer' ? until : since };
  }
  return undefined;
}

/** The keywords of a command that stand among some words. */
const namedIn = ({ keywords = [] }: CommandRow, words: readonly string[]) =>
  keywords.filter(({ word }) => words.includes(word)).map((keyword) => ({ name: keyword.word, ...keyword }));
