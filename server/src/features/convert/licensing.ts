import { completed } from '../../config/smart';
import { isAddress, type Url } from '../../facts/url';
import type { TopologyRow } from '../../knowledge/types';
import type { Written } from '../snippet';
import type { Draft } from './draft';
import { negation, type OwnKey, ownLines } from './owned';
import type { Filling } from './values';

const cssm = 'https://smartreceiver.cisco.com/licservice/license';

/** Transport, URL, proxy and identity check of a topology: what it needs is set, what another one needed is removed. */
export function planLicensing(draft: Draft, row: TopologyRow, written: Written, filling: Filling): void {
  planTransport(draft, row);
  planUrl(draft, row, written, filling);
  planProxy(draft, row, filling);
  // Towards On-Prem the check is often switched off; CSSM has a certificate that fits.
  if (row.transport === 'smart' && draft.config.lines.identityCheckOff) {
    draft.remove(ownLines(draft.config, 'server-identity-check'), undefined);
    draft.type('license smart server-identity-check', 'own');
  }
}

/** One line of a key; nothing is done where the text has it, and nothing else of that key. */
function set(draft: Draft, key: OwnKey, line: string, stays: (own: string) => boolean): void {
  const lines = ownLines(draft.config, key);
  const [only, ...others] = lines;
  if (only && others.length === 0 && !only.negated && (stays(only.text) || only.text === line)) return;
  if (lines.length > 0) draft.replace(lines, line, 'own');
  else draft.add(line, 'own');
}

function drop(draft: Draft, key: OwnKey): void {
  const lines = ownLines(draft.config, key);
  if (lines.length > 0) draft.remove(lines, negation(key, lines));
}

function planTransport(draft: Draft, { transport }: TopologyRow): void {
  if (transport === undefined) {
    drop(draft, 'transport');
    return;
  }
  const known = draft.config.transports.at(-1);
  set(draft, 'transport', `license smart transport ${transport}`, () => known?.value === transport);
}

function planUrl(draft: Draft, row: TopologyRow, written: Written, filling: Filling): void {
  const template = written.lines.find(({ text }) => text.startsWith('license smart url'))?.text;
  const { config } = draft;
  const last = (kind: string): Url | undefined => config.urls.findLast((line) => line.kind === kind)?.url;
  const keep = (key: OwnKey, ...others: readonly OwnKey[]): void => {
    for (const other of others) drop(draft, other);
    const lines = ownLines(config, key);
    const kept = lines.findLast(({ negated }) => !negated);
    if (kept) set(draft, key, kept.text, () => true);
  };
  switch (row.peer) {
    case 'cssm': {
      const stored = last('smart');
      const bare = last('bare');
      if (stored === undefined && bare?.form !== 'cssm') planDefault(draft);
      else {
        set(draft, 'url smart', `license smart url smart ${cssm}`, () => stored?.text === cssm || !stored);
        if (bare && bare.text !== cssm) set(draft, 'url', `license smart url ${cssm}`, () => false);
      }
      drop(draft, 'url cslu');
      return;
    }
    case 'callhome': {
      const line = template ?? '';
      set(draft, 'url', line, () => last('bare')?.form === 'callhome' && last('bare')?.scheme === 'https');
      drop(draft, 'url cslu');
      drop(draft, 'url smart');
      return;
    }
    case 'cslu':
    case 'onprem': {
      const url = template && peerUrl(row, [last('cslu'), last('bare'), last('smart')], filling);
      if (template && !url) set(draft, 'url cslu', filling.line(template, true) ?? '', () => false);
      else if (url && url === last('cslu')) keep('url cslu');
      else if (url) set(draft, 'url cslu', `license smart url cslu ${url.text}`, () => false);
      else drop(draft, 'url cslu');
      drop(draft, 'url smart');
      drop(draft, 'url');
      return;
    }
    default:
      for (const key of ['url cslu', 'url smart', 'url'] as const) drop(draft, key);
  }
}

/** `license smart url default` means the CSSM only behind `license smart transport smart`. */
function planDefault(draft: Draft): void {
  const line = 'license smart url default';
  const lines = ownLines(draft.config, 'url');
  const transport = draft.config.transports.at(-1);
  const only = lines.length === 1 ? lines[0] : undefined;
  const isDefault = only !== undefined && completed(only.word(3), ['default']) !== undefined && !only.negated;
  const behind = !transport || (only !== undefined && only.line > transport.command.line);
  // Typed under another transport, the same line meant another address: the device has to be told again.
  if (isDefault && behind && transport?.value === 'smart') return;
  if (isDefault && behind) draft.type(line, 'own');
  else if (lines.length > 0 && behind) draft.replace(lines, line, 'own');
  else {
    draft.remove(lines, undefined);
    draft.add(line, 'own');
  }
}

/** A URL of the text that leads to the peer of the topology, whatever keyword it stands behind. */
function peerUrl(
  { peer }: TopologyRow,
  urls: readonly (Url | undefined)[],
  filling: Filling,
): Url | undefined {
  const wanted = filling.given(peer === 'cslu' ? 'cslu' : 'onprem');
  const tenant = filling.given('tenant');
  return urls.find(
    (url, index) =>
      url !== undefined &&
      !url.placeholder &&
      (url.form === peer || (peer === 'cslu' && url.form === 'other' && index === 0)) &&
      (wanted === undefined || bare(wanted) === bare(url.host)) &&
      (tenant === undefined || tenant === url.tenant),
  );
}

const bare = (host: string): string => (isAddress(host) ? host.replace(/^\[|\]$/g, '') : host).toLowerCase();

/**
 * `license smart proxy` serves transport smart. Between the device and a CSLU one is kept where it stood there before;
 * On-Prem, Call Home, a collector and nobody at all do not use it.
 */
function planProxy(draft: Draft, row: TopologyRow, filling: Filling): void {
  const { config } = draft;
  const before = config.transports.at(-1)?.value ?? 'cslu';
  if (row.transport === 'smart' && row.proxy) {
    for (const part of ['address', 'port'] as const) {
      const name = part === 'address' ? 'proxy' : 'port';
      const word = part === 'address' ? config.proxyAddress : config.proxyPort;
      const line = filling.line(`license smart proxy ${part} \${${name}}`, true) ?? '';
      set(draft, `proxy ${part}`, line, () => word?.text === (filling.given(name) ?? word?.text));
    }
  } else if (
    row.peer !== 'cslu' ||
    before !== 'cslu' ||
    config.urls.some(({ url }) => url?.form === 'onprem')
  ) {
    drop(draft, 'proxy address');
    drop(draft, 'proxy port');
  }
}
