import { type Field, find } from '../capture/fields';
import { parseClock, type Stamp } from '../capture/stamp';
import type { Device, Output } from '../case';
import type { Transport } from '../terms';
import { parseRelease, type Release } from '../text/release';

/** A field together with what it means. */
export interface ShownValue<T> {
  readonly value: T;
  readonly field: Field;
}

/** What the newest licensing output of a device shows. */
export interface Shown {
  readonly output: Output;
  /** `Smart Licensing Using Policy: Status: ENABLED`. */
  readonly slp: Field | undefined;
  readonly transport: ShownValue<Transport> | undefined;
  readonly csluAddress: Field | undefined;
  readonly url: Field | undefined;
  readonly proxy: Field | undefined;
  /** `IP Mode: IPv4 ONLY`; newer agents print it. */
  readonly ipMode: Field | undefined;
  /** `undefined` value: printed as `<none>`. */
  readonly lastAck: ShownValue<Stamp | undefined> | undefined;
  readonly ackDeadline: ShownValue<Stamp | undefined> | undefined;
  readonly lastPush: ShownValue<Stamp | undefined> | undefined;
  readonly trust: Field | undefined;
  readonly ackRequired: Field | undefined;
}

const licenseOutputs = ['show license status', 'show license all', 'show license tech support'];

/** Reads the last licensing output of a device. */
export function readShown(device: Device): Shown | undefined {
  const output = device.outputs.findLast(({ section }) => licenseOutputs.includes(section.command));
  const fields = output?.capture.readingOf(output.section)?.fields;
  if (!output || !fields) return undefined;
  const at = (...path: readonly string[]): Field | undefined => find(fields, ...path);
  const type = at('Transport', 'Type') ?? at('Transport', 'Transport Type');
  return {
    output,
    slp: at('Smart Licensing Using Policy', 'Status'),
    transport: transportOf(type),
    csluAddress: at('Transport', 'Cslu address'),
    url: at('Transport', 'URL'),
    proxy: at('Transport', 'Proxy'),
    ipMode: at('Transport', 'IP Mode'),
    lastAck: moment(at('Usage Reporting', 'Last ACK received')),
    ackDeadline: moment(at('Usage Reporting', 'Next ACK deadline')),
    lastPush: moment(at('Usage Reporting', 'Last report push')),
    trust: at('Trust Code Installed'),
    ackRequired: at('Policy', 'Reporting ACK required'),
  };
}

const printed: Readonly<Record<string, Transport>> = {
  callhome: 'callhome',
  cslu: 'cslu',
  smart: 'smart',
  'transport off': 'off',
  off: 'off',
  automatic: 'automatic',
};

function transportOf(field: Field | undefined): ShownValue<Transport> | undefined {
  const value = field?.value === undefined ? undefined : printed[field.value.toLowerCase()];
  return field && value ? { value, field } : undefined;
}

/** A date field; `<none>` is a value, text that is no date is none. */
function moment(field: Field | undefined): ShownValue<Stamp | undefined> | undefined {
  if (field?.value === undefined) return undefined;
  if (/^<none>$/i.test(field.value)) return { value: undefined, field };
  const stamp = parseClock(field.value);
  return stamp && { value: stamp, field };
}

/** Release and model from `show version`. */
export interface ShownVersion {
  readonly release: { readonly release: Release; readonly field: Field } | undefined;
  readonly platform: Field | undefined;
}

export function readVersion(device: Device): ShownVersion | undefined {
  const output = device.outputs.findLast(({ section }) => section.command === 'show version');
  const fields = output?.capture.readingOf(output.section)?.fields;
  if (!fields) return undefined;
  const xe = find(fields, 'Cisco IOS XE Software, Version');
  const line = fields.find(
    ({ label, value }) => label === 'Version' && value !== undefined && parseRelease(value) !== undefined,
  );
  const named = xe?.value !== undefined && parseRelease(xe.value) ? xe : line;
  const release = named?.value === undefined ? undefined : parseRelease(named.value);
  return {
    release: named && release ? { release, field: named } : undefined,
    platform: find(fields, 'Model Number') ?? find(fields, 'Model number') ?? find(fields, 'processor'),
  };
}

/** The newest time that the capture itself tells: `show clock`, or the line that the exec banner prints. */
export function readClock(device: Device): ShownValue<Stamp> | undefined {
  let newest: ShownValue<Stamp> | undefined;
  for (const { capture, section } of device.outputs) {
    if (section.command !== 'show clock') continue;
    for (const field of capture.readingOf(section)?.fields ?? []) {
      const stamp = field.value === undefined ? undefined : parseClock(field.value);
      if (stamp) newest = { value: stamp, field };
    }
  }
  return newest;
}
