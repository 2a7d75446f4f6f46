import type { Span } from '../text/source';
import { outputLines } from './fields';
import type { Section } from './scan';

/** A row of `show vrf`. */
export interface VrfRow {
  readonly name: string;
  /** Short, as the device prints them: `Gi0/0`. */
  readonly interfaces: readonly string[];
  readonly at: Span;
}

const row =
  /^(\S{1,32})\s+(?:<not set>|\d[\d.]*:\d+)(?:\s+(?:ipv4|ipv6)(?:,ipv6)?)?(?:\s+([A-Z][\w/.:-]{1,40}))?$/;
const further = /^[A-Z][A-Za-z-]{1,30}\d[\d/.:]*$/;

/** The VRFs that a whole `show vrf` lists; undefined for another output, and for a part of one. */
export function vrfTable({
  source,
  command,
  filter,
  bodyLine,
  lastLine,
}: Section): readonly VrfRow[] | undefined {
  if (command !== 'show vrf' || filter !== undefined) return undefined;
  const rows: (VrfRow & { readonly interfaces: string[] })[] = [];
  for (const { text, start } of outputLines(source, bodyLine, lastLine)) {
    const match = text.length > 160 ? null : row.exec(text);
    const last = rows.at(-1);
    if (match) {
      const [, name = '', first] = match;
      const at = source.span(start, start + name.length);
      rows.push({ name, interfaces: first === undefined ? [] : [first], at });
    } else if (last && text.length < 60 && further.test(text)) last.interfaces.push(text);
  }
  return rows.length === 0 ? undefined : rows;
}
