import type { SourceText } from '../text/source';

/** A fence of Markdown: three or more of one character, alone or with the name of a language behind it. */
const fence = /^ {0,3}(`{3,}|~{3,})([^`\r\n]*)$/;

/**
 * The lines that end a fenced block of Markdown: nothing behind them belongs to the output above.
 * @param fenced the lines that hold a character of a fence
 */
export function closingFences(source: SourceText, fenced: readonly number[]): number[] {
  const found: number[] = [];
  let open: string | undefined;
  for (const line of fenced) {
    const match = fence.exec(source.lineText(line));
    if (!match) continue;
    const [, mark = '', info = ''] = match;
    if (open === undefined) open = mark;
    else if (mark.startsWith(open) && info.trim() === '') {
      found.push(line);
      open = undefined;
    }
  }
  return found;
}
