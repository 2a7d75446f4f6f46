import type { Word } from '../config/command';
import { hasPlaceholder } from '../config/placeholders';
import type { PeerForm } from '../knowledge/types';
import type { Span } from '../text/source';

/** A URL of a licensing line, taken apart. */
export interface Url {
  readonly text: string;
  readonly span: Span;
  /** User or password stand before the host: never to be printed. */
  readonly credentials: boolean;
  /** Lower case, without `://`; undefined where the URL has none. */
  readonly scheme: string | undefined;
  readonly host: string;
  readonly hostSpan: Span;
  readonly port: number | undefined;
  readonly path: string;
  /** Whether the host is an IPv4 or IPv6 address: no name has to be resolved. */
  readonly isAddress: boolean;
  /** Somebody still has to fill in a part of it. */
  readonly placeholder: boolean;
  readonly form: PeerForm;
  /** What stands behind `/cslu/v1/pi/` on an On-Prem URL. */
  readonly tenant: string | undefined;
}

const shape = /^([a-z][a-z0-9+.-]*):\/\/([^/@\s]*@)?(\[[^\]/]*\]|[^/:]*)(?::(\d{1,5}))?(\/.*)?$/i;

/** Takes a URL apart; any text gives one, a malformed one has no scheme or no host. */
export function parseUrl(word: Word): Url {
  const { text, span } = word;
  const match = shape.exec(text);
  const host = match?.[3] ?? '';
  const hostAt =
    span.start +
    (match ? (match[1] as string).length + 3 + (match[2] ?? '').length : 0) +
    (text.length === span.end - span.start ? 0 : 1);
  const path = match?.[5] ?? '';
  const port = match?.[4] === undefined ? undefined : Number(match[4]);
  return {
    text,
    span,
    credentials: text.includes('@'),
    scheme: match?.[1]?.toLowerCase(),
    host,
    hostSpan: match && host !== '' ? span.source.span(hostAt, hostAt + host.length) : span,
    port,
    path,
    isAddress: isAddress(host),
    placeholder: hasPlaceholder(text),
    form: formOf(host.toLowerCase(), path.toLowerCase(), port),
    tenant: /^\/cslu\/v1\/pi\/([^/?]+)/i.exec(path)?.[1],
  };
}

/** IPv4 address, or IPv6 in or without brackets. */
export const isAddress = (host: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[') || /^[\da-f]*:[\da-f:.]+$/i.test(host);

/** IPv4 with four numbers up to 255, or IPv6 without a zone. */
export function isRealAddress(value: string): boolean {
  const parts = value.split('.');
  if (parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part)))
    return parts.every((part) => Number(part) <= 255);
  return isIpv6(value.replace(/^\[(.*)\]$/, '$1'));
}

/** Eight groups of hexadecimal digits; `::` stands for some of zeroes, once, and an IPv4 address for the last two. */
function isIpv6(value: string): boolean {
  const sides = value.split('::');
  const groups = sides.flatMap((side) => (side === '' ? [] : side.split(':')));
  const last = groups.at(-1);
  const dotted = last?.includes('.') === true && value.includes(':');
  const plain = dotted ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[\da-f]{1,4}$/i.test(group)) || (dotted && !isRealAddress(last as string)))
    return false;
  const count = plain.length + (dotted ? 2 : 0);
  return sides.length === 2 ? count < 8 : sides.length === 1 && count === 8;
}

function formOf(host: string, path: string, port: number | undefined): PeerForm {
  if (/^smartreceiver(?:-[a-z]+)?\.cisco\.com$/.test(host)) return 'cssm';
  if (/^tools(?:-[a-z]+)?\.cisco\.com$/.test(host)) return 'callhome';
  if (/^\/cslu\/v1\/pi\/[^/?]/.test(path)) return 'onprem';
  if (/^\/cslu\/v1\/pi\/?$/.test(path) || port === 8182) return 'cslu';
  return 'other';
}
