import { instant, parseClock, type Stamp } from '../../capture/stamp';
import { timeSources } from '../../capture/timeSource';
import type { Device, Output } from '../../case';
import type { Span } from '../../text/source';
import { flat, seek, spanOf } from './fields';

/** A time that a capture tells about itself. */
export interface ClockReading {
  readonly stamp: Stamp;
  /** Milliseconds by the device's own time. */
  readonly time: number;
  readonly at: Span;
}

/**
 * The newest time that the captures tell: `show clock`, `Current time` of the scheduled jobs, and the line that the
 * exec banner prints above an output. In one document the last one counts, of several documents the latest.
 */
export function readClock(device: Device): ClockReading | undefined {
  const last = new Map<unknown, ClockReading>();
  const note = (at: Span, text: string | undefined): void => {
    const stamp = text === undefined ? undefined : parseClock(text);
    const time = stamp && instant(stamp);
    if (!stamp || time === undefined) return;
    const known = last.get(at.source);
    if (!known || known.at.start < at.start) last.set(at.source, { stamp, time, at });
  };
  for (const output of device.outputs) {
    for (const { at, text } of inOutput(output)) note(at, text);
  }
  for (const capture of new Set(device.outputs.map(({ capture }) => capture))) {
    for (const span of timeSources(capture.source)) {
      if (isOwn(device, span)) note(span, span.source.text.slice(span.start, span.end));
    }
  }
  return [...last.values()].reduce<ClockReading | undefined>(
    (newest, reading) => (newest && newest.time >= reading.time ? newest : reading),
    undefined,
  );
}

function inOutput({ capture, section }: Output): readonly { at: Span; text: string | undefined }[] {
  if (section.command === 'show clock') {
    return flat(capture.readingOf(section)?.fields ?? []).map((field) => ({
      at: spanOf(field),
      text: field.value,
    }));
  }
  if (section.command !== 'show license tech support') return [];
  const now = seek(capture.readingOf(section)?.fields ?? [], 'Current time');
  return now ? [{ at: spanOf(now), text: now.value }] : [];
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
