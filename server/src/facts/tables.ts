import { trimmedEnd } from '../config/command';
import type { KnownLines, RowReader } from '../config/known';
import { beginsWith, skipBlanks, unquoted, wordEnd, wordKey } from '../config/words';
import type { Stretch } from '../text/characters';
import { isBlank } from '../text/chars';

/**
 * Routing tables by a number: a device has thousands of interfaces and routes, and most belong to another table than
 * the one that is asked about. Two tables may share a number: it only says where to look.
 */

const globalTable = 0;
/** Of a block that a glance does not sort. */
const anyTable = -1;
/** A longer name has the number of the global table. */
const longestName = 64;

const SPACE = 32;
const QUOTE = 34;
const I = 105;
const V = 118;

/** A test of the rows of a table (undefined: the global one); what passes it has to be looked at. */
export function inTable(vrf: string | undefined, tableOf: (row: number) => number): (row: number) => boolean {
  const key = vrf === undefined ? globalTable : wordKey(vrf, 0, longestName);
  return (row) => {
    const own = tableOf(row);
    return own === key || own === anyTable;
  };
}

const tableAt = (text: string, name: number): number =>
  text.charCodeAt(name) === QUOTE ? anyTable : wordKey(text, name, longestName);

/** The table of an interface: of its one line `vrf forwarding`, if it has one. */
export const tableOfInterface: RowReader<number> = ({ source, lines, lasts }, row) => {
  const { lineStarts } = source;
  const first = (lines[row] as number) + 1;
  const last = lasts[row] as number;
  const { text, from } = source.stretch(source.lineStart(first), source.lineStart(last + 1));
  let table = globalTable;
  let depth = -1;
  for (let line = first; line <= last; line++) {
    const start = (lineStarts[line] as number) - from;
    let at = start;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    if (isBlank(code)) return anyTable;
    if (depth === -1) depth = at - start;
    if ((code | 32) !== V && (code | 32) !== I) continue;
    const name = behindForwarding(text, at);
    if (name === -1) continue;
    if (table !== globalTable || at - start !== depth) return anyTable;
    table = tableAt(text, name);
  }
  return table;
};

/** Where the name behind `vrf forwarding` or `ip vrf forwarding` begins; -1 for another line. */
function behindForwarding(text: string, at: number): number {
  const vrf = (text.charCodeAt(at) | 32) === I ? behind(text, at, 'ip') : at;
  const forwarding = vrf === -1 ? -1 : behind(text, vrf, 'vrf');
  return forwarding === -1 ? -1 : behind(text, forwarding, 'forwarding');
}

const behind = (text: string, at: number, word: string): number =>
  beginsWith(text, at, word) ? skipBlanks(text, at + word.length) : -1;

/** Where the VRF of a static route begins in the string that holds its line; -1 for one of the global table. */
function vrfOfRoute(commands: KnownLines, row: number, held: Stretch): number {
  const { text, from } = held;
  return behind(text, skipBlanks(text, commands.startOf(row, held) - from + 'ip route'.length), 'vrf');
}

/** The table of a static route. */
export const tableOfRoute: RowReader<number> = (commands, row) => {
  const held = commands.stretch(row);
  const name = vrfOfRoute(commands, row, held);
  return name === -1 ? globalTable : tableAt(held.text, name);
};

/** The VRF of a static route; undefined: the global table. */
export function vrfNamedByRoute(commands: KnownLines, row: number): string | undefined {
  const held = commands.stretch(row);
  const name = vrfOfRoute(commands, row, held);
  const { text, from } = held;
  const end = trimmedEnd(commands.source, commands.lines[row] as number) - from;
  return name === -1 || name >= end ? undefined : unquoted(text, name, wordEnd(text, name, end));
}
