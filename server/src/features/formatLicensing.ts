import type { CaseDocument } from '../case';
import type { Command } from '../config/command';
import { isRemark } from '../config/lines';
import { isExec, smartWord } from '../config/smart';
import { licensingOrder } from '../knowledge/configOrder';
import type { SourceText } from '../text/source';
import type { Change } from './convert/draft';
import { ownKey } from './convert/owned';

/** A line of licensing with the comments above it, which stay with it. */
interface Entry {
  readonly command: Command;
  /** Zero-based first line: that of the first comment. */
  readonly firstLine: number;
}

/** Lines of licensing that stand together; nothing else is between them. */
type Block = readonly Entry[];

/**
 * Puts the lines of licensing in the order in which a running configuration prints them, and nothing else: what they
 * mean stays the same. Lines move only among lines of licensing that stand together, and never across a `no` line or an
 * EXEC command, which count by their place.
 * @param first,last zero-based lines that a block has to touch, inclusive
 */
export function formatLicensing(
  { capture, source, kind }: CaseDocument,
  first = 0,
  last = source.lineCount,
): readonly Change[] {
  if (kind !== 'config') return [];
  return capture.sections
    .flatMap((section) => capture.configsOf(section))
    .flatMap(({ commands }) => blocksOf(source, commands.of('license')))
    .filter((block) => {
      const [head, tail] = [block[0], block.at(-1)];
      return head !== undefined && tail !== undefined && head.firstLine <= last && tail.command.line >= first;
    })
    .flatMap((block) => sorted(source, block) ?? []);
}

const takesPart = (command: Command): boolean => !command.negated && !isExec(command);

function blocksOf(source: SourceText, commands: readonly Command[]): readonly Block[] {
  const blocks: Entry[][] = [];
  let next = -1;
  for (const command of commands) {
    if (!takesPart(command)) continue;
    let firstLine = command.line;
    while (firstLine > 0 && isRemark(source, firstLine - 1)) firstLine--;
    if (firstLine === next) blocks.at(-1)?.push({ command, firstLine });
    else blocks.push([{ command, firstLine }]);
    next = command.line + 1;
  }
  return blocks;
}

function sorted(source: SourceText, block: Block): Change | undefined {
  const transport = block.findIndex(({ command }) => ownKey(command) === 'transport');
  const order = block
    .map((entry, index) => ({
      entry,
      index,
      rank: rankOf(entry.command, transport !== -1 && index > transport),
    }))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index);
  if (order.every(({ index }, at) => index === at)) return undefined;
  const [head, tail] = [block[0] as Entry, block.at(-1) as Entry];
  const start = source.lineStart(head.firstLine);
  const end = source.lineEnd(tail.command.line);
  const lines = order.map(({ entry: { firstLine, command } }) =>
    source.slice(source.lineStart(firstLine), source.lineEnd(command.line)),
  );
  const breakAt = source.slice(source.lineEnd(head.firstLine), source.lineStart(head.firstLine + 1));
  return { start, end, text: lines.join(breakAt) };
}

/**
 * What is not `license smart` comes first, as it stands. `license smart url default` means the address of the transport
 * that is in force: behind its transport it stays there, and so does every other transport.
 */
function rankOf(command: Command, behindTransport: boolean): number {
  if (command.word(1) !== 'smart') return -1;
  const key = ownKey(command);
  if (key === 'url' && behindTransport && 'default'.startsWith(command.word(3)))
    return licensingOrder.indexOf('transport');
  const rank = licensingOrder.indexOf(key ?? smartWord(command));
  return rank === -1 ? licensingOrder.length : rank;
}
