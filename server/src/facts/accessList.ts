import type { Command } from '../config/command';
import { tcpPorts, udpPorts } from '../knowledge/ports';
import { parseIpv4 } from '../text/ipv4';
import type { ConfigFacts } from './config';
import { isPrivate } from './subnet';

/** A packet that answers a connection or a query of the device, as far as a configuration tells. */
export interface Answer {
  readonly protocol: 'tcp' | 'udp';
  /** Who answers: its addresses, `public` for a server of Cisco; undefined: not known. */
  readonly from: readonly number[] | 'public' | undefined;
  /** Its port; undefined: not known. */
  readonly port: number | undefined;
  /** The addresses that it may come to. */
  readonly to: readonly number[];
}

/** The entries of an IPv4 access list, in their order; none for a list that is not written down. */
export function entriesOf({ config: { commands } }: ConfigFacts, name: string): readonly Command[] {
  return commands.of('ip access-list', 'access-list').flatMap((line) => {
    if (line.negated) return [];
    if (line.keyword === 'access-list') return line.words[1]?.text === name ? [line] : [];
    return line.words[3]?.text === name ? line.children : [];
  });
}

/**
 * What drops an answer at a list.
 * @returns the entry that does; `end` where none lets it in; undefined where one may, or there is no list
 */
export function droppedBy(entries: readonly Command[], answer: Answer): Command | 'end' | undefined {
  let judged = 0;
  for (const entry of entries) {
    const { words } = entry;
    if (entry.negated || words.slice(0, 3).some(({ text }) => /^remark$/i.test(text))) continue;
    const at = words.findIndex(({ text }) => /^(?:permit|deny)$/i.test(text));
    // Another kind of entry may open what it likes: `evaluate`, `dynamic`.
    if (at === -1 || at > 2) return undefined;
    judged++;
    const fit = fits(
      words.slice(at + 1).map(({ text }) => text.toLowerCase()),
      answer,
    );
    if (words[at]?.text.toLowerCase() === 'permit') {
      if (fit !== 'no') return undefined;
    } else if (fit === 'yes') return entry;
  }
  return judged > 0 ? 'end' : undefined;
}

type Fit = 'yes' | 'maybe' | 'no';

const least = (...fit: readonly Fit[]): Fit =>
  fit.includes('no') ? 'no' : fit.includes('maybe') ? 'maybe' : 'yes';

/** Protocols as entries name them. */
const protocols = new Set('ahp eigrp esp gre icmp igmp ipinip nos ospf pcp pim sctp tcp udp'.split(' '));
const numbers = { tcp: '6', udp: '17' };

/** Whether the words behind `permit` or `deny` hold an answer. */
function fits(words: readonly string[], { protocol: own, from, port, to }: Answer): Fit {
  const [protocol = ''] = words;
  // A standard list names the sender only.
  if (protocol === 'any' || protocol === 'host' || parseIpv4(protocol) !== undefined)
    return fitsAddress(addressAt(words, 0), from);
  if (protocol !== 'ip' && protocol !== own && protocol !== numbers[own])
    return protocols.has(protocol) || /^\d+$/.test(protocol) ? 'no' : 'maybe';
  const sender = addressAt(words, 1);
  const senderPort = sender && portAt(words, sender.next);
  const receiver = senderPort && addressAt(words, senderPort.next);
  const receiverPort = receiver && portAt(words, receiver.next);
  if (!receiverPort) return 'maybe';
  return least(
    fitsAddress(sender, from),
    fitsPorts(senderPort, port === undefined ? [0, highest] : [port, port]),
    fitsAddress(receiver, to),
    // The device chooses its own port, above the well-known ones.
    fitsPorts(receiverPort, [1024, highest]),
    words.slice(receiverPort.next).every((word) => always.has(word)) ? 'yes' : 'maybe',
  );
}

/** Options that hold for each answer. */
const always = new Set(['established', 'ack', 'log', 'log-input']);

/** Addresses as an entry names them; `next` is the index of the word behind. */
interface Addresses {
  readonly address: number;
  readonly mask: number;
  readonly next: number;
}

function addressAt(words: readonly string[], at: number): Addresses | undefined {
  const word = words[at];
  if (word === 'any') return { address: 0, mask: 0, next: at + 1 };
  const isHost = word === 'host';
  const address = parseIpv4(words[isHost ? at + 1 : at] ?? '');
  if (address === undefined) return undefined;
  const wildcard = isHost ? undefined : parseIpv4(words[at + 1] ?? '');
  return { address, mask: ~(wildcard ?? 0), next: at + 2 };
}

function fitsAddress(named: Addresses | undefined, known: Answer['from']): Fit {
  if (!named) return 'maybe';
  const { address, mask } = named;
  if (mask === 0) return 'yes';
  if (known === undefined) return 'maybe';
  if (known === 'public') return isPrivate({ address, mask }) ? 'no' : 'maybe';
  const held = known.filter((other) => (other & mask) === (address & mask)).length;
  return held === 0 ? 'no' : held === known.length ? 'yes' : 'maybe';
}

const highest = 65_535;
type Range = readonly [first: number, last: number];

/** The ports that an entry takes; undefined where it names one that is not known. */
interface Ports {
  readonly taken: readonly Range[] | undefined;
  readonly next: number;
}

function portAt(words: readonly string[], at: number): Ports {
  const operator = words[at] ?? '';
  const [one, other] = [portOf(words[at + 1]), portOf(words[at + 2])];
  switch (operator) {
    case 'eq':
    case 'neq': {
      let next = at + 2;
      while (portOf(words[next]) !== undefined) next++;
      const named = words.slice(at + 1, next).map(portOf);
      if (named.includes(undefined)) return { taken: undefined, next };
      const ports = (named as number[]).toSorted((a, b) => a - b);
      if (operator === 'eq') return { taken: ports.map((port) => [port, port]), next };
      return {
        taken: [-1, ...ports].map((port, index) => [port + 1, (ports[index] ?? highest + 1) - 1]),
        next,
      };
    }
    case 'gt':
      return { taken: one === undefined ? undefined : [[one + 1, highest]], next: at + 2 };
    case 'lt':
      return { taken: one === undefined ? undefined : [[0, one - 1]], next: at + 2 };
    case 'range':
      return { taken: one === undefined || other === undefined ? undefined : [[one, other]], next: at + 3 };
    default:
      return { taken: [[0, highest]], next: at };
  }
}

const portOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : /^\d{1,5}$/.test(word) ? Number(word) : (tcpPorts[word] ?? udpPorts[word]);

/** Whether the ports that a packet may have are among those of an entry. */
function fitsPorts({ taken }: Ports, [first, last]: Range): Fit {
  if (!taken) return 'maybe';
  if (taken.some(([from, to]) => from <= first && last <= to)) return 'yes';
  return taken.some(([from, to]) => from <= last && first <= to) ? 'maybe' : 'no';
}
