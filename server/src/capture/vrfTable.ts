import type { Span } from '../text/source';
import { outputLines } from './fields';
import type { Section } from './scan';

/** A row of `show vrf`. */
export interface VrfRow {
  readonly name: string;
  /** Short, as the device prints them: `Gi0/0`. */
  readonly interfaces: readonly string[];
  /** Whether it forwards IPv4; undefined where the output does not say. */
  readonly ipv4: boolean | undefined;
  readonly at: Span;
}

const row =
  /^(\S{1,32})\s+(?:<not set>|\d[\d.]*:\d+)(?:\s+(ipv4|ipv6)(?:,ipv6)?)?(?:\s+([A-Z][\w/.:-]{1,40}))?$/;
const block = /^VRF (\S{1,32}) \(VRF Id = \d+\)/;
const family = /^Address family ipv4 unicast( not active)?/;
const further = /^[A-Z][A-Za-z-]{1,30}\d[\d/.:]*$/;

/** The VRFs that a whole `show vrf` lists, in its table or in detail; undefined for another output, and for a part of one. */
export function vrfTable(section: Section): readonly VrfRow[] | undefined {
  const { source, command, filter, bodyLine, lastLine } = section;
  if (filter !== undefined) return undefined;
  if (command === 'show vrf detail') return detailed(section);
  if (command !== 'show vrf') return undefined;
  const rows: (VrfRow & { readonly interfaces: string[] })[] = [];
  for (const { text, start } of outputLines(source, bodyLine, lastLine)) {
    const match = text.length > 160 ? null : row.exec(text);
    const last = rows.at(-1);
    if (match) {
      const [, name = '', protocol, first] = match;
      const at = source.span(start, start + name.length);
      const ipv4 = protocol === undefined ? undefined : protocol === 'ipv4';
      rows.push({ name, interfaces: first === undefined ? [] : [first], ipv4, at });
    } else if (last && text.length < 60 && further.test(text)) last.interfaces.push(text);
  }
  return rows.length === 0 ? undefined : rows;
}

/** The blocks of `show vrf detail`: a head, the interfaces, and each address family or that it is not active. */
function detailed({ source, bodyLine, lastLine }: Section): readonly VrfRow[] | undefined {
  const rows: (VrfRow & { interfaces: readonly string[]; ipv4: boolean | undefined })[] = [];
  for (const { text, start } of outputLines(source, bodyLine, lastLine)) {
    const last = rows.at(-1);
    const head = block.exec(text);
    const own = family.exec(text);
    if (head) {
      const name = head[1] as string;
      rows.push({
        name,
        interfaces: [],
        ipv4: undefined,
        at: source.span(start + 4, start + 4 + name.length),
      });
    } else if (last && own) last.ipv4 = own[1] === undefined;
    else if (last && text.length < 160) {
      const names = text.split(/\s+/).filter(Boolean);
      if (names.every((name) => further.test(name))) last.interfaces = [...last.interfaces, ...names];
    }
  }
  return rows.length === 0 ? undefined : rows;
}
