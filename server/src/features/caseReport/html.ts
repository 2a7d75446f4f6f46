import type { Lang } from '../../terms';
import { stateWords } from '../../terms/words';
import type { Span } from '../../text/source';
import { type Block, type Cell, marks, placeText, quoted, quotedByHop, stretchesOf } from './blocks';
import { form, pathHead } from './markdown';
import { style } from './style';

/** A report as one page of HTML that needs nothing else: no script, no picture, no font, no address that is called. */
export function asHtml(title: string, blocks: readonly Block[], lang: Lang): string {
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map((block) => written(block, lang)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function written(block: Block, lang: Lang): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.text[lang])}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.text[lang])}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map(
        ({ text, evidence = [] }) => `<li>${inline(text[lang])}${proof(evidence)}</li>`,
      );
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
    }
    case 'table':
      return table(
        block.head.map((text) => inline(text[lang])),
        block.rows.map((row) => row.map((cell) => cellHtml(cell, lang))),
      );
    case 'code':
      return `<pre><code>${block.lines.map(escaped).join('\n')}</code></pre>`;
    case 'path': {
      const drawn = block.hops.map(
        ({ name, state }) =>
          `<li class="${state}"><b aria-hidden="true">${marks[state]}</b><span>${inline(name[lang])}</span><small>${inline(stateWords[state][lang])}</small></li>`,
      );
      const stretches = stretchesOf(block.hops);
      const proofs = quotedByHop(stretches);
      const rows = stretches.map(({ name, state, why }, index) => [
        inline(name[lang]),
        `<span class="state ${state}">${marks[state]} ${inline(stateWords[state][lang])}</span>`,
        inline(why[lang]),
        lines(proofs[index] ?? []),
      ]);
      return `<ol class="path">\n${drawn.join('\n')}\n</ol>\n${table(
        pathHead.map((text) => inline(text[lang])),
        rows,
        'hops',
      )}`;
    }
    case 'form':
      return table(
        [inline(form.question[lang]), inline(form.answer[lang])],
        block.fields.map(({ label, hint, known }) => [
          `<strong>${inline(label[lang])}</strong><br><small>${inline(hint[lang])}</small>`,
          known ? inline(known[lang]) : '',
        ]),
        'form',
      );
  }
}

const table = (head: readonly string[], rows: readonly (readonly string[])[], name = ''): string =>
  [
    `<div class="wide"><table${name === '' ? '' : ` class="${name}"`}>`,
    `<thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`,
    `<tbody>`,
    ...rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
    '</tbody></table></div>',
  ].join('\n');

const cellHtml = (cell: Cell, lang: Lang): string =>
  'place' in cell ? `<span class="place">${escaped(placeText(cell.place))}</span>` : inline(cell[lang]);

const proof = (spans: readonly Span[]): string => lines(quoted(spans));

const lines = (quotes: ReturnType<typeof quoted>): string =>
  quotes
    .map(({ at, text }) => {
      const place = `<span class="place">${escaped(placeText(at))}</span>`;
      return `<div class="line">${place}${text === '' ? '' : ` <code>${escaped(text)}</code>`}</div>`;
    })
    .join('');

/** Code spans and bold words of a text; everything else is a character. */
const inline = (text: string): string =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** A text as characters. What is no character of a page becomes one that shows that it was there. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, '\ufffd').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
