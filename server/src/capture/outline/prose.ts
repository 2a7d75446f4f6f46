import type { OutputLine } from '../fields';

/** A label with its value, or a heading: no sentence begins so. */
const labelled = /^[A-Z][\w ()/.-]{0,60}:(?:\s|$)/;
/** What people write: some words in small letters one behind the other, or Japanese. */
const sentence = /(?:(?:^|\s)["'(]?[a-z][a-z'-]+[,.;]?(?=\s|$)){4}|[\u3040-\u30ff\u4e00-\u9fff]{4}/;
/** A row of a table in Markdown, or a heading. */
const markdown = /^(?:\||#{1,6} )/;

/**
 * The lines of an output without the text that a person wrote below it on a page or in a mail: paragraphs at the margin
 * behind the last line that the device printed. The first of them holds a sentence.
 */
export function withoutProse(lines: readonly OutputLine[]): readonly OutputLine[] {
  let kept = lines.length;
  let end = lines.length;
  for (let at = lines.length - 1; at > 0; at--) {
    const { indent, text, line } = lines[at] as OutputLine;
    if (indent > 0 || (labelled.test(text) && !isSaid(text))) break;
    const isApart = line > (lines[at - 1] as OutputLine).last + 1 || markdown.test(text);
    if (!isApart && !(/[.:!?]$/.test(text) && sentence.test(text))) continue;
    const paragraph = lines.slice(at, end);
    end = at;
    if (paragraph.some((each) => sentence.test(each.text) || markdown.test(each.text))) kept = at;
  }
  return kept === lines.length ? lines : lines.slice(0, kept);
}

/** `Question: why does it not report any more?` is no field, and `This is what the log says:` no heading. */
const isSaid = (text: string): boolean =>
  sentence.test(text) &&
  (text.endsWith(':') ||
    /^(?:Note|Question|Answer|Edit|Update|PS|Thanks|Regards|Reply|Hint|Tip|Q|A)\b/.test(text));
