import type { Command } from '../config/command';
import type { Span } from '../text/source';

/** An interface of a configuration, as far as a licensing connection can depend on it. */
export interface Interface {
  readonly name: string;
  readonly command: Command;
  /** VRF it forwards in; undefined: the global table. */
  readonly vrf: { readonly name: string; readonly span: Span } | undefined;
  /** `configured`, `dhcp` (or negotiated, unnumbered), or no address. */
  readonly address: 'configured' | 'learned' | undefined;
  readonly shutdown: Span | undefined;
}

/** Reads the lines of an interface block. */
export function readInterface(command: Command): Interface {
  let vrf: Interface['vrf'];
  let address: Interface['address'];
  let shutdown: Span | undefined;
  // An interface has many lines that no connection depends on.
  for (const line of command.childrenOf('vrf', 'ip', 'ipv6', 'shutdown')) {
    const forwarding = line.is('vrf', 'forwarding') ? 2 : line.is('ip', 'vrf', 'forwarding') ? 3 : 0;
    if (forwarding > 0 && !line.negated) {
      const name = line.words[forwarding];
      vrf = name && { name: name.text, span: name.span };
    } else if (line.keyword === 'shutdown') shutdown = line.negated ? undefined : line.span;
    else if (line.negated) continue;
    else if (
      line.is('ip', 'unnumbered') ||
      line.is('ip', 'address', 'dhcp') ||
      line.is('ip', 'address', 'negotiated')
    )
      address = 'learned';
    else if (line.is('ip', 'address')) address ??= 'configured';
    else if (line.is('ipv6', 'address'))
      address ??= line.word(2) === 'dhcp' || line.word(2) === 'autoconfig' ? 'learned' : 'configured';
  }
  return { name: nameOf(command), command, vrf, address, shutdown };
}

/** The name behind `interface`, blanks inside it removed: `Vlan 100` is `Vlan100`. */
export const nameOf = (command: Command): string =>
  command.text.slice('interface'.length).replace(/\s+/g, '');

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
