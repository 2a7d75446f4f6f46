import { beginningsOf, type Command, mayBegin } from '../config/command';
import type { RowReader } from '../config/known';
import { ownCharacters } from '../text/own';
import type { Span } from '../text/source';
import { parseSubnet, type Subnet } from './subnet';

/** What the block of an interface says; it stays true for as long as the text of the block is the same. */
export interface InterfaceBlock {
  /** `configured`, `learned` (by DHCP, negotiated, unnumbered), or no address. */
  readonly address: 'configured' | 'learned' | undefined;
  /** The first address of either kind, as it is written; undefined where none is, or a word that is no address stands there. */
  readonly written: string | undefined;
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
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What most blocks of a switch say. */
const nothing: InterfaceBlock = {
  vrf: undefined,
  address: undefined,
  written: undefined,
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
export const readBlock: RowReader<InterfaceBlock> = (commands, row) => {
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
  let first: string | undefined;
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
      first ??= third;
      if (third === 'dhcp' || third === 'negotiated') address = 'learned';
      else {
        address ??= 'configured';
        const subnet = parseSubnet(third, line.word(3));
        if (subnet) subnets.push(subnet);
      }
    } else if (second === 'address') {
      const third = line.word(2);
      first ??= third;
      address ??= third === 'dhcp' || third === 'autoconfig' ? 'learned' : 'configured';
      if (!ipv4) without = at(line.span);
    }
  }
  const written = first !== undefined && /^[\da-f.:/]+$/.test(first) ? ownCharacters(first) : undefined;
  return { vrf, address, written, shutdown, ipv4, subnets, without, routed, timed, opaque };
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
