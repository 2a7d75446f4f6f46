import { setFlagsFromString } from 'node:v8';

/** By Node's major release: what it calls the running after which a function is compiled anew. */
const flag =
  Number.parseInt(process.versions.node, 10) >= 22
    ? '--invocation-count-for-turbofan=180000'
    : '--interrupt-budget=4000000';

/**
 * What runs often is compiled anew in the background, and on a machine with few processors that takes one from the
 * answer that somebody waits for between two keys. So a function has to run about sixty times as often before: the
 * slowest of a hundred answers then takes half the time, the middle one a little more, a large capture the same. Called
 * once, by a process that is a language server. Electron may end a process that changes its settings.
 */
export function compileLater(): void {
  if (!('electron' in process.versions)) setFlagsFromString(flag);
}
