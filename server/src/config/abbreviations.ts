/**
 * Words of configuration lines that may be typed short, as IOS takes them: a beginning that only one of the known words
 * has. What no known word begins with stays as it is.
 */
export class Abbreviations {
  /** Known words by their beginnings; a beginning that several have leads to none. */
  readonly #byBeginning = new Map<string, string | undefined>();

  /**
   * @param words known words in lower case
   * @param others words that are words by themselves, whatever begins with them: `route` is not a short `route-map`
   */
  constructor(words: Iterable<string>, others: Iterable<string> = []) {
    const all = new Set(words);
    for (const word of all)
      for (let length = shortest; length < word.length; length++) {
        const beginning = word.slice(0, length);
        this.#byBeginning.set(beginning, this.#byBeginning.has(beginning) ? undefined : word);
      }
    for (const word of [...others, ...all]) this.#byBeginning.set(word, word);
  }

  /** The known word that a typed one (lower case) stands for; the typed one where it stands for none. */
  full(typed: string): string {
    return this.#byBeginning.get(typed) ?? typed;
  }

  /** Whether a typed word is a known one, in full or short. */
  has(typed: string): boolean {
    return this.#byBeginning.get(typed) !== undefined;
  }
}

/** Nobody shortens further, and two letters are the beginning of too much. */
const shortest = 3;
