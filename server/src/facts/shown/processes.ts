import type { Field } from '../../capture/fields';
import { hitsIn } from '../../capture/hits';
import type { Output } from '../../case';
import type { Span } from '../../text/source';
import { spanOf } from './fields';

/** A row of `show processes cpu sorted` or `show processes memory sorted`. */
export interface Process {
  readonly name: string;
  readonly at: Span;
  /** The greater of the averages of one and of five minutes, in per cent. */
  readonly load: number | undefined;
  /** Bytes. */
  readonly holding: number | undefined;
}

/** The agent's processes that the notice names; more than a tenth of the CPU over minutes is not their daily work. */
const agentProcesses = ['SAGetRUMIds', 'SAUtilRepSave'];
const muchLoad = 10;
/** What `*MallocLite*` holds on a healthy device stays far below. */
const memoryHolder = '*MallocLite*';
const muchMemory = 500_000_000;

/** Reads the rows that FN72578 speaks about; a table has hundreds of others, and most tables have none of these. */
export function readProcesses({ capture, section }: Output): readonly Process[] {
  const named = hitsIn(section, section.command.includes(' memory') ? holder : agents);
  if (named.length === 0) return [];
  return rowsOf(capture.readingOf(section)?.fields ?? []).flatMap((row) => {
    const { whole } = row;
    if (!whole || !named.some((at) => whole.start <= at && at < whole.end)) return [];
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

/** One expression finds several names sooner than a search for each. */
const agents = new RegExp(agentProcesses.join('|'), 'g');
const holder = new RegExp(memoryHolder.replaceAll('*', '\\*'), 'g');

/** The rows of all tables, without a look into any of them. */
function rowsOf(fields: readonly Field[]): readonly Field[] {
  const rows: Field[] = [];
  const walk = (level: readonly Field[]): void => {
    for (const field of level) {
      if (field.whole) rows.push(field);
      else walk(field.children);
    }
  };
  walk(fields);
  return rows;
}

const numberIn = (field: Field | undefined): number | undefined => {
  const number = Number.parseFloat(field?.value ?? '');
  return Number.isNaN(number) ? undefined : number;
};

/** Whether a row shows what FN72578 describes. */
export const isExcessive = ({ name, load, holding }: Process): boolean =>
  (agentProcesses.includes(name) && (load ?? 0) >= muchLoad) ||
  (name === memoryHolder && (holding ?? 0) >= muchMemory);
