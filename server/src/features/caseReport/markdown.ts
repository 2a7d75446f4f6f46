import type { Lang } from '../../terms';
import { stateWords } from '../../terms/words';
import type { Span } from '../../text/source';
import {
  type Block,
  type Cell,
  type Field,
  marks,
  placeText,
  quoted,
  quotedByHop,
  stretchesOf,
} from './blocks';

/** How a place is written: as a link in an editor, as file and line on paper. */
type PlaceWriter = (at: Span) => string;

/** A report as Markdown. */
export const asMarkdown = (blocks: readonly Block[], lang: Lang, place: PlaceWriter = placeText): string =>
  `${blocks.map((block) => written(block, lang, place)).join('\n\n')}\n`;

function written(block: Block, lang: Lang, place: PlaceWriter): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${safe(block.text[lang])}`;
    case 'paragraph':
      return safe(block.text[lang]);
    case 'list':
      return block.items
        .map(({ text, evidence = [] }, index) => {
          const lead = block.ordered ? `${index + 1}. ` : '- ';
          const lines = quoted(evidence).map(({ at, text: line }) => `    - ${place(at)}: ${code(line)}`);
          return [`${lead}${safe(text[lang])}`, ...lines].join('\n');
        })
        .join('\n');
    case 'table':
      return table(
        block.head.map((text) => text[lang]),
        block.rows.map((row) => row.map((cell) => cellText(cell, lang, place))),
      );
    case 'code':
      return fenced(block.lines);
    case 'path': {
      const drawing = block.hops.map(({ name, state }) => `${marks[state]} ${name[lang]}`).join(' ─ ');
      const stretches = stretchesOf(block.hops);
      const proofs = quotedByHop(stretches);
      const rows = stretches.map(({ name, state, why }, index) => [
        name[lang],
        `${marks[state]} ${stateWords[state][lang]}`,
        safe(why[lang]),
        (proofs[index] ?? [])
          .map(({ at, text }) => (text === '' ? place(at) : `${place(at)}: ${code(text)}`))
          .join('<br>'),
      ]);
      return `${fenced([drawing])}\n\n${table(
        pathHead.map((text) => text[lang]),
        rows,
      )}`;
    }
    case 'form':
      return table(
        [form.question[lang], form.answer[lang]],
        block.fields.map((field) => fieldRow(field, lang)),
      );
  }
}

/** Heads of the table of hops. */
export const pathHead = [
  { en: 'Hop', ja: '区間' },
  { en: 'State', ja: '状態' },
  { en: 'Why', ja: '理由' },
  { en: 'Lines that prove it', ja: '根拠（該当行）' },
];

/** Heads of a form. */
export const form = {
  question: { en: 'Question', ja: '項目' },
  answer: { en: 'Answer', ja: '記入欄' },
};

const fieldRow = ({ label, hint, known }: Field, lang: Lang): readonly string[] => [
  `**${label[lang]}**<br>${hint[lang]}`,
  safe(known?.[lang] ?? ''),
];

const cellText = (cell: Cell, lang: Lang, place: PlaceWriter): string =>
  'place' in cell ? place(cell.place) : safe(cell[lang]);

/** A text in which no character of a device begins a tag. */
const safe = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('');

/** A table; a bar inside a cell would end it. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`)
    .join('\n');

/** A device's line as code, whatever stands in it. */
function code(line: string): string {
  const ticks = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(ticks + 1);
  return ticks === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

const fenced = (lines: readonly string[]): string => `\`\`\`\n${lines.join('\n')}\n\`\`\``;
