/** Order statistics; a mean would follow every hiccup of a shared machine. */

/**
 * @param {readonly number[]} values
 * @param {number} share 0.5 for the median, 0.99 for the time that one edit in a hundred exceeds
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Milliseconds that a call takes. */
export function timed(/** @type {() => unknown} */ call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/**
 * The unit of all figures about text: one native search a line over the same string in the same process.
 * @param {string} text
 * @returns {number} line feeds
 */
export function walk(text) {
  let n = 0;
  let p = -1;
  // biome-ignore lint/suspicious/noAssignInExpressions: this is the unit, to the letter.
  while ((p = text.indexOf('\n', p + 1)) !== -1) n++;
  return n;
}

/**
 * Times a call hot against the walk, taking turns so that both meet the same neighbours on the machine. The engine goes
 * on compiling what is slow for about six calls of the whole product.
 * @param {string} text
 * @param {() => unknown} call
 * @param {{ runs?: number, warmups?: number }} [options]
 * @returns {{ walk: number, call: number }} medians in milliseconds
 */
export function againstWalk(text, call, { runs = 9, warmups = 6 } = {}) {
  const walks = [];
  const calls = [];
  for (let run = -warmups; run < runs; run++) {
    const unit = [timed(() => walk(text)), timed(() => walk(text)), timed(() => walk(text))];
    const own = timed(call);
    if (run < 0) continue;
    walks.push(...unit);
    calls.push(own);
  }
  return { walk: median(walks), call: median(calls) };
}
