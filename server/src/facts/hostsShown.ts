import { type Field, find } from '../capture/fields';
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
    };
  });
});

const namesIn = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ label, value, children }) =>
    (label === 'Host' || label === 'NAME') && value !== undefined
      ? [value.toLowerCase().replace(/\.$/, '')]
      : namesIn(children),
  );
