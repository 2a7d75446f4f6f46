import { type Field, find } from '../capture/fields';
import { isOutdated, placeOf } from './age';
import type { DeviceFacts } from './deviceFacts';
import { newest } from './newest';
import { once } from './once';

/** How a device resolves names, as a whole `show hosts` prints it. */
interface HostsShown {
  /** It asks nobody. */
  readonly lookup: Field | undefined;
  /** Without a server of its own a device calls into its own network: 255.255.255.255. */
  readonly servers: Field | undefined;
  /** The names that it knows without asking, in lower case. */
  readonly known: ReadonlySet<string>;
  readonly isOutdated: boolean;
}

/** The newest `show hosts` of the table that licensing uses. */
export const hostsShown = once((facts: DeviceFacts): HostsShown | undefined => {
  const vrf = facts.vrf?.name;
  const command = vrf === undefined ? 'show hosts' : `show hosts vrf ${vrf}`;
  return newest(facts.device, ({ capture, section }) => {
    if (section.command !== command || section.filter !== undefined) return undefined;
    const fields = capture.readingOf(section)?.fields ?? [];
    const view = find(fields, 'Name lookup view')?.value;
    if (view !== undefined && view !== (vrf ?? 'Global')) return undefined;
    return {
      lookup: find(fields, 'Name/address lookup'),
      servers: find(fields, 'Name servers'),
      known: new Set(namesIn(fields)),
      isOutdated: isOutdated(placeOf(section), facts),
    };
  });
});

const namesIn = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ label, value, children }) =>
    (label === 'Host' || label === 'NAME') && value !== undefined
      ? [value.toLowerCase().replace(/\.$/, '')]
      : namesIn(children),
  );

/** Whether an output shows that a name is known, or that a server is asked for it, in the table that licensing uses. */
export function isNameShown(facts: DeviceFacts, host: string): boolean {
  const hosts = hostsShown(facts);
  if (!hosts || hosts.isOutdated) return false;
  if (hosts.known.has(host.toLowerCase())) return true;
  const servers = hosts.servers?.value ?? '';
  return !isLookupOff(hosts) && /\d/.test(servers) && !noServer.test(servers);
}

/** Whether the device asks nobody for a name. */
export const isLookupOff = ({ lookup }: HostsShown): boolean =>
  /static mappings|disabled/.test(lookup?.value ?? '');

/** What a device prints that has no server. */
export const noServer = /^255\.255\.255\.255$/;
