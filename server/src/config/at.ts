import type { Command } from './command';
import type { Config, Lines } from './config';

/** What stands on a line of a configuration. */

/** The command that stands on a line, the lines of modes included. */
export function commandOn(config: Config, line: number): Command | undefined {
  let hit = config.commands.atLine(line);
  while (hit && hit.line < line) hit = hit.children.findLast((child) => child.line <= line);
  return hit?.line === line ? hit : undefined;
}

/** Whether a line is text of a banner; the line that begins one is not. */
export function isInBanner({ banners }: Config, line: number): boolean {
  let low = -1;
  let high = banners.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((banners[middle] as Lines).firstLine < line) low = middle;
    else high = middle - 1;
  }
  const banner = banners[low];
  return banner !== undefined && line <= banner.lastLine;
}

/** The last of some commands, in their order, that stands above a line. */
export function commandBefore(commands: readonly Command[], line: number): Command | undefined {
  let low = -1;
  let high = commands.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((commands[middle] as Command).line < line) low = middle;
    else high = middle - 1;
  }
  return commands[low];
}
