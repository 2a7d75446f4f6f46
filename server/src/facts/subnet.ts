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

const privateNetworks = [
  ['10.0.0.0', '255.0.0.0'],
  ['172.16.0.0', '255.240.0.0'],
  ['192.168.0.0', '255.255.0.0'],
  ['100.64.0.0', '255.192.0.0'],
  ['169.254.0.0', '255.255.0.0'],
  ['127.0.0.0', '255.0.0.0'],
  ['224.0.0.0', '224.0.0.0'],
].flatMap(([address = '', mask = '']) => parseSubnet(address, mask) ?? []);

/** Whether no server of the Internet is in a network (RFC 6890). */
export const isPrivate = ({ address, mask }: Subnet): boolean =>
  privateNetworks.some(
    (network) => (mask & network.mask) === (network.mask | 0) && contains(network, address),
  );
