/**
 * Processes and temporary folders outlive a script that is interrupted. Whatever is started or made here
 * registers its end, and every way out but SIGKILL goes through `finish`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {() => void | Promise<void>} End */

/** @type {Set<End>} */
const ends = new Set();
let watching = false;
let interruptible = false;
let interrupted = false;

/**
 * @param {End} end what is to happen at the latest when the script ends
 * @returns {() => Promise<void>} the same, to be called earlier; it happens once
 */
export function atEnd(end) {
  watch();
  ends.add(end);
  return async () => {
    if (ends.delete(end)) await end();
  };
}

/** Ends everything that is still there, the youngest first. */
export async function finish() {
  for (const end of [...ends].reverse()) {
    ends.delete(end);
    try {
      await end();
    } catch (error) {
      // The others have to be ended all the same, so it is said and not thrown.
      console.error(error);
      process.exitCode ||= 1;
    }
  }
}

/** A temporary folder that is gone when the script is. */
export function temporaryFolder() {
  // Short, since VS Code puts sockets into it and their paths may have 107 characters.
  const folder = mkdtempSync(join(tmpdir(), 'slp-'));
  const remove = atEnd(() =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  return { folder, remove };
}

/** From now on an interruption is how the script is meant to end, not a failure. */
export function untilInterrupted() {
  interruptible = true;
}

/** A shell between npm and a script dies of a signal without passing it on; losing the parent counts as one. */
export function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 1000);
  timer.unref();
}

function watch() {
  if (watching) return;
  watching = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Whoever is impatient would leave behind what is being ended.
      if (interrupted) return;
      interrupted = true;
      within(finish(), 15_000, 'The end')
        .catch(console.error)
        .finally(() => process.exit(interruptible ? 0 : 128 + constants.signals[signal]));
    });
  }
  process.once('uncaughtException', (error) => {
    console.error(error);
    finish().finally(() => process.exit(1));
  });
}

/**
 * Runs a script's main function; afterwards nothing of it is left, and its failure is an exit code.
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    // What is being ended on purpose fails, and the signal's handler is on its way to the exit.
    if (interrupted) return;
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  if (interrupted) return;
  await finish();
  // What timed out may still hold the process.
  process.exit();
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @param {string} what what did not happen in time
 * @returns {Promise<T>}
 */
export async function within(promise, milliseconds, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what}: nothing after ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
