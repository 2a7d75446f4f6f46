import type { SourceText } from '../text/source';

/** A fence of Markdown: three or more of one character, alone or with the name of a language behind it. */
const fence = /^ {0,3}(`{3,}|~{3,})([^`\r\n]*)$/;

/**
 * The lines that end a fenced block of Markdown: nothing behind them belongs to the output above.
 * @param lines those that may be one
 */
export function closingFences(source: SourceText, lines: readonly number[]): number[] {
  const found: number[] = [];
  let open: string | undefined;
  for (const line of lines) {
    if (!beginsFence(source.text, source.lineStart(line))) continue;
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

/** The first look: in a capture that is stamped every line is asked. */
function beginsFence(text: string, start: number): boolean {
  let at = start;
  while (at < start + 3 && text.charCodeAt(at) === 32) at++;
  const code = text.charCodeAt(at);
  return code === 0x60 || code === 0x7e;
}
