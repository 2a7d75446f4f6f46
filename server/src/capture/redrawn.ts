import type { Redrawn } from '../config/enteredLine';

const BACKSPACE = 8;
const BELL = 7;

/** Whether a line holds what a terminal acts on. */
export const isDrawn = (text: string): boolean => /[\u0000-\u0008\u000b-\u001f]/.test(text);

/** Characters by which the rest of a line is found in what was typed before it was moved. */
const overlap = 10;

/**
 * What was typed on a line that was corrected with backspaces, or that did not fit the screen: IOS moves it to the left
 * then, and puts `$` in front of what is left of it. Undefined where the characters do not tell.
 */
export function redrawn(text: string): Redrawn | undefined {
  const cells: number[] = [];
  let head: readonly number[] | undefined;
  let column = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BELL) continue;
    if (code === BACKSPACE) {
      column = Math.max(0, column - 1);
      continue;
    }
    if (code < 32) return undefined;
    // What stood there before the line was moved.
    if (column === 0 && text[at] === '$') head ??= [...cells];
    cells[column++] = at;
  }
  const shown = drawn(text, cells);
  if (!head || !shown.text.startsWith('$')) return shown;
  const before = drawn(text, head);
  const from = before.text.indexOf(shown.text.slice(1, 1 + overlap));
  if (from === -1 || shown.text.length <= overlap) return undefined;
  return {
    text: before.text.slice(0, from) + shown.text.slice(1),
    places: [...before.places.slice(0, from), ...shown.places.slice(1)],
  };
}

function drawn(text: string, cells: readonly number[]): Redrawn {
  const all = cells.map((at) => text[at] as string).join('');
  const kept = all.trimEnd();
  return { text: kept, places: cells.slice(0, kept.length) };
}
