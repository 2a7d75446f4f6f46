import type { SourceText } from '../text/source';

/** A fence of Markdown: three or more of one character, alone or with the name of a language behind it. */
const fence = /^ {0,3}(`{3,}|~{3,})([^`\r\n]*)$/;

/** The lines that end a fenced block of Markdown: nothing behind them belongs to the output above. */
export function closingFences(source: SourceText): number[] {
  const found: number[] = [];
  let open: string | undefined;
  for (const line of fenceLines(source)) {
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

/** Lines that hold the characters of a fence: two native searches tell that a text has none. */
function fenceLines(source: SourceText): number[] {
  const lines = new Set<number>();
  for (const mark of ['```', '~~~'])
    for (let at = source.text.indexOf(mark); at !== -1; ) {
      const line = source.lineOf(at);
      lines.add(line);
      at = line + 1 < source.lineCount ? source.text.indexOf(mark, source.lineStart(line + 1)) : -1;
    }
  return [...lines].sort((a, b) => a - b);
}
