import { outputLines } from './fields';
import type { Section } from './scan';

/** What is listed by name, the command that lists it and the lines that name it. */
const lists = {
  trustpoint: [/^show crypto pki trustpoints/, /^Trustpoint (\S{1,220}?):?$/],
  'access-list': [/^show (?:ip )?access-lists?/, /^(?:Standard|Extended) IP access list (\S{1,80})$/],
  'http-server': [/^show ip http server/, /^HTTP (?:secure )?server status: (\w{1,20})$/],
  // `SL_HTTP  2  Active  Active  HTTP REST IOS-XE Smart License Server`: by HTTP, by HTTPS.
  'license-module': [/^show ip http server/, /^ ?(SL_HTTP +\d{1,4} +\w+ +\w+)\b/],
} as const;

/** The names of a kind that an output lists; none of another output. */
export function namesListed(
  { source, command, bodyLine, lastLine }: Section,
  kind: keyof typeof lists,
): readonly string[] {
  const [commands, line] = lists[kind];
  if (!commands.test(command)) return [];
  return outputLines(source, bodyLine, lastLine).flatMap(
    ({ text }) => line.exec(text.slice(0, 300).trimEnd())?.[1] ?? [],
  );
}
