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
  /** The whole table of one with a default route is not read for them. */
  readonly routes: readonly ShownRoute[];
  readonly hasDefault: boolean;
  /** The output is filtered, or that of one prefix: what it does not show may be there. */
  readonly isPart: boolean;
  /** Where the output begins. */
  readonly at: Span;
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

/** What the output of one prefix begins with: `Routing entry for 0.0.0.0/0, supernet`. */
const entry = /^(Routing entry for) (\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})\b/;
const lastResort = /^ *Gateway of last resort is \d[\d.]+ to network 0\.0\.0\.0/m;

/** The legend of the codes stands above it. */
const beginning = 4000;

/**
 * Reads a table, or a part of one; undefined for another output. The routes of a whole one are read where nothing leads
 * further: most tables have a default route, and some a million others.
 * @param vrf undefined: the global table
 */
export function routeTable(section: Section, vrf: string | undefined): RouteTable | undefined {
  const { command, filter } = section;
  const own = vrf === undefined ? 'show ip route' : `show ip route vrf ${vrf}`;
  if (!command.startsWith(own)) return undefined;
  if (command === own && filter === undefined) return wholeTable(section, vrf);
  const prefix = command.slice(own.length).trim();
  return prefix === '' || /^\d[\d.]*(?: \d[\d.]*)?$/.test(prefix) ? part(section, vrf) : undefined;
}

function wholeTable({ source, bodyLine, lastLine }: Section, vrf: string | undefined): RouteTable {
  const start = source.lineStart(bodyLine);
  const head = source.slice(start, Math.min(source.lineEnd(lastLine), start + beginning));
  let missing: Span | undefined;
  let noLastResort: Span | undefined;
  const routes: ShownRoute[] = [];
  const hasDefault = lastResort.test(head);
  const table = { vrf, hasDefault, isPart: false, at: source.span(start, start) };
  if (!head.includes('resort is not set') && !head.includes('does not exist'))
    return { missing, noLastResort, routes, ...table };
  for (const { text, start } of outputLines(source, bodyLine, lastLine)) {
    const at = source.span(start, start + text.length);
    if (absent.test(text)) missing = at;
    else if (unset.test(text)) noLastResort = at;
    const read = routeOn(text);
    if (read) routes.push(read);
  }
  return { missing, noLastResort, routes, ...table };
}

/** What a part shows of a table: its first lines tell. */
function part({ source, bodyLine, lastLine }: Section, vrf: string | undefined): RouteTable {
  const routes = outputLines(source, bodyLine, Math.min(lastLine, bodyLine + partLines)).flatMap(
    ({ text }) => routeOn(text) ?? [],
  );
  const hasDefault = routes.some(({ bits }) => bits === 0);
  const start = source.lineStart(bodyLine);
  const nothing = { missing: undefined, noLastResort: undefined };
  return { vrf, ...nothing, routes, hasDefault, isPart: true, at: source.span(start, start) };
}

const partLines = 100;

function routeOn(text: string): ShownRoute | undefined {
  const line = text.slice(0, 120);
  const [, code = '', address, bits] = route.exec(line) ?? entry.exec(line) ?? [];
  if (address === undefined) return undefined;
  return {
    connected: /^[CL]\b/.test(code),
    address,
    bits: bits === undefined ? undefined : Number(bits),
  };
}
