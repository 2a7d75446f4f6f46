import { includedBy } from '../capture/commands';
import { completenessOf } from '../capture/completeness';
import type { Section } from '../capture/section';
import type { Hop } from '../terms';
import { isOutdated, placeOf } from './age';
import type { DeviceFacts } from './deviceFacts';
import { sameInterface } from './interfaceName';
import { once } from './once';
import { type Target, targetOf } from './target';
import { fitsTarget } from './tests';

/** The test of the port from where the HTTP client connects; undefined where nobody to reach is known. */
export function telnetTo(target: Target | undefined): string | undefined {
  if (!target) return undefined;
  // A proxy listens on a port of its own.
  const { host, port = target.isProxy ? '<port>' : 443, vrf, sourceInterface } = target;
  return [
    `telnet ${host} ${port}`,
    vrf && `/vrf ${vrf}`,
    sourceInterface && `/source-interface ${sourceInterface}`,
    '/ipv4',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Commands to type next for a fault at a hop, in order; `inOrder` leaves out what is at hand. */
export function nextAt(hop: Hop, facts: DeviceFacts): readonly string[] {
  const { transport, release } = facts;
  const target = targetOf(facts);
  const route = `show ip route${target?.vrf ? ` vrf ${target.vrf}` : ''}`;
  const callHome =
    transport.value === 'callhome' ? ['show call-home smart-licensing', 'show call-home profile all'] : [];
  const direct = transport.value === 'smart' || transport.value === 'callhome';
  const offline = transport.value === 'off';
  const again = offline ? [] : ['license smart sync all'];
  const telnet = telnetTo(target) ?? '';
  const minor = release?.value;
  const newer = minor === undefined || minor.major > 17 || (minor.major === 17 && minor.minor >= 7);
  const byHop: Readonly<Record<Hop, readonly string[]>> = {
    text: [],
    agent: ['show license status', 'show running-config | include license smart', 'show version'],
    source: [
      'show running-config | include http client|license smart vrf',
      'show ip interface brief',
      'show vrf',
      telnet,
    ],
    name: [
      'show license status',
      'show running-config | include license smart|name-server|domain lookup|http client|ip host',
      'show hosts',
      ...again,
    ],
    connect: [
      telnet,
      'show running-config | include http client|license smart',
      route,
      'show license status',
      ...again,
    ],
    tls: [
      'show clock',
      'show ntp status',
      'show version',
      'show crypto pki trustpool | include cn=',
      telnet,
      ...again,
    ],
    endpoint: ['show license status', ...callHome, 'show license tech support', telnet, ...again],
    trust: [
      'show license status',
      'show clock',
      'show license tech support',
      ...(direct ? ['license smart trust idtoken <token> all force'] : again),
    ],
    report: [
      'show license all',
      newer ? 'show license rum id all' : 'test license smart rum id-list',
      ...(offline ? ['license smart save usage all file flash:usage.txt'] : again),
    ],
    ack: [
      'show license all',
      'show license history message',
      ...(offline
        ? ['license smart save usage all file flash:usage.txt', 'license smart import flash:<ACK>']
        : again),
    ],
  };
  return byHop[hop].filter((command) => command !== '');
}

/** What longer outputs hold as well, if nothing of them was cut off. */
const held: Readonly<Record<string, readonly string[]>> = {
  'show license all': ['show license status', 'show license usage', 'show license udi'],
  'show license tech support': ['show license status', 'show license usage', 'show license udi'],
  'show ip http server all': ['show ip http server status', 'show ip http server session-module'],
  'show vrf detail': ['show vrf'],
  'show clock detail': ['show clock'],
};

const isHeld = new Set(Object.values(held).flat());

/** Commands that show one of what they show all of where nothing is named. */
const ofOne = /^(show (?:interfaces|ip access-lists|ip route(?: vrf \S+)?|running-config(?= interface))) \S/;

/** What was typed, by command and filter in full words. */
const typedOutputs = once((facts: DeviceFacts): ReadonlyMap<string, readonly Section[]> => {
  const outputs = new Map<string, Section[]>();
  for (const { section } of facts.device.outputs) {
    const { command, filter } = section;
    const key = filter === undefined ? command : `${command} | ${fullFilter(filter)}`;
    const same = outputs.get(key);
    if (same) same.push(section);
    else outputs.set(key, [section]);
  }
  return outputs;
});

/** Whether a command was typed, in these words, and not before the failure. */
const isSeen = (command: string, facts: DeviceFacts): boolean =>
  typedOutputs(facts)
    .get(command)
    ?.some((section) => !isOutdated(placeOf(section), facts) && !isEnd(section)) ?? false;

/** What was copied without its command may be no more than the end of an output. */
const isEnd = (section: Section): boolean =>
  !section.typed && isHeld.has(section.command) && completenessOf(section) === 'cut';

/** A filter in full words: `i license` includes. */
const fullFilter = (filter: string): string =>
  filter.replace(/^(?:i\w*|(s\w*))\s+/, (_, section) => (section ? 'section ' : 'include '));

/** The commands whose output stands within another one that is all there. */
const heldAtHand = once(
  (facts: DeviceFacts): ReadonlySet<string> =>
    new Set(
      facts.device.outputs.flatMap(({ section }) => {
        const within = held[section.command];
        if (!within || completenessOf(section) !== 'present') return [];
        return isOutdated(placeOf(section), facts) ? [] : within;
      }),
    ),
);

/** Whether an output is there, or a test of the port that took the way of licensing. */
function isAtHand(command: string, facts: DeviceFacts): boolean {
  if (command.startsWith('telnet ')) return isTested(command, facts);
  if (isSeen(command, facts)) return !command.startsWith('license ');
  const whole = unfiltered(command);
  // A long output is looked through only for what it may hold.
  if (isSeen(whole, facts) || (isHeld.has(whole) && heldAtHand(facts).has(whole))) return true;
  const all = ofOne.exec(whole)?.[1];
  if (all === undefined) return false;
  if (isSeen(all, facts)) return true;
  // The name of an interface is typed in short.
  const name = whole.slice(whole.lastIndexOf(' ') + 1);
  const head = whole.slice(0, -name.length);
  return (
    /interfaces? $/.test(head) &&
    [...typedOutputs(facts).keys()].some(
      (own) => own.startsWith(head) && sameInterface(own.slice(head.length), name) && isSeen(own, facts),
    )
  );
}

function isTested(command: string, facts: DeviceFacts): boolean {
  const target = targetOf(facts);
  const [, host, port] = command.split(' ');
  return facts.session.tests.some(
    (test) =>
      test.port !== undefined &&
      !isOutdated(test.typed, facts) &&
      (command === telnetTo(target)
        ? fitsTarget(test, target) === 'same'
        : test.host === host && test.port === Number(port)),
  );
}

/** A command without what its output is filtered by. */
function unfiltered(command: string): string {
  const bar = command.indexOf('|');
  return bar === -1 ? command : command.slice(0, bar).trimEnd();
}

const look = 'show running-config | include ';

/**
 * Commands as they are typed: each once, none whose output is at hand, the parts of the running configuration in one
 * look, one token, and a repeated attempt at the end, since somebody has to look before it.
 */
export function inOrder(commands: readonly string[], facts: DeviceFacts): readonly string[] {
  const lacking = commands
    .filter((command, at) => commands.indexOf(command) === at && !isAtHand(command, facts))
    .flatMap((command) => (command.startsWith(look) ? lookFor(command, facts) : [command]));
  if (lacking.length < 2) return lacking;
  const asked = lacking.filter((command) => !command.includes('|') || !lacking.includes(unfiltered(command)));
  const looks = asked.filter((command) => command.startsWith(look));
  const once = asked.flatMap((command) =>
    !looks.includes(command) ? [command] : command === looks[0] ? [oneLook(looks)] : [],
  );
  const isAttempt = (command: string): boolean => command.startsWith('license smart sync');
  // A token is used up by each attempt: what is nearest to the cause says for whom.
  const token = once.find(isToken);
  const typed = once.filter((command) => !isToken(command) || command === token);
  return [...typed.filter((command) => !isAttempt(command)), ...typed.filter(isAttempt)];
}

/** Words that looks at the running configuration asked for, as they were typed. */
const looked = once(({ device }: DeviceFacts): readonly string[] =>
  device.outputs.flatMap(({ section: { command, filter } }) =>
    command === 'show running-config' ? includedBy(filter) : [],
  ),
);

/** What a look would show that none at hand shows. */
function lookFor(command: string, facts: DeviceFacts): readonly string[] {
  const seen = looked(facts);
  if (seen.length === 0) return [command];
  const parts = command.slice(look.length).split('|');
  const left = parts.filter((part) => !seen.some((word) => part.includes(word)));
  return left.length === 0 ? [] : [look + left.join('|')];
}

const isToken = (command: string): boolean => command.startsWith('license smart trust idtoken');

/** What several looks show together: where one asks for `license`, another need not ask for `license smart`. */
function oneLook(looks: readonly string[]): string {
  const asked = [...new Set(looks.flatMap((command) => command.slice(look.length).split('|')))];
  const wide = asked.filter((part) => !asked.some((other) => other !== part && part.includes(other)));
  return look + wide.join('|');
}
