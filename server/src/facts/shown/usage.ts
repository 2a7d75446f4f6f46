import type { Field } from '../../capture/fields';
import { instant, type Stamp } from '../../capture/stamp';
import { flat, moment, type ShownValue, seek } from './fields';

/** When the device reported and was acknowledged, and when it has to again. */
export interface UsageReporting {
  /** `undefined` value: printed as `<none>`. */
  readonly lastAck: ShownValue<Stamp | undefined> | undefined;
  readonly ackDeadline: ShownValue<Stamp | undefined> | undefined;
  readonly nextPoll: ShownValue<Stamp | undefined> | undefined;
  readonly nextPush: ShownValue<Stamp | undefined> | undefined;
  readonly lastPush: ShownValue<Stamp | undefined> | undefined;
  readonly lastFileWrite: ShownValue<Stamp | undefined> | undefined;
}

/** Reads the block `Usage Reporting` of an output. */
export function readUsage(fields: readonly Field[]): UsageReporting {
  const at = (label: string) => moment(seek(fields, 'Usage Reporting', label));
  return {
    lastAck: at('Last ACK received'),
    ackDeadline: at('Next ACK deadline'),
    nextPoll: at('Next ACK push check'),
    nextPush: at('Next report push'),
    lastPush: at('Last report push'),
    lastFileWrite: at('Last report file write'),
  };
}

/** Milliseconds of a moment; undefined for `<none>`. */
export const timeOf = (at: ShownValue<Stamp | undefined> | undefined): number | undefined =>
  at?.value && instant(at.value);

/** A licence that the output lists. */
export interface ShownLicence {
  readonly name: string;
  readonly status: string | undefined;
  /** `Perpetual` or `Subscription`, as printed. */
  readonly type: string;
  readonly field: Field;
}

/** The licences of an output, whichever of the two shapes it prints them in. */
export function readLicences(fields: readonly Field[]): readonly ShownLicence[] {
  const licences: ShownLicence[] = [];
  let name: string | undefined;
  let status: string | undefined;
  for (const field of flat(fields)) {
    const { label, value } = field;
    if (label === 'Description') status = undefined;
    else if ((label === 'Feature Name' || label === 'License') && value !== undefined) name = value;
    else if (label === 'Status' && /^(?:NOT )?IN USE/.test(value ?? '')) status = value;
    else if (label === 'License type' && value !== undefined && name !== undefined) {
      licences.push({ name, status, type: value, field });
      name = undefined;
    }
  }
  return licences;
}

/** Whether a licence counts in the report. */
export const inUse = ({ status }: ShownLicence): boolean => status?.startsWith('IN USE') ?? false;
