import type { Field } from '../../capture/fields';
import { type Figure, figure, flat, isNothing, seek } from './fields';

/** `Usage Report Summary`: how many RUM reports there are, and in which state. */
export interface RumSummary {
  readonly total: Figure | undefined;
  readonly acknowledged: Figure | undefined;
  /** Sent and not acknowledged; in brackets: not acknowledged, sent or not. */
  readonly waiting: Figure | undefined;
  readonly available: Figure | undefined;
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
    total: figure(own, 'Total'),
    acknowledged: figure(own, 'Total Acknowledged Received'),
    waiting: figure(own, 'Waiting for Ack'),
    available: figure(own, 'Available to Report'),
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
  /** `N`: normal, `E`: error, `P`: purged; undefined where the output prints none. */
  readonly flag: Field | undefined;
  /** What the transaction of the report ended with; undefined for `<none>`. */
  readonly message: Field | undefined;
}

/** The reports of an output; each one is a row, or a block of its own. */
export function readReports(fields: readonly Field[]): readonly RumReport[] {
  return flat(fields).flatMap(({ children }) => {
    const at = (label: string): Field | undefined => children.find((field) => field.label === label);
    const id = at('Report Id');
    if (id?.value === undefined) return [];
    const message = at('Transaction Message');
    return [{ id, flag: at('Flag'), message: isNothing(message?.value) ? undefined : message }];
  });
}
