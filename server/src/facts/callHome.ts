import { find } from '../capture/fields';
import type { Command, Word } from '../config/command';
import { isOutdated, placeOf } from './age';
import type { ConfigFacts } from './config';
import type { DeviceFacts } from './deviceFacts';
import { absenceCounts } from './name';
import { newest } from './newest';
import { once } from './once';
import { sendsAsShown } from './shown/callHome';
import { parseUrl, type Url } from './url';

type Answer = 'yes' | 'no' | 'unknown';

/** A profile of Call Home; blocks of the same name are one. */
export interface CallHomeProfile {
  readonly name: Word;
  /** The first line of it. */
  readonly command: Command;
  /** `CiscoTAC-1`: inactive by default, with licensing data and an address of its own. */
  readonly builtIn: boolean;
  /** What is not written is the default where absence counts, else unknown. */
  readonly active: Answer;
  readonly http: Answer;
  readonly licensing: Answer;
  readonly addressed: Answer;
  readonly addresses: readonly Url[];
  /** The line that asks for e-mail. */
  readonly email: Command | undefined;
  /** The line that asks for licensing data. */
  readonly reporting: Command | undefined;
}

/** What a configuration says about Call Home as a way of licence reports. */
interface CallHome {
  readonly profiles: readonly CallHomeProfile[];
  readonly block: Command | undefined;
  readonly contact: Word | undefined;
  /** The line `http-proxy HOST port PORT`. */
  readonly proxy: Command | undefined;
  /** `no service call-home`, if nothing takes it back. */
  readonly off: Command | undefined;
}

/** Reads the `call-home` blocks. `judged`: what is not written is known to be absent. */
export const readCallHome = (config: ConfigFacts, judged: boolean): CallHome =>
  judged ? judgedCallHome(config) : openCallHome(config);

const judgedCallHome = once((config: ConfigFacts) => callHomeOf(config, true));
const openCallHome = once((config: ConfigFacts) => callHomeOf(config, false));

function callHomeOf(config: ConfigFacts, judged: boolean): CallHome {
  const lines = config.callHome.flatMap(({ children }) => children).filter(({ negated }) => !negated);
  const last = (keyword: string): Command | undefined => lines.findLast((line) => line.keyword === keyword);
  const byName = new Map<string, Command[]>();
  for (const line of lines) {
    if (line.keyword !== 'profile' || !line.words[1]) continue;
    const name = line.words[1].text.toLowerCase();
    const known = byName.get(name);
    if (known) known.push(line);
    else byName.set(name, [line]);
  }
  const service = config.callHomeService.at(-1);
  return {
    profiles: [...byName.values()].map((blocks) => readProfile(blocks, judged)),
    block: config.callHome.at(-1),
    contact: last('contact-email-addr')?.words[1],
    proxy: last('http-proxy'),
    off: service?.negated ? service : undefined,
  };
}

function readProfile(blocks: readonly Command[], judged: boolean): CallHomeProfile {
  const command = blocks[0] as Command;
  const name = command.words[1] as Word;
  const builtIn = name.text.toLowerCase() === 'ciscotac-1';
  const lines = blocks.flatMap(({ children }) => children);
  const last = (...words: readonly string[]): Command | undefined =>
    lines.findLast((line) => line.is(...words));
  const hidden = (byDefault: Answer): Answer => (judged ? byDefault : 'unknown');
  const told = (line: Command | undefined, byDefault: Answer): Answer =>
    line ? (line.negated ? 'no' : 'yes') : byDefault;
  const email = last('destination', 'transport-method', 'email');
  const reporting = last('reporting', 'smart-licensing-data');
  const addresses = lines
    .filter((line) => !line.negated && line.is('destination', 'address', 'http'))
    .flatMap((line) => line.rest(3) ?? [])
    .map(parseUrl);
  return {
    name,
    command,
    builtIn,
    active: told(last('active'), hidden(builtIn ? 'no' : 'yes')),
    // Older releases write `no destination transport-method email`, which leaves HTTP.
    http: told(last('destination', 'transport-method', 'http'), email?.negated ? 'yes' : hidden('no')),
    licensing: told(reporting, builtIn ? 'yes' : hidden('no')),
    addressed: builtIn || addresses.length > 0 ? 'yes' : hidden('no'),
    addresses,
    email: email?.negated ? undefined : email,
    reporting: reporting?.negated ? undefined : reporting,
  };
}

const answers = ({ active, http, licensing, addressed }: CallHomeProfile): readonly Answer[] => [
  active,
  http,
  licensing,
  addressed,
];

/** Whether a profile sends licence reports: it is active, over HTTP, with licensing data and an address. */
export function sendsReports(profile: CallHomeProfile): Answer {
  const all = answers(profile);
  if (all.includes('no')) return 'no';
  return all.includes('unknown') ? 'unknown' : 'yes';
}

/** The service of a Transport Gateway: the classic model's way to an SSM On-Prem server, then called a satellite. */
export const isGateway = ({ path }: Url): boolean => /^\/transportgateway\//i.test(path);

/** Whether licence reports go by Call Home to such a server, as far as a profile tells. */
export const sendsToGateway = (facts: DeviceFacts): boolean =>
  facts.config !== undefined &&
  readCallHome(facts.config, absenceCounts(facts, facts.config)).profiles.some(
    (profile) => sendsReports(profile) !== 'no' && profile.addresses.some(isGateway),
  );

/** A profile that lacks nothing but HTTP: it sends e-mail, which carries no licence reports. */
export const sendsEmailOnly = ({ active, http, licensing }: CallHomeProfile): boolean =>
  http === 'no' && active !== 'no' && licensing !== 'no';

/**
 * Whether an output shows that licensing messages leave by a profile: one with all that they need, or
 * `show call-home smart-licensing`, which names the profile and its state.
 */
export function isSendingShown(facts: DeviceFacts): boolean {
  const { beside, device } = facts;
  if (beside.profiles.some((own) => sendsAsShown(own) && !isOutdated(own.name.labelSpan, facts))) return true;
  return (
    newest(device, ({ capture, section }) => {
      if (section.command !== 'show call-home smart-licensing') return undefined;
      const fields = capture.readingOf(section)?.fields ?? [];
      const value = (label: string): string => find(fields, label)?.value ?? '';
      return (
        /^enabled?$/i.test(value('Smart-license messages')) &&
        /^active$/i.test(value('status')) &&
        !isOutdated(placeOf(section), facts)
      );
    }) ?? false
  );
}

/** Call Home of a device whose configuration chooses the transport `callhome`. */
interface ChosenCallHome extends CallHome {
  readonly config: ConfigFacts;
  /** The line `license smart transport callhome`. */
  readonly transport: Command;
  /** What is not written is known to be absent. */
  readonly judged: boolean;
}

/**
 * Call Home where somebody chose it for licensing.
 * @returns undefined under another transport, and for the classic model, where it is the hidden default
 */
export const chosenCallHome = once((facts: DeviceFacts): ChosenCallHome | undefined => {
  const { config, licensing } = facts;
  const transport = config?.transports.at(-1);
  if (!config || transport?.value !== 'callhome' || licensing.value === 'smart-licensing') return undefined;
  const judged = absenceCounts(facts, config);
  return { config, transport: transport.command, judged, ...readCallHome(config, judged) };
});
