/** A terminal program's stamp in front of a line: `[2024-01-02 12:34:56.789] `, `[Tue Jan  2 12:34:56 2024] `, `[12:34:56] `. */
const stamp = /\[(?:\d|[A-Z][a-z]{2} )[^\]\r\n]{6,38}\][ \t]?/y;

const BRACKET = 91;

/** Offset behind the stamp that a line begins with; that of the line where it has none. */
export function behindStamp(text: string, start: number): number {
  if (text.charCodeAt(start) !== BRACKET) return start;
  stamp.lastIndex = start;
  return stamp.test(text) ? stamp.lastIndex : start;
}

/** So many characters of a text are looked at to tell whether it is stamped. */
export const sampled = 4000;

/** Whether nearly every line of a text begins with a stamp, by its beginning. */
export function isStamped(text: string): boolean {
  const head = text.slice(0, sampled).trimStart();
  if (head[0] !== '[') return false;
  const lines = head.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  return lines.filter((line) => behindStamp(line, 0) > 0).length > lines.length * 0.8;
}

/** The lines of a text without their stamps. */
export const unstamped = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.slice(behindStamp(line, 0)))
    .join('\n');
