import type { ForeignSystem } from '../text/foreign';
import type { Span } from '../text/source';
import type { Section } from './scan';

/** The first lines by which an output tells the system. */
const firstLines: readonly (readonly [command: string, system: ForeignSystem, form: RegExp])[] = [
  ['show version', 'IOS XR', /^Cisco IOS XR Software, Version /],
  ['show version', 'NX-OS', /^Cisco Nexus Operating System \(NX-OS\) Software/],
  ['show version', 'ASA', /^Cisco Adaptive Security Appliance Software /],
  ['show running-config', 'IOS XR', /^!! IOS XR Configuration /],
  ['show running-config', 'NX-OS', /^!Command: show running-config/],
  ['show running-config', 'ASA', /^ASA Version \d/],
];

/** A prompt of IOS XR names the card and its processor. */
const routeProcessor = /^RP\/\d+\/\w+\/CPU\d+:/;
/** So many lines of an output are looked at, and so many characters of each. */
const looked = 12;
const begun = 64;

/** The system that printed an output, where it is not IOS-XE and says so, with the line that says it. */
export function systemIn(section: Section): { readonly value: ForeignSystem; readonly at: Span } | undefined {
  const { source, command, typed, firstLine, bodyLine, lastLine } = section;
  const said = (value: ForeignSystem, line: number) => ({
    value,
    at: source.span(source.lineStart(line), source.lineEnd(line)),
  });
  const beginning = (line: number): string => {
    const start = source.lineStart(line);
    return source.slice(start, start + begun);
  };
  if (typed && routeProcessor.test(beginning(firstLine))) return said('IOS XR', firstLine);
  for (const [own, system, form] of firstLines) {
    if (own !== command) continue;
    for (let line = bodyLine; line <= Math.min(lastLine, bodyLine + looked); line++)
      if (form.test(beginning(line))) return said(system, line);
  }
  return undefined;
}
