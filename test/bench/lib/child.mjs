/**
 * Runs one job of a measure in a process of its own: nothing that another measure has warmed up or left in the
 * heap counts, and the flags of Node are the job's own.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} ChildOptions
 * @property {readonly string[]} [flags] of Node, as `--expose-gc`
 * @property {number} [seconds] after which the job is given up
 */

/**
 * Calls `jobs[job](input)` of a measure's module in a fresh process.
 * @template T
 * @param {string} module URL of the measure: its `import.meta.url`
 * @param {string} job name in the module's `jobs`
 * @param {unknown} input anything JSON can carry
 * @param {ChildOptions} [options]
 * @returns {Promise<T>} what the job returned
 */
export function inChild(module, job, input, { flags = [], seconds = 300 } = {}) {
  const child = fork(
    fileURLToPath(new URL('./sample.mjs', import.meta.url)),
    [module, job, JSON.stringify(input)],
    {
      execArgv: ['--max-old-space-size=4096', ...flags],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`no answer within ${seconds} s`));
    }, seconds * 1000);
    /** @type {{ result?: T, error?: string } | undefined} */
    let answer;
    child.once('message', (message) => {
      answer = /** @type {{ result?: T, error?: string }} */ (message);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (!answer) reject(new Error(`${job} ended with ${signal ?? code} and said nothing`));
      else if (answer.error !== undefined) reject(new Error(answer.error));
      else resolve(/** @type {T} */ (answer.result));
    });
  });
}
