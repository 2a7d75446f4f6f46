import { instant, parseClock } from '../../capture/stamp';
import { timesIn } from '../../capture/timeSource';
import type { Device, Output } from '../../case';
import { type SourceText, type Span, textOf } from '../../text/source';
import { spanOf } from './fields';

/** A time that a capture tells about itself. */
export interface Clock {
  /** Milliseconds by the device's own time. */
  readonly time: number;
  readonly span: Span;
  /** `*`: never set, `.`: synchronisation lost. */
  readonly mark: '*' | '.' | undefined;
}

/**
 * Every time that the captures of a device tell, in the order of the documents and of their lines: `show clock`,
 * `Current time` of the agent's scheduled jobs, and the line that the exec banner prints above an output.
 */
export function readClocks({ outputs }: Device): readonly Clock[] {
  const byDocument = new Map<SourceText, Clock[]>();
  for (const output of outputs) {
    const { source } = output.section;
    let clocks = byDocument.get(source);
    if (!clocks) {
      clocks = [];
      byDocument.set(source, clocks);
    }
    for (const clock of clocksIn(output)) clocks.push(clock);
  }
  return [...byDocument.values()].flatMap((clocks) => clocks.sort((a, b) => a.span.start - b.span.start));
}

/** The newest of them: in one document the last one counts, of several documents the latest. */
export function newestClock(clocks: readonly Clock[]): Clock | undefined {
  const last = new Map(clocks.map((clock) => [clock.span.source, clock]));
  return [...last.values()].reduce<Clock | undefined>(
    (newest, clock) => (newest && newest.time >= clock.time ? newest : clock),
    undefined,
  );
}

function clockAt(span: Span, text: string): Clock | undefined {
  const stamp = parseClock(text);
  const time = stamp && instant(stamp);
  return stamp && time !== undefined ? { time, span, mark: stamp.mark } : undefined;
}

function clocksIn({ capture, section }: Output): readonly Clock[] {
  const beside = timesIn(section).flatMap((span) => clockAt(span, textOf(span)) ?? []);
  if (!section.command.startsWith('show clock')) return beside;
  const own = (capture.readingOf(section)?.fields ?? []).flatMap((field) =>
    field.label === 'clock' ? (clockAt(spanOf(field), field.value ?? '') ?? []) : [],
  );
  return [...beside, ...own];
}
