import type { Field } from '../../capture/fields';
import type { Span } from '../../text/source';
import { flat, spanOf } from './fields';

/** A row of `show processes cpu sorted` or `show processes memory sorted`. */
export interface Process {
  readonly name: string;
  readonly at: Span;
  /** The greater of the averages of one and of five minutes, in per cent. */
  readonly load: number | undefined;
  /** Bytes. */
  readonly holding: number | undefined;
}

/** Reads the rows of the two tables; each row is a field whose cells bear the heads of the columns. */
export function readProcesses(fields: readonly Field[]): readonly Process[] {
  return flat(fields).flatMap((row) => {
    const cell = (label: string): Field | undefined => row.children.find((field) => field.label === label);
    const name = cell('Process');
    if (name?.value === undefined) return [];
    const loads = ['1Min', '5Min'].flatMap((label) => numberIn(cell(label)) ?? []);
    return [
      {
        name: name.value,
        at: spanOf(name),
        load: loads.length === 0 ? undefined : Math.max(...loads),
        holding: numberIn(cell('Holding')),
      },
    ];
  });
}

const numberIn = (field: Field | undefined): number | undefined => {
  const number = Number.parseFloat(field?.value ?? '');
  return Number.isNaN(number) ? undefined : number;
};

/** The agent's processes that the notice names; more than a tenth of the CPU over minutes is not their daily work. */
const agentProcesses = ['SAGetRUMIds', 'SAUtilRepSave'];
const muchLoad = 10;
/** What `*MallocLite*` holds on a healthy device stays far below. */
const muchMemory = 500_000_000;

/** Whether a row shows what FN72578 describes. */
export const isExcessive = ({ name, load, holding }: Process): boolean =>
  (agentProcesses.includes(name) && (load ?? 0) >= muchLoad) ||
  (name === '*MallocLite*' && (holding ?? 0) >= muchMemory);
