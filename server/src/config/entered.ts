import { ComposedText } from '../text/composed';
import type { Config } from './config';
import type { Entered, EnteredLine, EnteredWord } from './enteredLine';
import { EnteredTree } from './enteredTree';
import { fullWords, isComplete, leads, promptModes } from './fullWords';
import { parseConfigs } from './parse';
import { isConfiguring } from './typed';

/** Words of a line that are looked at one by one; no command of licensing has more. */
const most = 24;

/** The words of a typed line as typed. */
export function typedWords({ source, start, end, redrawn }: Omit<EnteredLine, 'prompt'>): EnteredWord[] {
  const typed = redrawn?.text ?? source.slice(start, end);
  const words: EnteredWord[] = [];
  for (const { 0: word, index } of typed.matchAll(/\S+/g)) {
    const isRest = words.length === most;
    // What stands behind is one piece: a description, a certificate.
    const text = isRest ? typed.slice(index) : word;
    let [from, to] = [index, index + text.length - 1];
    // What was overwritten on the screen may stand in any order in the text.
    if (redrawn) {
      const places = redrawn.places.slice(from, to + 1);
      from = places.reduce((least, place) => Math.min(least, place), places[0] ?? from);
      to = places.reduce((last, place) => Math.max(last, place), from);
    }
    words.push({ text, start: start + from, end: Math.min(start + to + 1, end) });
    if (isRest) break;
  }
  return words;
}

/** Writes the words of a typed line out. */
export function written(line: EnteredLine): Entered {
  const all = typedWords(line);
  const negated = /^(?:no|default)$/i.test(all[0]?.text ?? '') && all.length > 1;
  const own = negated ? all.slice(1) : all;
  const words = own.map((word) => word.text);
  const at = promptModes[line.prompt];
  const mode =
    at !== undefined && at !== 'global' && leads(words, 'global') > leads(words, at) ? 'global' : at;
  const full = mode === undefined ? words : fullWords(words, mode);
  return {
    line,
    mode,
    negated,
    words: own.map((word, index) => ({ ...word, text: full[index] ?? word.text })),
  };
}

/**
 * The configuration of a device with what was typed into it since: each line does what it does on a device. Of a device
 * whose configuration nobody printed, only what was typed: a fragment.
 * @param lines in their order, those that the device refused left out
 */
export function withEntered(base: Config | undefined, lines: readonly EnteredLine[]): Config | undefined {
  const tree = new EnteredTree(base);
  for (const line of lines) {
    const entered = written(line);
    // A device takes no line without its value: the rest of this one is not in the text.
    if (!isHalf(entered)) tree.enter(entered);
  }
  const uri = lines.at(-1)?.source.uri ?? '';
  const configs = parseConfigs(new ComposedText(uri, tree.lines()));
  const config = configs.findLast(isConfiguring);
  return config && { ...config, whole: config.whole && base?.whole === true };
}

const isHalf = ({ mode, negated, words }: Entered): boolean =>
  !negated &&
  mode !== undefined &&
  !isComplete(
    words.map(({ text }) => text),
    mode,
  );
