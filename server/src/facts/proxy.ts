import type { Word } from '../config/command';
import { hasPlaceholder } from '../config/placeholders';
import type { Span } from '../text/source';

/** The value of `license smart proxy address`, taken apart: the device expects a host alone. */
export interface ProxyAddress {
  readonly span: Span;
  readonly scheme: Span | undefined;
  /** User and password, or domain and user; never printed. */
  readonly credentials: Span | undefined;
  readonly host: Word;
  readonly port: Word | undefined;
  readonly path: Span | undefined;
  readonly placeholder: boolean;
}

const shape = /^([a-z][a-z0-9+.-]*:\/\/)?(.*[@\\])?(\[[^\]]*\]|[^/:\s]*)(?::(\d{1,6}))?([/\s].*|:)?$/i;
/** An IPv6 address without brackets holds colons that begin no port. */
const ipv6 = /^[\da-f]*:[\da-f]*:[\da-f:.]*$/i;

/** No host is longer, not even with a user in front of it. */
const longest = 500;

/** Takes the address of a proxy apart; any text gives one. */
export function readProxyAddress(word: Word): ProxyAddress {
  const { text, span } = word;
  const offset = span.end - span.start === text.length ? span.start : span.start + 1;
  const at = (start: number, length: number): Span =>
    span.source.span(offset + start, offset + start + length);
  const match = text.length > longest || ipv6.test(text) ? undefined : shape.exec(text);
  const [, scheme = '', credentials = '', host = text, port, path = ''] = match ?? [];
  const hostAt = scheme.length + credentials.length;
  const portAt = hostAt + host.length + 1;
  return {
    span,
    scheme: scheme === '' ? undefined : at(0, scheme.length),
    credentials: credentials === '' ? undefined : at(scheme.length, credentials.length),
    host: { text: host, span: at(hostAt, host.length) },
    port: port === undefined ? undefined : { text: port, span: at(portAt, port.length) },
    path: path === '' ? undefined : at(text.length - path.length, path.length),
    placeholder: hasPlaceholder(text),
  };
}
