import { parseIpv4 } from '../../text/ipv4';

/** An IPv4 address in a line; a release or an object id has more parts, or other characters beside it. */
export const ipv4Form = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/g;

/** The number of an address that names somebody; undefined for masks, wildcards, loopback, groups and all-zeros. */
export function namingIpv4(text: string): number | undefined {
  if (/(?:^|\.)0\d/.test(text)) return undefined;
  const address = parseIpv4(text);
  if (address === undefined) return undefined;
  const first = address >>> 24;
  if (first === 0 || first === 127 || first >= 224 || address >>> 16 === 0xa9fe) return undefined;
  // 192.0.0.0 and 128.0.0.0 are masks, 31.255.255.255 and its like wildcards.
  const trailing = (address & (address + 1)) === 0;
  const leading = (~address & (~address + 1)) === 0;
  return trailing || leading ? undefined : address >>> 0;
}

/** Something that may be an IPv6 address. */
export const ipv6Form = /(?<![\w:.])(?=[\da-f]{0,4}:[\da-f]{0,4}:)[\da-f:]{2,39}(?![\w:])/gi;

/** The eight numbers of an IPv6 address; undefined for a clock, a MAC address and anything else. */
export function parseIpv6(text: string): readonly number[] | undefined {
  const gap = text.indexOf('::');
  if (gap !== -1 && text.includes('::', gap + 1)) return undefined;
  const numbers = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const head = numbers(gap === -1 ? text : text.slice(0, gap));
  const tail = gap === -1 ? [] : numbers(text.slice(gap + 2));
  const missing = 8 - head.length - tail.length;
  if (gap === -1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array.from({ length: gap === -1 ? 0 : missing }, () => '0'), ...tail];
  if (!all.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  return all.map((part) => Number.parseInt(part, 16));
}
