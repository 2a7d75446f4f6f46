import type { Stamp } from '../../capture/stamp';
import type { Shown } from '../shown';
import type { ShownValue } from './fields';
import { inUse } from './usage';

/**
 * An ACK deadline that nothing follows from: one report was acknowledged, only perpetual licences are in use, and
 * the policy asks for no further one. Undefined where the deadline counts, or where the outputs do not tell.
 */
export function idleDeadline(shown: Shown | undefined): ShownValue<Stamp | undefined> | undefined {
  if (!shown?.lastAck?.value || !shown.ackDeadline?.value) return undefined;
  const used = shown.licences.filter(inUse);
  if (used.length === 0 || !used.every(({ type }) => /^perpetual$/i.test(type))) return undefined;
  const frequency = shown.perpetualFrequency?.value;
  return frequency === undefined || /^0\b/.test(frequency) ? shown.ackDeadline : undefined;
}

/** Whether the policy in force wants reports acknowledged; true where it does not say. */
export const isAckRequired = (shown: Shown): boolean => !/^no\b/i.test(shown.ackRequired?.value ?? '');

/** Whether anything shows that a report of this device was acknowledged: an ACK date alone also comes with trust or policy. */
export const isReportAcknowledged = ({ rum, exchanges }: Shown): boolean =>
  (rum?.acknowledged?.value ?? 0) > 0 ||
  exchanges.some(({ name, response }) => name === 'Result Polling' && response?.value === 'OK');
