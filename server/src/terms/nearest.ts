/** Edits that a slip takes. */
const most = 2;

/**
 * The word that a typing slip was probably meant to be: at most two edits away, and nearer than any other.
 * @returns undefined where nothing is near, or two words are equally near
 */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const bare = typed.replace(/[^a-z0-9]/g, '');
  const ranked = words
    .map((word) => ({ word, away: bare === word ? 0 : distance(typed.slice(0, 40), word) }))
    .sort((a, b) => a.away - b.away);
  const [first, second] = ranked;
  if (!first || first.away > most || first.away * 2 > first.word.length + 1) return undefined;
  return second && second.away === first.away ? undefined : first.word;
}

/** Whether one slip of the hand makes one word of another: a letter more, less, another, or two swapped. */
export function isOneEdit(typed: string, word: string): boolean {
  // One slip leaves the beginning or the end of a word as it is: most words need no more than this look.
  if (word.length > 3 && typed.length > 3 && typed.at(0) !== word.at(0) && typed.at(-1) !== word.at(-1))
    return false;
  return distance(typed.slice(0, 40), word) === 1;
}

/** Edits between two words, a swap of neighbours counted as one; of two lengths that differ by more, that alone. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > most) return Math.abs(a.length - b.length);
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] as number;
}
