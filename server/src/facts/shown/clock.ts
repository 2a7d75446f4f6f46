import { instant, parseClock } from '../../capture/stamp';
import { timeSources } from '../../capture/timeSource';
import type { Device, Output } from '../../case';
import { type SourceText, type Span, textOf } from '../../text/source';
import { flat, seek, spanOf } from './fields';

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
export function readClocks(device: Device): readonly Clock[] {
  const byDocument = new Map<SourceText, Clock[]>();
  for (const { capture } of device.outputs) {
    if (byDocument.has(capture.source)) continue;
    const printed = timeSources(capture.source).filter((span) => isOwn(device, span));
    byDocument.set(
      capture.source,
      printed.flatMap((span) => clockAt(span, textOf(span)) ?? []),
    );
  }
  for (const output of device.outputs) byDocument.get(output.capture.source)?.push(...clocksIn(output));
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

function clocksIn({ capture, section }: Output): Clock[] {
  if (section.command === 'show clock') {
    return flat(capture.readingOf(section)?.fields ?? []).flatMap(
      (field) => clockAt(spanOf(field), field.value ?? '') ?? [],
    );
  }
  if (section.command !== 'show license tech support') return [];
  const now = seek(capture.readingOf(section)?.fields ?? [], 'Current time');
  const clock = now && clockAt(spanOf(now), now.value ?? '');
  return clock ? [clock] : [];
}

/** Whether a place lies in an output of the device, or above the first output of its document. */
function isOwn({ outputs }: Device, { source, start }: Span): boolean {
  const line = source.lineOf(start);
  let first = Number.POSITIVE_INFINITY;
  for (const { capture, section } of outputs) {
    if (section.source !== source) continue;
    if (section.firstLine <= line && line <= section.lastLine) return true;
    first = Math.min(first, capture.sections[0]?.firstLine ?? 0);
  }
  return line < first && Number.isFinite(first);
}
