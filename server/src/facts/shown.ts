import type { Field } from '../capture/fields';
import type { Device, Output } from '../case';
import type { Transport } from '../terms';
import type { Changes, Setting } from './entered';
import { type AgentEvent, readAgentLog } from './shown/agentLog';
import { readProfiles, type ShownProfile } from './shown/callHome';
import { type Exchange, exchangeNames, readExchanges } from './shown/exchanges';
import { flat, isNothing, type ShownValue, seek } from './shown/fields';
import { underHeadings } from './shown/filtered';
import { type FailedAnswer, readFailedAnswers } from './shown/history';
import { type Process, readProcesses } from './shown/processes';
import { type RumReport, type RumSummary, readReports, readRumSummary } from './shown/rum';
import { type Member, readMembers, readTrust, type Trust } from './shown/trust';
import { readLicences, readUsage, type ShownLicence, type UsageReporting } from './shown/usage';

export type { ShownValue } from './shown/fields';
export { readVersion, type ShownVersion } from './shown/version';

/** What the licensing outputs of a device show; of each block the newest output that prints it. */
export interface Shown extends UsageReporting {
  readonly output: Output;
  /** `Smart Licensing Using Policy: Status: ENABLED`. */
  readonly slp: Field | undefined;
  /** `Registration: Status:` of the classic model. */
  readonly registration: Field | undefined;
  /** `UDI: PID:…,SN:…`, else the active unit that an output of authorizations names. */
  readonly udi: Field | undefined;
  readonly transport: ShownValue<Transport> | undefined;
  readonly csluAddress: Field | undefined;
  readonly url: Field | undefined;
  /** The proxy's address, or the line that says there is none. */
  readonly proxy: Field | undefined;
  /** The port in the block of the proxy. */
  readonly proxyPort: Field | undefined;
  readonly vrf: Field | undefined;
  readonly serverIdentityCheck: Field | undefined;
  /** `IP Mode`, printed by newer agents. */
  readonly ipMode: Field | undefined;
  /** `Trust Code Installed`. */
  readonly trust: Field | undefined;
  readonly trusted: Trust;
  /** The members of a stack or of a redundant pair. */
  readonly members: readonly Member[];
  readonly ackRequired: Field | undefined;
  /** `Reporting frequency (days)` of perpetual licences. */
  readonly perpetualFrequency: Field | undefined;
  readonly licences: readonly ShownLicence[];
  /** `Status` of the authorization codes, one a member. */
  readonly authorizations: readonly Field[];
  readonly exchanges: readonly Exchange[];
  readonly rum: RumSummary | undefined;
  /** The same counters in the output before that one, with the dates it prints. */
  readonly earlier: EarlierReports | undefined;
  /** `Clock sync-ed with NTP`. */
  readonly ntp: Field | undefined;
  /** `connect_info.name`: who answered last. */
  readonly lastPeer: Field | undefined;
  /** `Write Erase Occurred: True`. */
  readonly erased: Field | undefined;
}

/** What an earlier output showed about the usage reports. */
interface EarlierReports {
  readonly rum: RumSummary;
  readonly usage: UsageReporting;
}

const licenseOutputs = ['show license status', 'show license all', 'show license tech support'];
const others = [
  'show license usage',
  'show license udi',
  'show license authorization',
  'show license summary',
  'show license reservation',
];

/**
 * Reads the licensing outputs of a device; undefined where there is none. What was typed since tells that an output is
 * of the time before: what it shows of the same is nothing.
 */
export function readShown(device: Device, changes?: Changes): Shown | undefined {
  const printed = newestOf(device, [...licenseOutputs, ...others]);
  const filtered = printed.flatMap(({ output, fields }) => {
    const isPart = output.section.filter !== undefined && licenseOutputs.includes(output.section.command);
    const left = isPart ? underHeadings(fields) : [];
    return left.length === 0 ? [] : [{ output, fields: left }];
  });
  const outputs = [...printed, ...filtered];
  const main = outputs.find(({ output }) => licenseOutputs.includes(output.section.command)) ?? outputs[0];
  if (!main) return undefined;
  /** The fields of the newest output that prints a block. */
  const block = (...path: readonly string[]): readonly Field[] =>
    outputs.find(({ fields }) => seek(fields, ...path))?.fields ?? [];
  const one = (...path: readonly string[]): Field | undefined => seek(block(...path), ...path);
  const transport =
    block('Transport', 'Type').length > 0 ? block('Transport', 'Type') : block('Transport', 'Transport Type');
  const way = (label: string, ...sets: readonly Setting[]): Field | undefined => {
    const field = seek(transport, 'Transport', label);
    return changes?.outdates(field, ...sets) ? undefined : field;
  };
  const proxy = proxyOf(transport);
  const usage =
    outputs.find(({ fields }) => seek(fields, 'Usage Reporting', 'Last ACK received'))?.fields ??
    block('Usage Reporting', 'Next ACK deadline');
  const trusted = readTrust(block('Trust Code Installed'));
  const agent = readTrust(block('Communication Level Allowed'));
  let licences: readonly ShownLicence[] | undefined;
  const authorization = block('Purchased Licenses');
  return {
    output: main.output,
    slp: one('Smart Licensing Using Policy', 'Status'),
    registration: one('Registration', 'Status'),
    // A licence of a redundant pair names the peer's before it.
    udi: one('Product Information', 'UDI') ?? one('UDI') ?? one('Overall status', 'Active'),
    transport: transportOf(way('Type', 'transport') ?? way('Transport Type', 'transport')),
    csluAddress: way('Cslu address', 'transport', 'url'),
    url: way('URL', 'transport', 'url'),
    proxy: changes?.outdates(proxy, 'proxy') ? undefined : proxy,
    proxyPort: changes?.outdates(proxy, 'proxy') ? undefined : seek(transport, 'Transport', 'Proxy', 'Port'),
    vrf: way('VRF', 'vrf'),
    serverIdentityCheck: way('Server Identity Check', 'server-identity-check'),
    ipMode: way('IP Mode'),
    trust: trusted.code,
    trusted: {
      ...agent,
      code: trusted.code,
      installed: trusted.installed ?? agent.installed,
      members: trusted.members,
    },
    members: readMembers(block('HA UDI List')),
    ackRequired: one('Policy', 'Reporting ACK required'),
    perpetualFrequency: one('Unenforced/Non-Export Perpetual Attributes', 'Reporting frequency (days)'),
    get licences() {
      licences ??= readLicences(licencesIn(outputs));
      return licences;
    },
    authorizations: flat(authorization).filter(
      ({ label, value }) => label === 'Status' && /\bINSTALLED\b/i.test(value ?? ''),
    ),
    exchanges: readExchanges(exchangesIn(outputs)),
    rum: readRumSummary(block('Usage Report Summary')),
    earlier: earlierReports(outputs),
    ntp: one('Clock sync-ed with NTP'),
    lastPeer: one('connect_info.name'),
    erased: /^true/i.test(one('Write Erase Occurred')?.value ?? '') ? one('Write Erase Occurred') : undefined,
    ...readUsage(usage),
  };
}

/** The licences of the newest output that tells their types; the long list of tech support is asked last. */
function licencesIn(newestFirst: readonly Reading[]): readonly Field[] {
  const plain = newestFirst.find(({ fields }) => seek(fields, 'License type'));
  if (plain) return plain.fields;
  for (const { fields } of newestFirst) {
    const list = seek(fields, 'License Usage');
    if (list?.deferred?.('License type')) return list.children;
  }
  return [];
}

/** The fields of the newest output with the exchanges, whose heading a filter or whoever copied them may have taken away. */
const exchangesIn = (newestFirst: readonly Reading[]): readonly Field[] =>
  (
    newestFirst.find(({ fields }) => seek(fields, 'Communication Statistics')) ??
    newestFirst.find(({ fields }) => exchangeNames.some((name) => seek(fields, name, 'Attempts')))
  )?.fields ?? [];

function earlierReports(newestFirst: readonly Reading[]): EarlierReports | undefined {
  const both = newestFirst.filter(({ fields }) => seek(fields, 'Usage Report Summary'));
  const fields = both[1]?.fields;
  const rum = fields && readRumSummary(fields);
  return rum && { rum, usage: readUsage(fields) };
}

interface Reading {
  readonly output: Output;
  readonly fields: readonly Field[];
}

/** Outputs of one command that are read: a long session repeats it, and only the newest tell of today. */
const mostRead = 2;

/** The newest outputs of each command that hold anything, the newest first; older ones are not read at all. */
function newestOf(device: Device, commands: readonly string[]): Reading[] {
  const left = new Map(commands.map((command) => [command, mostRead]));
  const readings: Reading[] = [];
  for (let index = device.outputs.length - 1; index >= 0 && left.size > 0; index--) {
    const output = device.outputs[index] as Output;
    const { command } = output.section;
    const most = left.get(command);
    if (most === undefined) continue;
    const fields = output.capture.readingOf(output.section)?.fields;
    if (!fields || fields.length === 0) continue;
    readings.push({ output, fields });
    if (most === 1) left.delete(command);
    else left.set(command, most - 1);
  }
  return readings;
}

const transports: Readonly<Record<string, Transport>> = {
  callhome: 'callhome',
  cslu: 'cslu',
  smart: 'smart',
  'transport off': 'off',
  off: 'off',
  automatic: 'automatic',
};

function transportOf(field: Field | undefined): ShownValue<Transport> | undefined {
  const value = field?.value === undefined ? undefined : transports[field.value.toLowerCase()];
  return field && value ? { value, field } : undefined;
}

/** The address in the block of the proxy, or the line that stands for the whole block. */
function proxyOf(fields: readonly Field[]): Field | undefined {
  const proxy = seek(fields, 'Transport', 'Proxy');
  const address = proxy && seek(proxy.children, 'Address');
  return address && !isNothing(address.value) ? address : proxy;
}

/** What other outputs than those of licensing show about it. */
export interface Neighbours {
  readonly processes: readonly Process[];
  readonly profiles: readonly ShownProfile[];
  /** The certificates of the trustpool; undefined where no output lists them. */
  readonly trustpool: Trustpool | undefined;
  /** The result of `count RUMReport`. */
  readonly reportCount: ShownValue<number> | undefined;
  /** The usage reports that were listed one by one. */
  readonly reports: readonly RumReport[];
  /** Attempts of which the agent's own log tells, and which nothing that it tells of has made good since. */
  readonly agentFailures: readonly AgentEvent[];
  /** The newest success that it tells of. */
  readonly agentSuccess: AgentEvent | undefined;
  /** Kinds of message whose last answer was a failure, as the history of messages tells. */
  readonly failedAnswers: readonly FailedAnswer[];
}

/** What `show crypto pki trustpool` lists. */
interface Trustpool {
  readonly output: Output;
  /** The line of the root that Cisco's licensing servers need. */
  readonly identrust: Field | undefined;
}

const reportLists = [
  'show license rum id all',
  'show license rum id N detail',
  'test license smart rum id-list',
];

/** Reads the outputs beside those of licensing. */
export function readNeighbours(device: Device): Neighbours {
  const processes = ['show processes cpu', 'show processes memory'].flatMap((command) => {
    const newest = device.outputs.findLast(({ section }) => section.command.startsWith(command));
    return newest ? readProcesses(newest) : [];
  });
  const profiles = newestOf(device, ['show call-home profile all'])[0];
  const pool = newestOf(device, ['show crypto pki trustpool'])[0];
  const history = newestOf(device, ['show license history message'])[0];
  const told = device.outputs.findLast(({ section }) => section.command.startsWith('show license eventlog'));
  const events = told ? readAgentLog(told.capture.readingOf(told.section)?.fields ?? []) : [];
  const success = events.findLastIndex(({ outcome }) => outcome === 'success');
  return {
    processes,
    profiles: profiles ? readProfiles(profiles.fields) : [],
    trustpool: pool && {
      output: pool.output,
      identrust: flat(pool.fields).find(({ value }) => /IdenTrust Commercial Root CA 1/i.test(value ?? '')),
    },
    reportCount: reportCount(device),
    reports: newestOf(device, reportLists)
      .reverse()
      .flatMap(({ fields }) => readReports(fields)),
    agentFailures: events.slice(success + 1),
    agentSuccess: events[success],
    failedAnswers: history ? readFailedAnswers(history.fields) : [],
  };
}

function reportCount(device: Device): ShownValue<number> | undefined {
  const output = device.outputs.findLast(
    ({ section }) => /^more\b/.test(section.command) && /RUMReport/.test(section.filter ?? ''),
  );
  const fields = output?.capture.readingOf(output.section)?.fields ?? [];
  const field = flat(fields).find(({ value }) => /^\d+$/.test(value ?? ''));
  return field && { value: Number(field.value), field };
}
