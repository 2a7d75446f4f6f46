import type { Section } from '../capture/scan';
import { complaintOf, headOf, type PortTest, readPortTest, reloadAsked, sectionAt } from '../capture/session';
import { instantBefore } from '../capture/stamp';
import type { LogEvent } from '../capture/syslog';
import type { Device } from '../case';
import type { Span } from '../text/source';
import type { Clock } from './shown/clock';

/** A command that changes something. */
interface Typed {
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
