import type { Command } from '../config/command';
import type { TopologyId } from '../terms';
import { compareReleases, parseRelease, type Release } from '../text/release';
import type { Span } from '../text/source';
import type { ConfigFacts } from './config';
import type { DeviceFacts } from './deviceFacts';
import { once } from './once';
import { listedBy } from './shown/listed';

/** A REST listener of the HTTP server. */
interface Listener {
  /** `ip http server` or `ip http secure-server`. */
  readonly command: Command;
  readonly secure: boolean;
  /** The line that keeps the module of licensing from answering. */
  readonly closedBy: Command | undefined;
  /** The line that moves it to another port than 80 or 443. */
  readonly movedBy: Command | undefined;
}

/** What a collector needs to log in and read, as far as a configuration tells. */
interface Collector {
  readonly config: ConfigFacts;
  readonly listeners: readonly Listener[];
  /** `restconf` and `netconf-yang` that are on. */
  readonly yang: readonly Command[];
  /** Lines that switch a listener off. */
  readonly off: readonly Command[];
  /** The last `ip http authentication` line. */
  readonly authentication: Command | undefined;
  /** Users with privilege 15. */
  readonly users: readonly Command[];
  /** A line that asks a server for users: who is known there is not known here. */
  readonly asksServer: Command | undefined;
  readonly newModel: Command | undefined;
  readonly login: Command | undefined;
  /** The last `ip http access-class` line, the name of its list, and whether the list is written down. */
  readonly accessClass:
    | { readonly command: Command; readonly name: string; readonly known: boolean }
    | undefined;
}

/** Reads who may log in, and by which listener. */
export const readCollector = once((config: ConfigFacts): Collector => {
  const { httpServer, aaa } = config;
  const last = (word: string): Command | undefined => httpServer.findLast((line) => line.word(2) === word);
  const switches = [last('server'), last('secure-server')].filter((line) => line !== undefined);
  const yang = ['restconf', 'netconf-yang'].flatMap(
    (keyword) => config.yangServers.findLast((line) => line.keyword === keyword) ?? [],
  );
  const authentication = last('authentication');
  return {
    config,
    listeners: switches.filter(({ negated }) => !negated).map((command) => listener(command, httpServer)),
    yang: yang.filter(({ negated }) => !negated),
    off: switches.filter(({ negated }) => negated),
    authentication: authentication?.negated ? undefined : authentication,
    users: config.users.filter(
      ({ words }) => words[words.findIndex(({ text }) => text === 'privilege') + 1]?.text === '15',
    ),
    asksServer: aaa.find((line) => !line.negated && line.words.some(({ text }) => text === 'group')),
    newModel: aaa.find((line) => !line.negated && line.word(1) === 'new-model'),
    login: aaa.find((line) => !line.negated && line.is('aaa', 'authentication', 'login')),
    accessClass: accessClass(config, last('access-class')),
  };
});

function listener(command: Command, lines: readonly Command[]): Listener {
  const secure = command.word(2) === 'secure-server';
  const last = (word: string): Command | undefined =>
    lines.findLast((line) => !line.negated && line.word(2) === word);
  const modules = last(secure ? 'secure-active-session-modules' : 'active-session-modules');
  const port = last(secure ? 'secure-port' : 'port');
  return {
    command,
    secure,
    closedBy: modules && isClosed(modules, lines) ? modules : undefined,
    movedBy: port && port.word(3) !== (secure ? '443' : '80') ? port : undefined,
  };
}

/** `none`, or a list that is written down without the module of licensing. */
function isClosed(modules: Command, lines: readonly Command[]): boolean {
  const name = modules.words[3]?.text;
  if (name === 'none') return true;
  const list = lines.findLast(
    (line) => !line.negated && line.word(2) === 'session-module-list' && line.words[3]?.text === name,
  );
  return list !== undefined && !list.text.toUpperCase().includes('SL_HTTP');
}

function accessClass(config: ConfigFacts, command: Command | undefined): Collector['accessClass'] {
  if (!command || command.negated) return undefined;
  const name = command.words[command.word(3) === 'ipv4' ? 4 : 3]?.text;
  // Lists of IPv6 are not read.
  if (name === undefined || command.word(3) === 'ipv6') return undefined;
  const known = config.config.commands
    .of('access-list', 'ip access-list')
    .some((line) => !line.negated && line.words[line.keyword === 'access-list' ? 1 : 3]?.text === name);
  return { command, name, known };
}

const defaultOn = parseRelease('17.13.1') as Release;

/** Whether anything answers a collector. Newer releases may listen without a line that says so. */
export function isListening(
  { listeners, yang, off }: Collector,
  facts: DeviceFacts,
): 'yes' | 'no' | 'unknown' {
  if (listeners.length > 0 || yang.length > 0) return 'yes';
  if (listedBy(facts).httpServer) return 'yes';
  const order = facts.release && compareReleases(facts.release.value, defaultOn);
  return off.length < 2 && order !== undefined && order >= 0 ? 'unknown' : 'no';
}

const pulls: readonly TopologyId[] = [
  'cslu-initiated',
  'cslu-disconnected-cslu-initiated',
  'onprem-initiated',
];

/** A declared pull, and what the configuration offers to it. */
interface DeclaredPull extends Collector {
  /** Where something is missing, for want of a line that could be wrong. */
  readonly place: Span | undefined;
}

/** Only where somebody declared a pull is anything about it judged. */
export const declaredPull = once((facts: DeviceFacts): DeclaredPull | undefined => {
  const { config, declared } = facts;
  if (!config || !declared || !pulls.includes(declared.value)) return undefined;
  const collector = readCollector(config);
  const place =
    declared.spans[0] ??
    config.hostname?.span ??
    collector.listeners[0]?.command.span ??
    config.config.commands.at(0)?.span;
  return { place, ...collector };
});

/** Everything the documented set-up of a pull asks for is there: somebody may collect. */
export const invitesCollector = ({ listeners, yang, users, newModel, login }: Collector): boolean =>
  listeners.length + yang.length > 0 && users.length > 0 && newModel !== undefined && login !== undefined;
