import type { Command } from '../config/command';
import type { ConfigFacts } from '../facts/config';
import { connectionVrf, likelyVrf } from '../facts/connectionVrf';
import { once } from '../facts/once';
import { sendersIn } from '../facts/reach';
import { exitsTo } from '../facts/staticWay';
import type { Url } from '../facts/url';
import { parseIpv4 } from '../text/ipv4';
import { type Values, valuesIn } from './convert/values';
import type { Written } from './snippet';
import { complaintAbout } from './wizard';

/**
 * The values of a topology's lines that a configuration speaks for: what it uses already, and the interface that it
 * leaves no other choice than. A person confirms them; what the text does not tell is not among them.
 * @param answers values that are known already: an address of the peer tells which interface leads there
 */
export function suggestedFor(config: ConfigFacts, row: Written, answers: Values = {}): Values {
  const { isInVrf, party, tables } = shapeOf(row);
  const vrf = isInVrf ? answers.vrf || likelyVrf(config) : undefined;
  const tableOf = (head: string): string | undefined => (tables.has(head) ? vrf : undefined);
  const named = namedIn(config);
  const { proxies, onPrem } = named;
  const found: Readonly<Record<string, () => string | undefined>> = {
    vrf: () => vrf,
    interface: () =>
      isInVrf && vrf === undefined
        ? undefined
        : sourceOf(config, vrf, answers[party] ?? named.peers[party] ?? ''),
    dns: () => config.nameServers.find((entry) => entry.vrf === tableOf('ip name-server'))?.value,
    ntp: () => ntpServerIn(config, tableOf('ntp server')),
    cslu: () => named.peers.cslu,
    onprem: () => onPrem?.host,
    // The name of a tenant is that of one server.
    tenant: () => (!answers.onprem || answers.onprem === onPrem?.host ? onPrem?.tenant : undefined),
  };
  const values: Record<string, string> = {};
  for (const { name } of row.values) {
    const value = found[name] ? found[name]() : proxies[name];
    if (value !== undefined && complaintAbout(row, name, value) === undefined) values[name] = value;
  }
  return values;
}

/** What the lines of a form ask for: it is offered at every key, and never changes. */
const shapeOf = once((row: Written) => ({
  isInVrf: row.values.some(({ name }) => name === 'vrf'),
  /** Who the connection ends at. */
  party: row.values.find(({ name }) => /^(?:cslu|onprem|proxy)$/.test(name))?.name ?? '',
  /** The heads of the lines that stand in the VRF, if any does. */
  tables: new Set(
    ['ip name-server', 'ntp server'].filter((head) =>
      row.lines.some(({ text }) => text.startsWith(`${head} vrf `)),
    ),
  ),
}));

/** The form of a topology that a configuration speaks for; undefined: the standard one. */
export const fittingVariant = (config: ConfigFacts): string | undefined =>
  connectionVrf(config) === undefined ? undefined : 'vrf';

/** What the lines name that every topology may ask for. */
const namedIn = once((config: ConfigFacts) => {
  const proxies: Values = { ...httpProxyOf(config), ...valuesIn(config) };
  const onPrem = peerOf(config, 'onprem');
  const peers: Readonly<Record<string, string | undefined>> = {
    ...proxies,
    cslu: peerOf(config, 'cslu')?.host,
    onprem: onPrem?.host,
  };
  return { proxies, onPrem, peers };
});

const peerOf = ({ urls }: ConfigFacts, form: Url['form']): Url | undefined =>
  urls.findLast(({ url }) => url?.form === form && !url.placeholder)?.url;

/** Every topology asks for it, most of them for the same one. */
const sources = once((_: ConfigFacts) => new Map<string, string | undefined>());

function sourceOf(config: ConfigFacts, vrf: string | undefined, party: string): string | undefined {
  const known = sources(config);
  const key = `${vrf} ${party}`;
  if (!known.has(key)) known.set(key, sourceIn(config, vrf, party));
  return known.get(key);
}

/**
 * The interface that connections leave a table from: the one that a line names as a source, the only one that can send,
 * the one that a party or the way to the Internet lies behind, else the loopback.
 */
function sourceIn(config: ConfigFacts, vrf: string | undefined, party: string): string | undefined {
  const { interfaces } = config;
  const named = [
    config.httpSource?.text,
    ...config.lookupSources.map((line) => behind(line, 'source-interface')),
    ...config.ntp.map((line) => behind(line, 'source')),
  ].find((name) => {
    const known = name === undefined ? undefined : interfaces.named(name);
    // Where its own lines are not in the text, they may say anything but what speaks for a VRF.
    return known ? known.vrfName === vrf && known.ipv4 : name !== undefined && !vrf && !config.whole;
  });
  if (named !== undefined) return named;
  // A device that connects from a VRF has no business in the global table.
  if (vrf === undefined && connectionVrf(config) !== undefined) return undefined;
  const senders = sendersIn(config, vrf);
  const address = parseIpv4(party);
  const exits =
    senders.length > 1 ? exitsTo(config, vrf, address === undefined ? 'public' : [address]) : senders;
  return (exits.length === 1 ? exits[0] : senders.find(({ name }) => /^loopback0$/i.test(name)))?.name;
}

/** The word behind another one of a line. */
function behind({ words }: Command, word: string): string | undefined {
  const at = words.findIndex(({ text }) => text === word);
  return at === -1 ? undefined : words[at + 1]?.text;
}

/** The first time server of a table: `ntp server [vrf NAME] [ip | ipv6] HOST`. */
function ntpServerIn({ ntp }: ConfigFacts, vrf: string | undefined): string | undefined {
  for (const line of ntp.filter((entry) => entry.word(1) === 'server')) {
    const own = line.word(2) === 'vrf' ? line.words[3]?.text : undefined;
    const host = line.words.slice(own === undefined ? 2 : 4).find(({ text }) => !/^ip(?:v6)?$/.test(text));
    if (host && own === vrf) return host.text;
  }
  return undefined;
}

/** The proxy of the HTTP file system is the proxy of the site. */
export function httpProxyOf({ lines: { httpProxy } }: ConfigFacts): Values {
  const proxy = httpProxy && behind(httpProxy, 'proxy-server');
  const port = httpProxy && behind(httpProxy, 'proxy-port');
  return { ...(proxy && { proxy }), ...(proxy && port && { port }) };
}
