import { ComposedText } from '../text/composed';
import type { Config } from './config';
import type { Entered, EnteredLine, EnteredWord } from './enteredLine';
import { EnteredTree } from './enteredTree';
import { fullWords, leads, promptModes } from './fullWords';
import { parseConfigs } from './parse';
import { isConfiguring } from './typed';

/** Words of a line that are looked at one by one; no command of licensing has more. */
const most = 24;

/** Writes the words of a typed line out. */
export function written(line: EnteredLine): Entered {
  const typed: EnteredWord[] = [];
  const { text } = line.source;
  const form = /\S+/g;
  const own = text.slice(line.start, line.end);
  for (let match = form.exec(own); match; match = form.exec(own)) {
    const start = line.start + match.index;
    // What stands behind is one piece: a description, a certificate.
    const end = typed.length === most ? line.end : start + match[0].length;
    typed.push({ text: text.slice(start, end), start, end });
    if (typed.length > most) break;
  }
  const negated = /^(?:no|default)$/i.test(typed[0]?.text ?? '') && typed.length > 1;
  const own0 = negated ? typed.slice(1) : typed;
  const words = own0.map((word) => word.text);
  const at = promptModes[line.prompt];
  const mode =
    at !== undefined && at !== 'global' && leads(words, 'global') > leads(words, at) ? 'global' : at;
  const full = mode === undefined ? words : fullWords(words, mode);
  return {
    line,
    mode,
    negated,
    words: own0.map((word, index) => ({ ...word, text: full[index] ?? word.text })),
  };
}

/**
 * The configuration of a device with what was typed into it since: each line does what it does on a device. Of a device
 * whose configuration nobody printed, only what was typed: a fragment.
 * @param lines in their order, those that the device refused left out
 */
export function withEntered(base: Config | undefined, lines: readonly EnteredLine[]): Config | undefined {
  const tree = new EnteredTree(base);
  for (const line of lines) tree.enter(written(line));
  const uri = lines.at(-1)?.source.uri ?? '';
  const configs = parseConfigs(new ComposedText(uri, tree.lines()));
  const config = configs.findLast(isConfiguring);
  return config && { ...config, whole: config.whole && base?.whole === true };
}
