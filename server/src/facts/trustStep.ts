import type { Span } from '../text/source';
import type { DeviceFacts } from './deviceFacts';
import { isLive } from './session';

const tenMinutes = 600_000;

/** A token that was entered, and how long nothing came of it. */
interface Waited {
  /** Keywords of the command; the token is never marked. */
  readonly at: Span;
  /** Milliseconds between the clocks shown behind it. */
  readonly time: number;
}

/**
 * Whether a token was entered and, ten minutes later by the clock of the session, there is neither a message nor a
 * trust code.
 */
export function trustWithoutResult({ device, clocks, session, shown }: DeviceFacts): Waited | undefined {
  const typed = session.typed.findLast(({ command }) => command.startsWith('license smart trust idtoken'));
  if (!typed || !shown?.trust || shown.trusted.installed !== false) return undefined;
  const { at } = typed;
  const { section } = shown.output;
  if (section.source !== at.source || section.firstLine < typed.section.firstLine) return undefined;
  const after = clocks.filter(({ span }) => span.source === at.source && span.start > at.start);
  const [first] = after;
  const last = after.at(-1);
  if (!first || !last || last.time - first.time < tenMinutes) return undefined;
  const answered = device.events.some(
    (event) =>
      event.mnemonic.startsWith('TRUST_CODE_INSTALL_') &&
      event.span.source === at.source &&
      (event.span.start > at.start || !isLive(device, event)),
  );
  return answered ? undefined : { at, time: last.time - first.time };
}
