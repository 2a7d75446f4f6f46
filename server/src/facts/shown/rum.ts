import type { Field } from '../../capture/fields';
import { type Figure, figure, flat, isNothing, type ShownValue, seek } from './fields';

/** `Usage Report Summary`: how many RUM reports there are, and in which state. */
export interface RumSummary {
  readonly acknowledged: Figure | undefined;
  /** Sent and not acknowledged; in brackets: not acknowledged, sent or not. */
  readonly waiting: Figure | undefined;
  readonly available: Figure | undefined;
  /** Removed from the device; in brackets: those that had not been acknowledged. */
  readonly purged: Figure | undefined;
  readonly inStorage: Figure | undefined;
  /** Reports that are missing from the store. */
  readonly missing: Figure | undefined;
}

/** Reads the summary; undefined where an output has none. */
export function readRumSummary(fields: readonly Field[]): RumSummary | undefined {
  const heading = seek(fields, 'Usage Report Summary');
  if (!heading) return undefined;
  const own = heading.children.length > 0 ? flat(heading.children) : behind(fields, heading);
  return {
    acknowledged: figure(own, 'Total Acknowledged Received'),
    waiting: figure(own, 'Waiting for Ack'),
    available: figure(own, 'Available to Report'),
    purged: figure(own, 'Purged'),
    inStorage: figure(own, 'In Storage'),
    missing: figure(own, 'MIA'),
  };
}

/** The lines of the summary where the heading does not hold them. */
function behind(fields: readonly Field[], heading: Field): readonly Field[] {
  const list = flat(fields);
  const at = list.indexOf(heading);
  return list.slice(at + 1, at + 8);
}

/** A usage report in a list, or in detail. */
export interface RumReport {
  readonly id: Field;
  /** `OPEN`, `CLOSED`, `UNACK`, `ACK` … with its field; older releases print it in a long form. */
  readonly state: ShownValue<string> | undefined;
  /** `N`: normal, `E`: error, `P`: purged; undefined where the output prints none. */
  readonly flag: Field | undefined;
  /** What the transaction of the report ended with; undefined for `<none>`. */
  readonly message: Field | undefined;
}

/** The reports of an output; each one is a row, or a block of its own. */
export function readReports(fields: readonly Field[]): readonly RumReport[] {
  return flat(fields).flatMap(({ children }) => {
    const at = (label: string): Field | undefined => children.find((field) => field.label === label);
    const id = at('Report Id') ?? at('report_id');
    if (id?.value === undefined) return [];
    const message = at('Transaction Message');
    return [
      {
        id,
        state: stateOf(at('State') ?? at('state')),
        flag: at('Flag'),
        message: isNothing(message?.value) ? undefined : message,
      },
    ];
  });
}

/** `UNACK`, or `SmartAgentRumStateUnacknowledged` of older releases. */
function stateOf(field: Field | undefined): ShownValue<string> | undefined {
  if (field?.value === undefined) return undefined;
  const long = /^SmartAgentRumState(\w+)$/.exec(field.value)?.[1];
  const value = (long ?? field.value).toUpperCase().replace(/ACKNOWLEDGED$/, 'ACK');
  return { value, field };
}

/** How many of the reports are in each state, in the order of their lives. */
export function countStates(
  reports: readonly RumReport[],
): readonly (readonly [state: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { state } of reports) if (state) counts.set(state.value, (counts.get(state.value) ?? 0) + 1);
  const place = (state: string): number => lives.indexOf(state) + 1 || lives.length + 1;
  return [...counts].sort(([a], [b]) => place(a) - place(b));
}

const lives: readonly string[] = ['OPEN', 'CLOSED', 'PENDING', 'UNACK', 'ACK', 'DELETED'];
