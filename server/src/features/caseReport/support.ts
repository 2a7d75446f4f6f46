import type { DeviceReport } from '../../analysis';
import { both } from '../markdown';
import { readiness } from '../support';
import { type Block, type Cell, heading, paragraph } from './blocks';
import { presenceWords, words } from './words';

/** Which outputs a support case needs and has, what to paste for the others, and the questions to answer. */
export function supportBlocks(report: DeviceReport): readonly Block[] {
  const { needed, paste, pasteIfAsked, questions } = readiness(report);
  const rows = needed.map(({ command, text, optional, presence, at }): readonly Cell[] => [
    both(() => `\`${command}\``),
    optional && !text.en.startsWith('as needed')
      ? both((lang) => `${words.asNeeded[lang]}: ${text[lang]}`)
      : text,
    presence === 'missing' && optional ? both(() => '–') : presenceWords[presence],
    at ? { place: at } : both(() => ''),
  ]);
  return [
    { kind: 'table', head: [words.output, words.use, words.state, words.place], rows },
    ...(paste.length === 0
      ? [paragraph(words.complete)]
      : [heading(3, words.paste), { kind: 'code', lines: paste } as const]),
    ...(pasteIfAsked.length === 0
      ? []
      : [heading(3, words.pasteIfAsked), { kind: 'code', lines: pasteIfAsked } as const]),
    heading(3, words.form),
    { kind: 'form', fields: questions },
  ];
}
