import type { Section } from '../capture/scan';
import { complaintOf, headOf, type PortTest, readPortTest, reloadAsked, sectionAt } from '../capture/session';
import { instant, instantBefore, parseClock } from '../capture/stamp';
import type { LogEvent } from '../capture/syslog';
import type { Device, Output } from '../case';
import type { Span } from '../text/source';

/** A command that changes something. */
export interface Typed {
  readonly section: Section;
  /** Full words of what is known, the rest as typed. */
  readonly command: string;
  /** Its keywords, so that a token behind them is never marked. */
  readonly at: Span;
  /** Where the answer says that it failed. */
  readonly complaint: Span | undefined;
  /** Where the answer asks for a reload. */
  readonly asksReload: Span | undefined;
}

/** What somebody typed on the device, and what came of it. */
export interface Session {
  /** In their order. */
  readonly typed: readonly Typed[];
  readonly tests: readonly PortTest[];
}

/** Commands that change or test something, with their keywords; the rest of a session are outputs. */
const telling: readonly string[] = [
  'license smart trust idtoken',
  'license smart factory reset',
  'license smart import',
  'license smart sync',
  'license smart save',
  'reload',
  'write erase',
];

/** The commands of a device's sessions that licensing can depend on. */
export function readSession({ outputs }: Device): Session {
  return {
    typed: outputs.flatMap(({ section }) => typedIn(section) ?? []),
    tests: outputs.flatMap(({ section }) => readPortTest(section) ?? []),
  };
}

function typedIn(section: Section): Typed | undefined {
  const words = telling.find((head) => section.command.startsWith(head));
  const at = words === undefined ? undefined : headOf(section, words.split(' ').length);
  if (!at) return undefined;
  const { command } = section;
  return { section, command, at, complaint: complaintOf(section), asksReload: reloadAsked(section) };
}

/** The clocks of a device's documents: when something in a session was typed lies between two of them. */
export interface Clock {
  /** Milliseconds by the device's own time. */
  readonly time: number;
  readonly span: Span;
  /** `*`: never set, `.`: synchronisation lost. */
  readonly mark: '*' | '.' | undefined;
}

/** Every `show clock` of a device, in the order of the documents. */
export function readClocks(device: Device): readonly Clock[] {
  return device.outputs.flatMap((output) =>
    output.section.command === 'show clock' ? clocksOf(output) : [],
  );
}

const clocksOf = ({ capture, section }: Output): readonly Clock[] =>
  (capture.readingOf(section)?.fields ?? []).flatMap(({ value, valueSpan }) => {
    const stamp = value === undefined ? undefined : parseClock(value);
    const time = stamp && instant(stamp);
    return stamp && time !== undefined && valueSpan ? [{ time, span: valueSpan, mark: stamp.mark }] : [];
  });

/** The time of a place in a session: what the clock said last above it. */
export const timeAt = (clocks: readonly Clock[], at: Span): number | undefined =>
  clocks.findLast(({ span }) => span.source === at.source && span.start < at.start)?.time;

/** Whether a message was printed as it happened; those of `show logging` happened before it was typed. */
export const isLive = (device: Device, { span, line }: LogEvent): boolean =>
  sectionAt(device.outputs, span.source, line)?.command !== 'show logging';

/** When a message was printed; a stamp of a clock that was set later tells nothing. */
export function timeOf({ stamp }: LogEvent, clocks: readonly Clock[]): number | undefined {
  const newest = clocks.at(-1);
  if (!stamp || (stamp.mark === '*' && newest && newest.mark !== '*')) return undefined;
  return instantBefore(stamp, newest?.time);
}
