import type { Device } from '../case';
import type { Command } from '../config/command';
import { isForeign } from '../config/foreign';
import { isConfiguring, readTyped } from '../config/typed';
import type { Licensing, TopologyId, Transport } from '../terms';
import { originOf } from '../text/composed';
import { type Release, trainOf } from '../text/release';
import type { Span } from '../text/source';
import { readCallHome, sendsReports } from './callHome';
import { callHomeLeg } from './callHomeLeg';
import { clientSource } from './clientSource';
import { type ConfigFacts, readConfigFacts } from './config';
import type { Declarations, DeviceFacts, Peer } from './deviceFacts';
import { type Changes, readChanges } from './entered';
import { type Episode, readEpisodes, readFlapping, saysOnPrem } from './events';
import { type Fact, fact } from './fact';
import { licensingOf } from './licensing';
import { Log } from './log';
import { platformOf } from './platform';
import { readSession } from './session';
import { readNeighbours, readShown, readVersion, type Shown } from './shown';
import { newestClock, readClocks } from './shown/clock';
import { otherSystemOf } from './system';
import type { Url } from './url';
import { vrfShownFor } from './vrfShown';

/** Reads everything that is known about a device. */
export function readFacts(device: Device, declared: Declarations = {}): DeviceFacts {
  const config = newestConfig(device);
  const changes = readChanges(device);
  const shown = readShown(device, changes);
  const version = readVersion(device);
  const release = releaseOf(config, version?.release, declared.release);
  const log = new Log(device.events);
  const episodes = readEpisodes(log);
  const transport = transportOf(log, config, shown, episodes, changes);
  const licensing = licensingOf(device, log, config, shown, version, release);
  const clocks = readClocks(device);
  const clock = newestClock(clocks);
  return {
    device,
    hostname: device.hostname,
    system: otherSystemOf(device, config, shown),
    platform: platformOf(device, version, config, shown),
    release,
    patched: version?.patched,
    pendingLevels: version?.levels ?? [],
    licensing,
    clocks,
    clock: clock && fact(clock.time, 'shown', clock.span),
    clockReading: clock,
    config,
    typed: typedOf(device, config),
    shown,
    beside: readNeighbours(device),
    transport: transport ?? defaultTransport(config, licensing),
    peer: peerOf(config, transport?.value ?? (config ? 'cslu' : undefined)),
    vrf: vrfOf(config, transport?.value, device, shown),
    log,
    episodes,
    flapping: readFlapping(episodes),
    session: readSession(device),
    declared: declaredOf(config, declared.topology),
    placeholders: declared.placeholders,
  };
}

/**
 * The last configuration of a device that holds anything; later ones are newer. What stands behind `end` may be
 * EXEC commands alone: such a text is no newer configuration. What NX-OS is told is read by other words.
 */
function newestConfig(device: Device): ConfigFacts | undefined {
  const holding = device.configs.filter(
    (own) => own.commands.length + own.directives.length > 0 && !isForeign(own),
  );
  const config = holding.findLast(isConfiguring) ?? holding.at(-1);
  return config && readConfigFacts(config);
}

/** EXEC commands of licensing that were typed elsewhere than into the configuration of the facts. */
const typedOf = (device: Device, config: ConfigFacts | undefined): readonly Command[] =>
  device.configs.flatMap((own) =>
    isForeign(own) ? [] : own === config?.config ? config.lines.elsewhere : readTyped(own).elsewhere,
  );

function releaseOf(
  config: ConfigFacts | undefined,
  shown:
    | {
        readonly release: Release;
        readonly field: { readonly valueSpan: Span | undefined; readonly labelSpan: Span };
      }
    | undefined,
  declared: Release | undefined,
): Fact<Release> | undefined {
  if (shown)
    return { value: shown.release, origin: 'shown', spans: [shown.field.valueSpan ?? shown.field.labelSpan] };
  const boot = config?.bootRelease;
  const line = config?.version;
  // An image left behind in a boot list is no proof: it counts only if the train agrees with `version`.
  if (
    boot &&
    (!line || (boot.release.major === line.release.major && boot.release.minor === line.release.minor))
  ) {
    return { value: boot.release, origin: 'configured', spans: [originOf(boot.span)] };
  }
  // `version 17.9` names the train; a declared release of that train is more exact.
  const exact = line && declared && trainOf(line.release) === trainOf(declared) ? declared : line?.release;
  if (line && exact) return { value: exact, origin: 'configured', spans: [originOf(line.span)] };
  return declared && { value: declared, origin: 'unknown', spans: [] };
}

/** Shown beats configured: the output says what the agent does, a line may have come later. */
function transportOf(
  log: Log,
  config: ConfigFacts | undefined,
  shown: Shown | undefined,
  episodes: readonly Episode[],
  changes: Changes,
): Fact<Transport> | undefined {
  if (shown?.transport) return fact(shown.transport.value, 'shown', shown.transport.field.valueSpan);
  const line = config?.transports.findLast(({ value }) => value !== undefined);
  if (line?.value) return fact(line.value, 'configured', line.command.span);
  const url = config?.urls.findLast(({ kind }) => kind === 'cslu');
  if (url) return fact('cslu', 'configured', url.command.span);
  // A configuration printed later need not show it: `cslu` is a default that it hides.
  if (changes.transport) return fact(changes.transport.value, 'configured', changes.transport.span);
  const onPrem = saysOnPrem(log);
  if (onPrem) return fact('cslu', 'logged', onPrem.span);
  for (const { last, party } of episodes.toReversed()) {
    if (party === 'CSLU') return fact('cslu', 'logged', last.event.span);
    if (last.event.facility === 'CALL_HOME' || /call home/i.test(last.reasonText))
      return fact('callhome', 'logged', last.event.span);
  }
  // The agent is the same on other systems: what it says of its transport holds there too.
  const said = log.others.findLast(({ text }) => /call[- ]home/i.test(text));
  return said && fact('callhome', 'logged', said.span);
}

function defaultTransport(
  config: ConfigFacts | undefined,
  licensing: Fact<Licensing>,
): Fact<Transport | undefined> {
  if (config && licensing.value === 'slp' && (config.whole || holdsLicensing(config)))
    return { value: 'cslu', origin: 'default', spans: licensing.spans };
  // Before 17.3.2 `callhome` is the hidden default; a profile that was told to send licensing data shows it too.
  const profile =
    config && licensing.value !== 'slp'
      ? readCallHome(config, false).profiles.find(
          (entry) =>
            sendsReports(entry) === 'yes' &&
            (licensing.value === 'smart-licensing' || entry.reporting !== undefined),
        )
      : undefined;
  if (profile) return { value: 'callhome', origin: 'default', spans: [originOf(profile.name.span)] };
  return { value: undefined, origin: 'unknown', spans: [] };
}

/** Whether an output was filtered for the lines of licensing: a line that is not among them is not there. */
function holdsLicensing({ config: { filter } }: ConfigFacts): boolean {
  const words = /^(?:i(?:n\w{0,5})?|s(?:ec\w{0,4})?) +(\S.*)$/.exec(filter ?? '')?.[1]?.split('|') ?? [];
  return words.some((word) => word.trim() !== '' && 'license smart transport'.includes(word.trim()));
}

/** The URL that the transport in force reads; the last line of its kind counts. */
export function urlInForce(config: ConfigFacts, transport: Transport): Url | undefined {
  const last = (kind: string) => config.urls.findLast((line) => line.kind === kind)?.url;
  switch (transport) {
    case 'cslu':
    case 'automatic':
      return (
        last('cslu') ?? (last('bare')?.path.toLowerCase().startsWith('/cslu/') ? last('bare') : undefined)
      );
    case 'smart':
      return last('smart') ?? last('bare');
    case 'callhome':
      return last('bare');
    case 'off':
      return undefined;
  }
}

const builtIn: Readonly<Record<Transport, string | undefined>> = {
  automatic: 'cslu-local',
  cslu: 'cslu-local',
  smart: 'smartreceiver.cisco.com',
  callhome: 'tools.cisco.com',
  off: undefined,
};

function peerOf(config: ConfigFacts | undefined, transport: Transport | undefined): Peer | undefined {
  if (!config || !transport) return undefined;
  const url = urlInForce(config, transport);
  if (url && url.host !== '') {
    return {
      host: url.host,
      span: url.hostSpan,
      url,
      isAddress: url.isAddress,
      placeholder: url.placeholder,
    };
  }
  if (url) return undefined;
  const host = builtIn[transport];
  return host === undefined
    ? undefined
    : { host, span: undefined, url: undefined, isAddress: false, placeholder: false };
}

/**
 * `license smart vrf`, configured or shown, else the VRF of the HTTP client's source interface, else the global table. Call Home has a
 * `vrf` line of its own.
 */
function vrfOf(
  config: ConfigFacts | undefined,
  transport: Transport | undefined,
  device: Device,
  shown: Shown | undefined,
): DeviceFacts['vrf'] {
  const leg = config && transport === 'callhome' ? callHomeLeg(config).vrf : undefined;
  if (leg) return { name: leg.text, spans: [leg.span] };
  if (config?.vrf) return { name: config.vrf.text, spans: [config.vrf.span] };
  // The agent prints what a part of the configuration may have left out.
  const printed = config?.whole || transport === 'callhome' ? undefined : shown?.vrf;
  if (printed?.value !== undefined && printed.valueSpan && isName.test(printed.value))
    return { name: printed.value, spans: [originOf(printed.valueSpan)] };
  const source = clientSource(config, device);
  if (!source) return undefined;
  const own = config?.interfaces.named(source.text);
  if (own?.vrf) return { name: own.vrf.name, spans: [own.vrf.span, source.span] };
  // Its block is not at hand, but an output tells.
  const row = own ? undefined : vrfShownFor(device, source.text);
  return row && { name: row.name, spans: [row.at, source.span] };
}

/** The name of a VRF, not what the agent prints where there is none: `<empty>`, `Not Configured`. */
const isName = /^[^\s<>]{1,32}$/;

function declaredOf(
  config: ConfigFacts | undefined,
  option: TopologyId | undefined,
): Fact<TopologyId> | undefined {
  const line = config?.declared;
  if (line?.id) return fact(line.id, 'configured', line.span);
  return option && { value: option, origin: 'unknown', spans: [] };
}
