import type { Span } from '../text/source';
import { outputLines } from './fields';
import type { Section } from './scan';

/** A routing table as `show ip route` prints it. */
export interface RouteTable {
  /** Undefined: the global table. */
  readonly vrf: string | undefined;
  /** What the device says instead of a table that it does not have. */
  readonly missing: Span | undefined;
  /** The line that says that nothing leads further than the routes below it. */
  readonly noLastResort: Span | undefined;
  readonly routes: readonly ShownRoute[];
}

/** A line of a routing table. */
export interface ShownRoute {
  /** A network of the device itself. */
  readonly connected: boolean;
  readonly address: string;
  /** Bits of its mask; undefined where the line leaves them to a line above. */
  readonly bits: number | undefined;
}

const route =
  /^([A-Z*][A-Za-z0-9*%+&]{0,2}(?: [A-Z][A-Z0-9]?)?)\s+(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?[\s,]/;
const unset = /^Gateway of last resort is not set/;
const absent = /^% ?(?:IP )?[Rr]outing table \S+ does not exist/;

/** The legend of the codes stands above it. */
const beginning = 4000;

/**
 * Reads a whole table; undefined for another output. Its routes are read where nothing leads further: most tables have a
 * default route, and some a million others.
 * @param vrf undefined: the global table
 */
export function routeTable(section: Section, vrf: string | undefined): RouteTable | undefined {
  const { source, command, filter, bodyLine, lastLine } = section;
  if (filter !== undefined || command !== (vrf === undefined ? 'show ip route' : `show ip route vrf ${vrf}`))
    return undefined;
  const start = source.lineStart(bodyLine);
  const head = source.slice(start, Math.min(source.lineEnd(lastLine), start + beginning));
  let missing: Span | undefined;
  let noLastResort: Span | undefined;
  const routes: ShownRoute[] = [];
  if (!head.includes('resort is not set') && !head.includes('does not exist'))
    return { vrf, missing, noLastResort, routes };
  for (const { text, start } of outputLines(source, bodyLine, lastLine)) {
    const at = source.span(start, start + text.length);
    if (absent.test(text)) missing = at;
    else if (unset.test(text)) noLastResort = at;
    const [, code = '', address, bits] = route.exec(text.slice(0, 120)) ?? [];
    if (address !== undefined)
      routes.push({
        connected: /^[CL]\b/.test(code),
        address,
        bits: bits === undefined ? undefined : Number(bits),
      });
  }
  return { vrf, missing, noLastResort, routes };
}
