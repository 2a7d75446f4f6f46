import type { Command } from '../config/command';
import { isBlank, isDigit } from '../text/chars';
import type { Span } from '../text/source';
import { parseSubnet, type Subnet } from './subnet';

/** An interface of a configuration, as far as a licensing connection can depend on it. */
export interface Interface {
  readonly name: string;
  readonly command: Command;
  /** VRF it forwards in; undefined: the global table. */
  readonly vrf: { readonly name: string; readonly span: Span } | undefined;
  /** `configured`, `dhcp` (or negotiated, unnumbered), or no address. */
  readonly address: 'configured' | 'learned' | undefined;
  readonly shutdown: Span | undefined;
  /** Whether it can be the source of an IPv4 connection: an IPv4 address, or one that is learned. */
  readonly ipv4: boolean;
  /** Its IPv4 networks, as far as they are written down. */
  readonly subnets: readonly Subnet[];
  /** The line that takes or gives no IPv4 address: `no ip address`, or the IPv6 address it has instead. */
  readonly without: Span | undefined;
  /** A routing protocol runs on it: `ip ospf 1 area 0`, `ip router isis`. */
  readonly routed: boolean;
  /** Part of its lines stands elsewhere (`source template`): nothing is said to be missing. */
  readonly opaque: boolean;
}

/** Reads the lines of an interface block; an interface has many more, which no connection depends on. */
export function readInterface(command: Command): Interface {
  let vrf: Interface['vrf'];
  let shutdown: Span | undefined;
  let address: Interface['address'];
  let ipv4 = false;
  let without: Span | undefined;
  let opaque = false;
  let routed = false;
  const subnets: Subnet[] = [];
  for (const line of command.childrenOf('vrf', 'ip', 'ipv6', 'shutdown', 'source')) {
    const forwarding = line.is('vrf', 'forwarding') ? 2 : line.is('ip', 'vrf', 'forwarding') ? 3 : 0;
    if (forwarding > 0 && !line.negated) {
      const name = line.words[forwarding];
      vrf = name && { name: name.text, span: name.span };
    } else if (line.keyword === 'shutdown') shutdown = line.negated ? undefined : line.span;
    else if (line.negated) {
      if (line.is('ip', 'address') && line.words.length === 2) without ??= line.span;
    } else if (line.is('source', 'template')) opaque = true;
    else if (line.is('ip', 'ospf') || line.is('ip', 'router')) routed = true;
    else if (
      line.is('ip', 'unnumbered') ||
      line.is('ip', 'address', 'dhcp') ||
      line.is('ip', 'address', 'negotiated')
    ) {
      address = 'learned';
      ipv4 = true;
    } else if (line.is('ip', 'address')) {
      address ??= 'configured';
      ipv4 = true;
      const subnet = parseSubnet(line.word(2), line.word(3));
      if (subnet) subnets.push(subnet);
    } else if (line.is('ipv6', 'address')) {
      address ??= line.word(2) === 'dhcp' || line.word(2) === 'autoconfig' ? 'learned' : 'configured';
      if (!ipv4) without = line.span;
    }
  }
  return { name: nameOf(command), command, vrf, address, shutdown, ipv4, subnets, without, routed, opaque };
}

/** The name behind `interface`, blanks inside it removed: `Vlan 100` is `Vlan100`. */
export const nameOf = (command: Command): string =>
  command.text.slice('interface'.length).replace(/\s+/g, '');

/**
 * A number that is the same for all spellings of the number behind an interface's type: `1/0/1` of `Gi1/0/1` and of
 * `GigabitEthernet 1/0/1`. Two that differ may share it.
 * @param from,to where the name, or the line that ends with it, stands in the text
 */
export function numberKey(text: string, from: number, to: number): number {
  let key = 0;
  let upToDigit = 0;
  for (let at = to - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (!isDigit(code) && code !== SLASH && code !== POINT && code !== COLON) break;
    key = (Math.imul(key, 31) + code) | 0;
    if (isDigit(code)) upToDigit = key;
  }
  return upToDigit;
}

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
