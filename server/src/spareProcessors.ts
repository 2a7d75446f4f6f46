import { setFlagsFromString } from 'node:v8';

/** By Node's major release: what it calls the running after which a function is compiled anew. */
const compileLater =
  Number.parseInt(process.versions.node, 10) >= 22
    ? '--invocation-count-for-turbofan=180000'
    : '--interrupt-budget=4000000';

/** Young objects are collected by the thread that made them. */
const collectAlone = '--no-parallel-scavenge';

/**
 * What runs often is compiled anew in the background, and young objects are collected by several threads at once: on a
 * machine with few processors both take one from the answer that somebody waits for between two keys. So a function
 * has to run about sixty times as often before, and nobody helps to collect the little that a key leaves. The slowest of a
 * hundred answers then takes half the time, the middle one a little more, a large capture the same. Called once, by a
 * process that is a language server. Electron may end a process that changes its settings.
 */
export function spareProcessors(): void {
  if ('electron' in process.versions) return;
  setFlagsFromString(compileLater);
  setFlagsFromString(collectAlone);
}
