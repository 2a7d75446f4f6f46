import type { Command } from './command';
import type { Config, Lines } from './parse';

/** What stands on a line of a configuration. */

/** The command that stands on a line, the lines of modes included. */
export function commandOn(config: Config, line: number): Command | undefined {
  let hit = lastUpTo(config.commands, line, ({ line: own }) => own);
  while (hit && hit.line < line) hit = hit.children.findLast((child) => child.line <= line);
  return hit?.line === line ? hit : undefined;
}

/** Whether a line is text of a banner; the line that begins one is not. */
export function isInBanner({ banners }: Config, line: number): boolean {
  const banner = lastUpTo<Lines>(banners, line - 1, ({ firstLine }) => firstLine);
  return banner !== undefined && banner.firstLine < line && line <= banner.lastLine;
}

/** The last entry that begins at a line or before it; entries are in the order of their lines. */
function lastUpTo<T>(entries: readonly T[], line: number, lineOf: (entry: T) => number): T | undefined {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (lineOf(entries[middle] as T) <= line) low = middle;
    else high = middle - 1;
  }
  const hit = entries[low];
  return hit !== undefined && lineOf(hit) <= line ? hit : undefined;
}
