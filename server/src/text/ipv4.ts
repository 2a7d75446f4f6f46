import { isDigit } from './chars';

/** The 32 bits of a dotted IPv4 address; undefined for anything else. */
export function parseIpv4(text: string): number | undefined {
  let address = 0;
  let octet = 0;
  let digits = 0;
  let octets = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code) && ++digits <= 3) octet = octet * 10 + code - ZERO;
    else if (code === POINT && digits > 0 && ++octets <= 4) {
      address = address * 256 + octet;
      octet = 0;
      digits = 0;
    } else return undefined;
    if (octet > 255) return undefined;
  }
  return octets === 4 && digits > 0 ? address * 256 + octet : undefined;
}

const ZERO = 48;
const POINT = 46;
