import type { Command } from '../config/command';
import { isExec, smartWord } from '../config/smart';
import type { Transport } from '../terms';
import type { ConfigFacts } from './config';
import type { UrlLine } from './configLines';
import type { DeviceFacts } from './deviceFacts';

/** A licensing line that changes nothing on the device as it is. */
export interface Idle {
  readonly command: Command;
  /** The transport that does not read it; undefined: a later line replaces it. */
  readonly transport: Transport | undefined;
}

/** Transports that read each kind of URL line. Bare URLs have many readers; only `off` has none. */
const readers: Readonly<Record<UrlLine['kind'], readonly Transport[]>> = {
  bare: ['automatic', 'callhome', 'cslu', 'smart'],
  cslu: ['automatic', 'cslu'],
  default: ['automatic', 'callhome', 'cslu', 'smart'],
  smart: ['smart'],
  // CSSM's own interface for utilities: no transport is involved.
  utility: ['automatic', 'callhome', 'cslu', 'off', 'smart'],
};

/**
 * Lines of licensing without effect under the transport in force. None while nothing says for certain which one that is,
 * or while a `no` form takes lines back.
 */
export function idleLines({ config, transport }: DeviceFacts): readonly Idle[] {
  const { value } = transport;
  if (!config || value === undefined || !isCertain(config, transport.origin)) return [];
  const idle = new Map(
    replaced(config).map((command) => [command, { command, transport: undefined } as Idle]),
  );
  const unread = (command: Command): void => {
    if (!idle.has(command)) idle.set(command, { command, transport: value });
  };
  for (const { kind, command } of config.urls) if (!readers[kind].includes(value)) unread(command);
  // Call Home has a proxy of its own; without a transport nobody is connected to.
  if (value === 'off' || value === 'callhome')
    for (const command of config.licensing) if (sets(command, 'proxy')) unread(command);
  return [...idle.values()];
}

function isCertain(config: ConfigFacts, origin: DeviceFacts['transport']['origin']): boolean {
  if (config.licensing.some((command) => command.negated && smartWord(command) === 'transport')) return false;
  // A whole configuration without a transport line has the hidden default, which a URL of CSLU only bears out.
  if (config.whole && config.transports.length === 0) return true;
  return origin === 'shown' || origin === 'default' || config.transports.at(-1)?.value !== undefined;
}

const sets = (command: Command, word: string): boolean =>
  !command.negated && !isExec(command) && smartWord(command) === word;

/** Transport and URL lines that a later one of their kind replaces. */
function replaced({ transports, urls }: ConfigFacts): readonly Command[] {
  const earlier = transports.slice(0, -1).map(({ command }) => command);
  const last = new Map(urls.map(({ kind, command }) => [kind, command]));
  return [
    ...earlier,
    ...urls.filter(({ kind, command }) => last.get(kind) !== command).map(({ command }) => command),
  ];
}
