import type { Command } from '../config/command';
import { parseIpv4 } from '../text/ipv4';
import { type Answer, droppedBy, entriesOf } from './accessList';
import type { InVrf } from './configLines';
import type { DeviceFacts } from './deviceFacts';
import { lookupSources } from './lookup';
import { askName } from './name';
import { type Reach, sendersIn, sourceInterface, targetsOf } from './reach';
import { exitsTo } from './staticWay';
import { targetOf } from './target';
import { isAddress } from './url';

/** A list that drops the answers of the peer where they come in. */
interface Filtered {
  readonly name: string;
  /** The line that applies it. */
  readonly line: Command;
  readonly by: Command | 'end';
}

/** The packets that answer the device's connection; undefined where nobody knows what they are sent to. */
export function answerOf(facts: DeviceFacts, reach: Reach, vrf: string | undefined): Answer | undefined {
  const { config, party } = reach;
  const source = sourceInterface(config);
  if (!party || (config.httpSource && !source)) return undefined;
  const receivers = source ? [source] : sendersIn(config, vrf);
  const to = receivers.flatMap(({ subnets }) => subnets.map(({ address }) => address));
  if (to.length === 0) return undefined;
  return { protocol: 'tcp', from: addressesOf(reach, vrf), port: targetOf(facts)?.port, to };
}

/** The answers of the DNS servers that know the peer's name, and the lines that name them; undefined where none is asked. */
export function dnsAnswerOf(
  facts: DeviceFacts,
  { config }: Reach,
):
  | { readonly answer: Answer; readonly servers: readonly InVrf[]; readonly vrf: string | undefined }
  | undefined {
  const question = askName(facts);
  if (question?.answer !== 'by-server') return undefined;
  const { vrf } = question;
  const servers = config.nameServers.filter((server) => server.vrf === vrf);
  const from = servers.flatMap(({ value }) => parseIpv4(value) ?? []);
  // A server of IPv6 answers past a list of IPv4.
  if (from.length < servers.length) return undefined;
  const named = lookupSources(facts).map(({ name }) => config.interfaces.named(name.text));
  const receivers = named.length > 0 ? named : sendersIn(config, vrf);
  const to = receivers.flatMap((own) => own?.subnets.map(({ address }) => address) ?? []);
  if (to.length === 0 || named.includes(undefined)) return undefined;
  return { answer: { protocol: 'udp', from, port: 53, to }, servers, vrf };
}

/** The addresses of the peer itself: those of the DNS servers that know its name are not meant. */
function addressesOf(reach: Reach, vrf: string | undefined): Answer['from'] {
  const host = reach.party?.host ?? '';
  const targets = targetsOf(reach, vrf);
  if (targets === 'public' || parseIpv4(host) !== undefined) return targets;
  const isHeld = reach.config.hosts.some(
    ({ value, vrf: table }) => value === host.toLowerCase() && table === vrf,
  );
  return isHeld && !isAddress(host) ? targets : undefined;
}

/** The lists that drop an answer, where each interface by which it may come in has one; undefined where one has none. */
export function answersFiltered(
  { config }: Reach,
  vrf: string | undefined,
  answer: Answer,
): readonly Filtered[] | undefined {
  const exits = exitsTo(config, vrf, answer.from ?? []);
  const filtered: Filtered[] = [];
  /** Interfaces share their lists. */
  const drops = new Map<string, Filtered['by'] | undefined>();
  const dropsBy = (name: string): Filtered['by'] | undefined => {
    if (!drops.has(name)) drops.set(name, droppedBy(entriesOf(config, name), answer));
    return drops.get(name);
  };
  for (const { command } of exits) {
    const lines = command.childrenOf('ip');
    const line = lines.findLast((each) => each.word(1) === 'access-group' && each.word(3) === 'in');
    const name = line?.negated ? undefined : line?.words[2]?.text;
    // An inspection opens the list for what it has seen go out.
    const opens = lines.some((each) => each.word(1) === 'inspect');
    const by = name === undefined || opens ? undefined : dropsBy(name);
    if (!line || name === undefined || by === undefined) return undefined;
    filtered.push({ name, line, by });
  }
  return filtered;
}
