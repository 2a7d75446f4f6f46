import { callHomeLeg } from './callHomeLeg';
import { clientSource } from './clientSource';
import type { DeviceFacts } from './deviceFacts';
import { once } from './once';
import { isAddress } from './url';

/** Whom the device has to reach first, and from where: the proxy if there is one, else the peer. */
export interface Target {
  readonly host: string;
  readonly port: number | undefined;
  readonly vrf: string | undefined;
  /** Source interface of the HTTP client. */
  readonly sourceInterface: string | undefined;
  readonly isProxy: boolean;
  readonly isAddress: boolean;
  /** Whether the connection to the peer is encrypted. */
  readonly encrypted: boolean;
  /** Nobody named it: it is the name that the device looks for by itself. */
  readonly builtIn: boolean;
}

const isSet = (value: string | undefined): value is string =>
  value !== undefined && !/^(?:not configured|<empty>|<none>)?$/i.test(value.trim());

const url = /^(https?):\/\/(\[[^\]]*\]|[^/:\s]+)(?::(\d{1,5}))?/i;

/** The first party on the way, by configuration, else by output, else by the log. */
export const targetOf = once((facts: DeviceFacts): Target | undefined => {
  const { config, shown, transport } = facts;
  if (transport.value === 'off') return undefined;
  const peer = peerOf(facts);
  const here = {
    vrf: facts.vrf?.name,
    sourceInterface: clientSource(config, facts.device)?.text,
    encrypted: peer?.encrypted ?? true,
  };
  const proxy = shown?.proxy?.label === 'Address' ? shown.proxy.value : undefined;
  const leg = config && transport.value === 'callhome' ? callHomeLeg(config) : undefined;
  const host = transport.value === 'callhome' ? leg?.proxy?.text : (config?.proxyAddress?.text ?? proxy);
  if (isSet(host)) {
    const printed = config?.proxyAddress ? undefined : shown?.proxyPort?.value;
    const port =
      transport.value === 'callhome'
        ? Number.NaN
        : Number.parseInt(config?.proxyPort?.text ?? printed ?? '', 10);
    return {
      host: host.toLowerCase(),
      port: Number.isInteger(port) ? port : undefined,
      isProxy: true,
      isAddress: isAddress(host),
      builtIn: false,
      ...here,
    };
  }
  if (!peer || !isSet(peer.host)) return undefined;
  return {
    host: peer.host.toLowerCase(),
    port: peer.port,
    isProxy: false,
    isAddress: isAddress(peer.host),
    builtIn: peer.builtIn,
    vrf: here.vrf ?? (isSet(shown?.vrf?.value) ? shown.vrf.value : undefined),
    sourceInterface: here.sourceInterface,
    encrypted: here.encrypted,
  };
});

type Addressed = Pick<Target, 'host' | 'port' | 'encrypted' | 'builtIn'>;

const cslu: Addressed = { host: 'cslu-local', port: 8182, encrypted: false, builtIn: true };
const known: Readonly<Record<string, Addressed>> = {
  cslu,
  automatic: cslu,
  smart: { host: 'smartreceiver.cisco.com', port: 443, encrypted: true, builtIn: true },
  callhome: { host: 'tools.cisco.com', port: 443, encrypted: true, builtIn: true },
};

function peerOf(facts: DeviceFacts): Addressed | undefined {
  const { config, peer, shown, transport } = facts;
  // A profile of Call Home may have a server of its own.
  const own = config && transport.value === 'callhome' ? callHomeLeg(config).address : undefined;
  if (own && !own.placeholder) return addressed(own.text);
  if (config && peer?.url && !peer.placeholder) return addressed(peer.url.text);
  const printed = transport.value === 'smart' ? shown?.url?.value : shown?.csluAddress?.value;
  if (isSet(printed) && transport.value !== 'callhome') return addressed(printed);
  const last = facts.episodes.at(-1)?.last;
  const logged = last && addressed(last.event.text.replace(/^.*?(?=https?:)/, ''));
  if (logged) return logged;
  const byName = transport.value === 'smart' || transport.value === 'callhome';
  // Nothing says whom a CSLU's device was given, unless all of its configuration or its status is at hand.
  const whole = config?.whole === true || (printed !== undefined && !isSet(printed));
  return transport.value !== undefined && (byName || whole) ? known[transport.value] : undefined;
}

function addressed(text: string): Addressed | undefined {
  const match = url.exec(text);
  if (!match) return undefined;
  const encrypted = (match[1] as string).toLowerCase() === 'https';
  return {
    host: match[2] as string,
    port: match[3] === undefined ? (encrypted ? 443 : 80) : Number(match[3]),
    encrypted,
    builtIn: false,
  };
}
