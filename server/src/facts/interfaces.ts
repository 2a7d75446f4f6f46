import type { Command } from '../config/command';
import type { KnownLines, RowReader } from '../config/known';
import { ownCharacters } from '../text/own';
import type { Span } from '../text/source';
import { type InterfaceBlock, type Place, readBlock } from './interfaceBlock';
import { nameOf, numberKey, sameInterface } from './interfaceName';
import type { Subnet } from './subnet';
import { inTable, tableOfInterface } from './tables';

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
    return this.commands.read(this.row, readName);
  }

  /** The first address, as it is written. */
  get written(): string | undefined {
    return this.#said.written;
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

  get isShutdown(): boolean {
    return this.#said.shutdown !== undefined;
  }

  /** Name of the VRF it forwards in; undefined: the global table. */
  get vrfName(): string | undefined {
    return this.#said.vrf?.name;
  }

  /** The VRF and its characters. */
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

  /** Those whose name fits, in their order, up to a number of them. */
  called(fits: (name: string) => boolean, most: number): readonly Interface[] {
    return this.#first((row) => fits(this.#nameAt(row)), most);
  }

  /** The same by what stands in the block. */
  firstWhere(test: (block: InterfaceBlock) => boolean, most: number): readonly Interface[] {
    const read = this.commands.reading(readBlock);
    return this.#first((row) => test(read(row)), most);
  }

  #first(fits: (row: number) => boolean, most: number): readonly Interface[] {
    const found: Interface[] = [];
    for (const row of this.#rows) {
      if (fits(row)) found.push(new Interface(this.commands, row));
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
  const held = commands.stretch(row);
  return numberKey(held.text, commands.startOf(row, held) - held.from + 'interface'.length);
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
