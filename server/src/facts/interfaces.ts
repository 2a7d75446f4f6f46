import { beginningsOf, type Command, mayBegin } from '../config/command';
import type { KnownLines, RowReader } from '../config/known';
import { isBlank, isDigit } from '../text/chars';
import { ownCharacters } from '../text/own';
import type { Span } from '../text/source';
import { parseSubnet, type Subnet } from './subnet';
import { inTable, tableOfInterface } from './tables';

/** What the block of an interface says; it stays true for as long as the text of the block is the same. */
interface InterfaceBlock {
  /** `configured`, `learned` (by DHCP, negotiated, unnumbered), or no address. */
  readonly address: 'configured' | 'learned' | undefined;
  /** Whether it can be the source of an IPv4 connection: an IPv4 address, or one that is learned. */
  readonly ipv4: boolean;
  /** Its IPv4 networks, as far as they are written down. */
  readonly subnets: readonly Subnet[];
  /** A routing protocol runs on it: `ip ospf 1 area 0`, `ip router isis`. */
  readonly routed: boolean;
  /** It listens to a time server. */
  readonly timed: boolean;
  /** Part of its lines stands elsewhere (`source template`): nothing is said to be missing. */
  readonly opaque: boolean;
  readonly vrf: { readonly name: string; readonly place: Place } | undefined;
  readonly shutdown: Place | undefined;
  readonly without: Place | undefined;
}

/** Characters of a block, counted from the beginning of its statement. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** An interface of a configuration, as far as a licensing connection can depend on it; its line is read when asked. */
export class Interface {
  readonly #said: InterfaceBlock;

  constructor(
    private readonly commands: KnownLines,
    private readonly row: number,
  ) {
    this.#said = commands.read(row, readBlock);
  }

  get command(): Command {
    return this.commands.command(this.row);
  }

  get name(): string {
    return nameOf(this.command);
  }

  get address(): InterfaceBlock['address'] {
    return this.#said.address;
  }

  get ipv4(): boolean {
    return this.#said.ipv4;
  }

  get subnets(): readonly Subnet[] {
    return this.#said.subnets;
  }

  get isSender(): boolean {
    return this.#said.ipv4 && this.#said.shutdown === undefined;
  }

  get routed(): boolean {
    return this.#said.routed;
  }

  get timed(): boolean {
    return this.#said.timed;
  }

  get opaque(): boolean {
    return this.#said.opaque;
  }

  /** VRF it forwards in; undefined: the global table. */
  get vrf(): { readonly name: string; readonly span: Span } | undefined {
    const { vrf } = this.#said;
    return vrf && { name: vrf.name, span: this.#at(vrf.place) };
  }

  get shutdown(): Span | undefined {
    return this.#said.shutdown && this.#at(this.#said.shutdown);
  }

  /** The line that takes or gives no IPv4 address: `no ip address`, or the IPv6 address it has instead. */
  get without(): Span | undefined {
    return this.#said.without && this.#at(this.#said.without);
  }

  #at({ start, end }: Place): Span {
    const { source, lineStart } = this.command;
    return source.span(lineStart + start, lineStart + end);
  }
}

/** The interfaces that are written down. A switch has thousands: their blocks are read when a question needs them. */
export class Interfaces {
  readonly #rows: readonly number[];
  #blocks: readonly InterfaceBlock[] | undefined;
  #numbers: Numbers | undefined;
  /** Many rules ask for the same few. */
  readonly #named = new Map<string, { readonly found: Interface | undefined }>();
  /** Rows by VRF. */
  readonly #tables = new Map<string | undefined, readonly number[]>();

  constructor(private readonly commands: KnownLines) {
    const rows = commands.rowsOf('interface');
    const isNegated = (row: number): boolean => commands.negated(row);
    this.#rows = rows.some(isNegated) ? rows.filter((row) => !isNegated(row)) : rows;
  }

  get count(): number {
    return this.#rows.length;
  }

  /** Names that fit a test, in their order, up to a number of them; no block is read. */
  names(fits: (name: string) => boolean, most: number): readonly string[] {
    const found: string[] = [];
    for (const row of this.#rows) {
      const name = this.#nameAt(row);
      if (fits(name)) found.push(name);
      if (found.length >= most) break;
    }
    return found;
  }

  /** The same by what stands in the block. */
  namesWhere(test: (block: InterfaceBlock) => boolean, most: number): readonly string[] {
    const read = this.commands.reading(readBlock);
    const found: string[] = [];
    for (const row of this.#rows) {
      if (test(read(row))) found.push(this.#nameAt(row));
      if (found.length >= most) break;
    }
    return found;
  }

  #nameAt(row: number): string {
    return this.commands.read(row, readName);
  }

  /** The interface of a name, however it is abbreviated; the last one if there are several. */
  named(name: string): Interface | undefined {
    let known = this.#named.get(name);
    if (!known) {
      known = { found: this.#find(name) };
      this.#named.set(name, known);
    }
    return known.found;
  }

  #find(name: string): Interface | undefined {
    const { commands } = this;
    this.#numbers ??= numbersOf(commands, this.#rows);
    const { mask, last, before } = this.#numbers;
    for (
      let index = last[numberKey(name, 0) & mask] as number;
      index !== -1;
      index = before[index] as number
    ) {
      const row = this.#rows[index] as number;
      if (sameInterface(nameOf(commands.command(row)), name)) return new Interface(commands, row);
    }
    return undefined;
  }

  some(test: (block: InterfaceBlock) => boolean): boolean {
    return this.#all().some(test);
  }

  /** In their order. */
  where(test: (block: InterfaceBlock) => boolean): readonly Interface[] {
    const blocks = this.#all();
    return this.#rows
      .filter((_, index) => test(blocks[index] as InterfaceBlock))
      .map((row) => new Interface(this.commands, row));
  }

  /** Whether one of this VRF (undefined: global) learns its address, and with it perhaps DNS and a route. */
  learnAddress(vrf: string | undefined): boolean {
    return this.#inTable(vrf).some((row) => this.commands.read(row, readBlock).address === 'learned');
  }

  /** Whether a routing protocol runs on one of this VRF (undefined: global). */
  runRouting(vrf: string | undefined): boolean {
    return this.#inTable(vrf).some((row) => this.commands.read(row, readBlock).routed);
  }

  /** Those of this VRF (undefined: global) that can send IPv4, in their order. */
  sendersIn(vrf: string | undefined): readonly Interface[] {
    return this.#inTable(vrf)
      .map((row) => new Interface(this.commands, row))
      .filter(({ isSender }) => isSender);
  }

  /** Rows of the interfaces of a table: of a VRF, only those that name it are read. */
  #inTable(vrf: string | undefined): readonly number[] {
    let rows = this.#tables.get(vrf);
    if (!rows) {
      const { commands } = this;
      rows = this.#rows
        .filter(inTable(vrf, commands.reading(tableOfInterface)))
        .filter((row) => commands.read(row, readBlock).vrf?.name === vrf);
      this.#tables.set(vrf, rows);
    }
    return rows;
  }

  #all(): readonly InterfaceBlock[] {
    this.#blocks ??= this.#rows.map(this.commands.reading(readBlock));
    return this.#blocks;
  }
}

/** What most blocks of a switch say. */
const nothing: InterfaceBlock = {
  vrf: undefined,
  address: undefined,
  shutdown: undefined,
  ipv4: false,
  subnets: [],
  without: undefined,
  routed: false,
  timed: false,
  opaque: false,
};

/** First words of the lines that a connection can depend on; an interface has many more. */
const telling: readonly string[] = ['vrf', 'ip', 'ipv6', 'shutdown', 'source', 'ntp'];
const beginnings = beginningsOf(telling);

/** Reads the lines of an interface block, if it may hold any of those. */
const readBlock: RowReader<InterfaceBlock> = (commands, row) => {
  const { source, lines, lasts } = commands;
  if (!mayBegin(source, (lines[row] as number) + 1, lasts[row] as number, beginnings)) return nothing;
  const command = commands.passing(row);
  const said = command.childrenOf(...telling);
  return said.length === 0 ? nothing : blockOf(command, said);
};

function blockOf(command: Command, lines: readonly Command[]): InterfaceBlock {
  const at = ({ start, end }: Span): Place => ({
    start: start - command.lineStart,
    end: end - command.lineStart,
  });
  let vrf: InterfaceBlock['vrf'];
  let shutdown: Place | undefined;
  let address: InterfaceBlock['address'];
  let ipv4 = false;
  let without: Place | undefined;
  let opaque = false;
  let routed = false;
  let timed = false;
  const subnets: Subnet[] = [];
  for (const line of lines) {
    const { keyword } = line;
    const second = keyword === 'shutdown' ? '' : line.word(1);
    const forwarding =
      keyword === 'vrf' && second === 'forwarding'
        ? 2
        : keyword === 'ip' && second === 'vrf' && line.word(2) === 'forwarding'
          ? 3
          : 0;
    if (forwarding > 0 && !line.negated) {
      const name = line.words[forwarding];
      vrf = name && { name: ownCharacters(name.text), place: at(name.span) };
    } else if (keyword === 'shutdown') shutdown = line.negated ? undefined : at(line.span);
    else if (line.negated) {
      if (keyword === 'ip' && second === 'address' && line.words.length === 2) without ??= at(line.span);
    } else if (keyword === 'ntp') timed ||= second !== '';
    else if (keyword === 'source') opaque ||= second === 'template';
    else if (keyword === 'ip' && (second === 'ospf' || second === 'router')) routed = true;
    else if (keyword === 'ip' && second === 'unnumbered') {
      address = 'learned';
      ipv4 = true;
    } else if (keyword === 'ip' && second === 'address') {
      ipv4 = true;
      const third = line.word(2);
      if (third === 'dhcp' || third === 'negotiated') address = 'learned';
      else {
        address ??= 'configured';
        const subnet = parseSubnet(third, line.word(3));
        if (subnet) subnets.push(subnet);
      }
    } else if (keyword === 'ipv6' && second === 'address') {
      const third = line.word(2);
      address ??= third === 'dhcp' || third === 'autoconfig' ? 'learned' : 'configured';
      if (!ipv4) without = at(line.span);
    }
  }
  return { vrf, address, shutdown, ipv4, subnets, without, routed, timed, opaque };
}

/**
 * Interfaces in chains by their number, since a switch has thousands: the last one of each chain, and for each the one
 * before it; -1 if there is none. Two numbers may share a chain.
 */
interface Numbers {
  readonly mask: number;
  readonly last: Int32Array;
  readonly before: Int32Array;
}

/** A list of interfaces is asked for at every key of a name: it stays with the block. */
const readName: RowReader<string> = (commands, row) => ownCharacters(nameOf(commands.passing(row)));

const readNumber: RowReader<number> = (commands, row) => {
  const { text, from } = commands.stretch(row);
  return numberKey(text, commands.startOf(row) - from + 'interface'.length);
};

function numbersOf(commands: KnownLines, rows: readonly number[]): Numbers {
  const mask = 2 ** Math.ceil(Math.log2(rows.length + 1)) - 1;
  const last = new Int32Array(mask + 1).fill(-1);
  const before = new Int32Array(rows.length);
  const numberOf = commands.reading(readNumber);
  for (let index = 0; index < rows.length; index++) {
    const chain = numberOf(rows[index] as number) & mask;
    before[index] = last[chain] as number;
    last[chain] = index;
  }
  return { mask, last, before };
}

/** An IPv4 address and the line below it that takes it away: `vrf forwarding`, with no address behind it. */
export function addressBeforeVrf(
  command: Command,
): { readonly address: Command; readonly vrf: Command } | undefined {
  const lines = command.childrenOf('vrf', 'ip').filter(({ negated }) => !negated);
  const isAddress = (line: Command): boolean => line.is('ip', 'address');
  const at = lines.findLastIndex(
    (line) => line.is('vrf', 'forwarding') || line.is('ip', 'vrf', 'forwarding'),
  );
  const address = lines.findLast((line, index) => index < at && isAddress(line));
  if (!address || lines.some((line, index) => index > at && isAddress(line))) return undefined;
  return { address, vrf: lines[at] as Command };
}

/** The name behind `interface`, blanks inside it removed: `Vlan 100` is `Vlan100`. */
const nameOf = (command: Command): string => command.text.slice('interface'.length).replace(/\s+/g, '');

/**
 * A number that is the same for all spellings of the number behind an interface's type: `1/0/1` of `Gi1/0/1` and of
 * `GigabitEthernet 1/0/1`. Two that differ may share it.
 * @param from where the name begins in the text
 */
function numberKey(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  // The type: letters, hyphens, blanks.
  while (((code | 32) >= 97 && (code | 32) <= 122) || code === HYPHEN || isBlank(code))
    code = text.charCodeAt(++at);
  let key = 0;
  for (; ; code = text.charCodeAt(++at)) {
    if (isDigit(code) || code === SLASH || code === POINT || code === COLON)
      key = (Math.imul(key, 31) + code) | 0;
    else if (!isBlank(code)) return key;
  }
}

const HYPHEN = 45;
const SLASH = 47;
const POINT = 46;
const COLON = 58;

/** `Gi1/0/1` and `GigabitEthernet1/0/1` are the same interface: same number, one type the beginning of the other. */
export function sameInterface(a: string, b: string): boolean {
  const [typeA, numberA] = parts(a);
  const [typeB, numberB] = parts(b);
  return (
    numberA === numberB &&
    typeA !== '' &&
    typeB !== '' &&
    (typeA.startsWith(typeB) || typeB.startsWith(typeA))
  );
}

function parts(name: string): readonly [type: string, number: string] {
  const match = /^([a-z-]+)\s*(.*)$/i.exec(name.replace(/\s+/g, ''));
  return match ? [(match[1] as string).toLowerCase(), match[2] as string] : ['', name];
}
