/** A small seeded generator of numbers: the same seed gives the same benchmark input on every machine. */

/**
 * @typedef {object} Random
 * @property {() => number} next a number in [0, 1)
 * @property {(limit: number) => number} below a whole number in [0, limit)
 * @property {<T>(choices: readonly T[]) => T} pick one of some values
 * @property {(share: number) => boolean} chance whether something happens that does so in this share of all cases
 * @property {(digits: number) => string} hex upper-case hexadecimal digits
 */

/**
 * Mulberry32.
 * @param {number} seed any whole number
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (choices) => choices[below(choices.length)],
    chance: (share) => next() < share,
    hex(digits) {
      let text = '';
      while (text.length < digits) text += below(65_536).toString(16).padStart(4, '0');
      return text.slice(0, digits).toUpperCase();
    },
  };
}
