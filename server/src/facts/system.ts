import type { Section } from '../capture/scan';
import type { Device } from '../case';
import type { ForeignSystem } from '../text/foreign';
import type { ConfigFacts } from './config';
import type { Fact } from './fact';
import type { Shown } from './shown';

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
/** So many lines of an output are looked at. */
const looked = 12;

/**
 * The operating system of a device where it is not IOS-XE: by a prompt, by the first lines of its version or its
 * configuration, or by the form of all its messages.
 */
export function otherSystemOf(
  { outputs, events }: Device,
  config: ConfigFacts | undefined,
  shown: Shown | undefined,
): Fact<ForeignSystem> | undefined {
  for (const { section } of outputs) {
    const known = systemIn(section);
    if (known) return known;
  }
  const [first] = events;
  if (!first || config || shown || events.some(({ foreign }) => foreign === undefined)) return undefined;
  return first.foreign && { value: first.foreign, origin: 'logged', spans: [first.head] };
}

function systemIn(section: Section): Fact<ForeignSystem> | undefined {
  const { source, command, typed, firstLine, bodyLine, lastLine } = section;
  const fact = (value: ForeignSystem, line: number): Fact<ForeignSystem> => ({
    value,
    origin: 'shown',
    spans: [source.span(source.lineStart(line), source.lineEnd(line))],
  });
  if (typed && routeProcessor.test(source.lineText(firstLine))) return fact('IOS XR', firstLine);
  for (const [own, system, form] of firstLines) {
    if (own !== command) continue;
    for (let line = bodyLine; line <= Math.min(lastLine, bodyLine + looked); line++)
      if (form.test(source.lineText(line))) return fact(system, line);
  }
  return undefined;
}
