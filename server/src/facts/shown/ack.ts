import type { Stamp } from '../../capture/stamp';
import type { Shown } from '../shown';
import type { Figure, ShownValue } from './fields';
import { inUse, timeOf } from './usage';

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

/** More reports than this pile up on a device that was never acknowledged. */
export const unsent = 100;

/** Reports that are ready on a device that was never acknowledged, where they are so many that they pile up. */
export const neverSent = (shown: Shown): Figure | undefined => {
  const ready = shown.rum?.available;
  const never = shown.lastAck && !shown.lastAck.value && !isReportAcknowledged(shown);
  return never && ready && ready.value > unsent ? ready : undefined;
};

/** Milliseconds since an ACK was owed, by a deadline that counts; undefined where none has passed. */
export function overdueBy(shown: Shown | undefined, now: number | undefined): number | undefined {
  const due = timeOf(shown?.ackDeadline);
  if (!shown || due === undefined || now === undefined || now <= due) return undefined;
  return isAckRequired(shown) && !idleDeadline(shown) ? now - due : undefined;
}

/** Whether the policy in force wants reports acknowledged; true where it does not say. */
export const isAckRequired = (shown: Shown): boolean => !/^no\b/i.test(shown.ackRequired?.value ?? '');

/** Whether anything shows that a report of this device was acknowledged: an ACK date alone also comes with trust or policy. */
export const isReportAcknowledged = ({ rum, exchanges }: Shown): boolean =>
  (rum?.acknowledged?.value ?? 0) > 0 ||
  exchanges.some(({ name, response }) => name === 'Result Polling' && response?.value === 'OK');
