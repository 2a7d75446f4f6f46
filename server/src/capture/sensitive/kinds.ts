/** What in a text is a secret, or tells who somebody is. The order is that of the list a person reads: secrets first. */
export const kinds = [
  'token',
  'secret',
  'certificate',
  'account',
  'serial',
  'host',
  'domain',
  'ipv4',
  'ipv6',
  'mac',
  'mail',
  'user',
  'contact',
  'text',
  'id',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds whose values are never to be read by anybody, not even in their own list. */
export const isSecret = (kind: Kind): boolean => kind === 'token' || kind === 'secret';

/** Such a piece of a line; offsets into the line, half open. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/**
 * Cisco's own names are nobody's secret, and the diagnosis needs them; the others stand in `show version` and in the
 * names of ciphers.
 */
export const isPublic = (name: string): boolean =>
  /(?:^|\.)(?:cisco\.com|gnu\.org|openssh\.com|libssh\.org)$/i.test(name);
