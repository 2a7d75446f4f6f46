import type { Command, Word } from '../config/command';
import type { Config } from '../config/config';
import { lookalikesOf } from '../config/lookalikes';
import { readTyped } from '../config/typed';
import type { Lookalike } from '../text/lookalikes';
import { type ProxyAddress, readProxyAddress } from './proxy';

/** A line that holds characters the device does not take for the letters they look like. */
export interface LookalikeLine {
  readonly command: Command;
  readonly found: readonly Lookalike[];
}

/** A `license boot level` line. */
interface BootLevel {
  readonly command: Command;
  readonly level: Word;
  readonly addon: Word | undefined;
}

/** Lines of licensing beside transport and URL. */
export interface LicensingLines {
  /** EXEC commands among the lines of the global mode. */
  readonly misplaced: readonly Command[];
  /** EXEC commands that were typed elsewhere, or with `do`. */
  readonly elsewhere: readonly Command[];
  readonly lookalikes: readonly LookalikeLine[];
  readonly bootLevels: readonly BootLevel[];
  readonly proxy: ProxyAddress | undefined;
  /** `no license smart server-identity-check`. */
  readonly identityCheckOff: Command | undefined;
  /** `ip http client proxy-server`: the proxy of the HTTP file system. */
  readonly httpProxy: Command | undefined;
  /** PID of `license udi`, which routers write themselves. */
  readonly pid: Word | undefined;
  /** The first line of a voice configuration. */
  readonly voice: Command | undefined;
}

/** Heads whose lines are looked at for characters that are not the device's. */
const own: readonly string[] = ['license', 'do license', 'call-home', 'service call-home'];

/** Reads the lines of licensing beside transport and URL. */
export function readLicensingLines(config: Config): LicensingLines {
  const lookalikes: LookalikeLine[] = [];
  const bootLevels: BootLevel[] = [];
  const lines: { -readonly [key in keyof LicensingLines]: LicensingLines[key] } = {
    lookalikes,
    bootLevels,
    proxy: undefined,
    identityCheckOff: undefined,
    httpProxy: undefined,
    pid: undefined,
    voice: undefined,
    ...readTyped(config),
  };
  for (const command of config.commands.of(...own, 'ip http', 'voice service', 'dial-peer voice')) {
    const { keyword, negated } = command;
    if (own.includes(keyword) || isHttpClient(command)) lookalikes.push(...withLookalikes(command));
    if (keyword === 'license') {
      if (command.is('license', 'boot', 'level') && !negated) bootLevels.push(...bootLevel(command));
      else if (command.is('license', 'udi', 'pid')) lines.pid = command.words[3];
      else if (command.is('license', 'smart', 'server-identity-check'))
        lines.identityCheckOff = negated ? command : undefined;
      else if (command.is('license', 'smart', 'proxy', 'address') && !negated) {
        const address = command.rest(4);
        lines.proxy = address && readProxyAddress(address);
      }
    } else if (isHttpClient(command) && command.word(3) === 'proxy-server')
      lines.httpProxy = negated ? undefined : command;
    else if (keyword === 'voice service' || keyword === 'dial-peer voice') lines.voice ??= command;
  }
  return lines;
}

const isHttpClient = (command: Command): boolean =>
  command.keyword === 'ip http' && command.is('ip', 'http', 'client');

/** The same for lines beside licensing, which matter to some topologies only. */
export const lookalikesAmong = (
  { commands }: Config,
  ...keywords: readonly string[]
): readonly LookalikeLine[] => commands.of(...keywords).flatMap(withLookalikes);

function withLookalikes(command: Command): LookalikeLine[] {
  const found = lookalikesOf(command);
  const below = command.children.flatMap(withLookalikes);
  return found.length > 0 ? [{ command, found }, ...below] : below;
}

function bootLevel(command: Command): BootLevel[] {
  const level = command.words[3];
  const addon = command.word(4) === 'addon' ? command.words[5] : undefined;
  return level ? [{ command, level, addon }] : [];
}
