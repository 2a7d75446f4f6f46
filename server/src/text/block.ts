/** Text that is set in: a block of YAML, a listing of Markdown, a string over several lines. */

/** The share of lines that tells a text with such blocks in it. */
const share = 0.5;
/** What a block stands under: `output: |`, `text = """`. */
const opener = /(?:(?:^|\s)[|>][-+]?|"""|''')\s*$/;

/**
 * Offset where each line begins, its block's margin not counted. A block begins at the first line, below a line that
 * opens one, and below a blank line; a line that begins further out widens it.
 * @param sample lines of the beginning
 * @returns undefined for a text that is not set in
 */
export function blockStarts(text: string, sample: readonly string[]): Uint32Array<ArrayBuffer> | undefined {
  if (sample.filter((line) => indentOf(line) > 0).length < sample.length * share) return undefined;
  const lines = text.split('\n');
  const starts = new Uint32Array(lines.length);
  let offset = 0;
  let margin = 0;
  let opens = true;
  for (const [index, line] of lines.entries()) {
    const indent = indentOf(line);
    if (indent === line.trimEnd().length) {
      opens ||= margin === 0;
      starts[index] = offset + Math.min(margin, indent);
    } else {
      if (opens || indent < margin) margin = indent;
      opens = opener.test(line.slice(-12));
      starts[index] = offset + margin;
    }
    offset += line.length + 1;
  }
  return starts;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ' || line[indent] === '\t') indent++;
  return indent;
}
