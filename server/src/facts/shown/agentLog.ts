import type { Field } from '../../capture/fields';
import { eventNamed } from '../../knowledge/eventNames';
import type { ReasonRow } from '../../knowledge/types';
import { reasonOf } from '../events';
import { seek } from './fields';

/** An attempt that `show license eventlog` tells of. */
export interface AgentEvent {
  readonly field: Field;
  readonly outcome: 'failure' | 'success';
  /** Milliseconds by the device's own time. */
  readonly time: number;
  /** What `error` gives as reason. */
  readonly error: Field | undefined;
  readonly reason: ReasonRow | undefined;
}

const stamp = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)/;

/** The attempts of the agent's own log that failed or succeeded, in its order. */
export function readAgentLog(fields: readonly Field[]): readonly AgentEvent[] {
  return (seek(fields, 'Event Log')?.children ?? []).flatMap((field) => {
    const outcome = eventNamed(field.label)?.outcome ?? 'neither';
    const at = stamp.exec(field.children.find(({ label }) => label === 'time')?.value ?? '');
    if (outcome === 'neither' || !at) return [];
    const [year, month, day, hour, minute, second] = at.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const error = field.children.find(({ label }) => label === 'error');
    return [
      {
        field,
        outcome,
        time: Date.UTC(year, month - 1, day, hour, minute, second),
        error,
        reason: error?.value === undefined ? undefined : reasonOf(error.value),
      },
    ];
  });
}
