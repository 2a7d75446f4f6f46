import type { SourceText } from '../../text/source';
import { type Field, fieldAt, type OutputLine } from '../fields';
import { inner } from '../parts';
import { row } from '../table';
import type { Lines } from './shape';

/** Labels whose lines open a block of their own, and the list that such a block belongs to. */
const blocks: ReadonlyMap<string, string> = new Map([
  ['Handle', 'License Usage'],
  ['Report Id', 'Report Id'],
  ['Profile Name', 'Profile Name'],
  ['StoreIndex', 'StoreIndex'],
]);
/** The features of classic licences are numbered. */
const indexed = /^(Index) (\d+) (Feature)$/;
const roles = /^(?:Active|Standby|Member|Local|Remote|Peer)\b/;

/** The list of a block that begins with this label and value; undefined for a plain field. */
export function blockList(label: string, value: string): string | undefined {
  if (label.startsWith('P:')) return 'Trust Data';
  if (value.startsWith('PID:') && roles.test(label)) return 'UDI';
  return label.startsWith('Index ') && indexed.test(label) ? 'Index' : blocks.get(label);
}

/** One of a block that repeats, named by its heading. */
export function block(
  { source }: Lines,
  line: OutputLine,
  list: string,
  fields: readonly Field[],
  children: readonly Field[],
): Field {
  const [head] = fields as [Field];
  if (list === 'UDI') return { ...head, list, children: [...head.children, ...children] };
  if (list === 'Trust Data')
    return member(source, line, head.label, list, [...trustOf(source, head), ...children]);
  const numbered = indexed.exec(head.label);
  const own = numbered
    ? [
        fieldAt(source, 'Index', line.start, numbered[2], line.start + 6),
        {
          ...head,
          label: 'Feature',
          labelSpan: source.span(line.start + 7 + (numbered[2] as string).length, head.labelSpan.end),
        },
      ]
    : fields;
  const name = `${head.label}: ${head.value}`;
  return {
    ...head,
    label: name,
    value: undefined,
    valueSpan: undefined,
    list,
    children: [...own, ...children],
  };
}

/** What a member says about its trust code, and the code's number if it has one. */
function trustOf(source: SourceText, head: Field): readonly Field[] {
  const label = 'Trust Data';
  const match = /^(\S.{0,200}?)\s+(TrustId):(\S+)$/.exec(head.value ?? '');
  if (!match || !head.valueSpan) return [{ ...head, label }];
  const [all, said, name, id] = match as unknown as [string, string, string, string];
  const { start } = head.valueSpan;
  const at = start + all.length - id.length;
  return [
    { ...head, label, value: said, valueSpan: source.span(start, start + said.length) },
    fieldAt(source, name, at - 1 - name.length, id, at),
  ];
}

/** A block that is named by the identity of a member: `P:C9300-24P,S:FOC0000A001`. */
export const member = (
  source: SourceText,
  line: OutputLine,
  name: string,
  list: string,
  children: readonly Field[],
): Field => ({
  ...row(source, line, list, [...inner(source, name, line.start), ...children], name),
  labelSpan: source.span(line.start, line.start + name.length),
});
