import { parseIpv4 } from '../text/ipv4';

/** An IPv4 network as an interface or a route is given it. */
export interface Subnet {
  readonly address: number;
  readonly mask: number;
}

/** An address with its mask, both dotted. */
export function parseSubnet(address: string, mask: string): Subnet | undefined {
  const own = parseIpv4(address);
  const bits = parseIpv4(mask);
  return own === undefined || bits === undefined ? undefined : { address: own, mask: bits };
}

/** Whether an address lies in a network. */
export const contains = ({ address, mask }: Subnet, other: number): boolean =>
  (address & mask) === (other & mask);
