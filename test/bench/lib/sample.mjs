/** Entry of the processes that `inChild` starts: calls one job of a measure and sends what it returned. */
const [, , module, job, input] = process.argv;
const answer = (/** @type {object} */ message) => process.send?.(message, () => process.disconnect?.());
try {
  const { jobs } = await import(/** @type {string} */ (module));
  answer({ result: await jobs[/** @type {string} */ (job)](JSON.parse(/** @type {string} */ (input))) });
} catch (error) {
  answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
