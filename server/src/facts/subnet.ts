/** An IPv4 network as an interface or a route is given it. */
export interface Subnet {
  readonly address: number;
  readonly mask: number;
}

/** The 32 bits of a dotted IPv4 address; undefined for anything else. */
export function parseIpv4(text: string): number | undefined {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256))
    return undefined;
  return octets.reduce((sum, octet) => sum * 256 + Number(octet), 0);
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
