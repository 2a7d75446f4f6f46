import type { Field } from '../capture/fields';
import type { Span } from '../text/source';
import type { DeviceFacts } from './deviceFacts';
import { once } from './once';
import { isFailing } from './shown/exchanges';
import { spanOf } from './shown/fields';

/** A device that has nobody to report to, as its outputs show it. */
interface UnsetCslu {
  /** `Cslu address: <empty>`. */
  readonly address: Field;
  /** Where the attempts fail. */
  readonly failing: Span;
  /** `Last ACK received: <none>`. */
  readonly never: Span;
}

/**
 * Transport `cslu` without an address, no ACK ever and attempts that fail: all of it, since without an address the
 * agent may look for `cslu-local`, or wait for a collector.
 */
export const unsetCslu = once(({ shown, episodes }: DeviceFacts): UnsetCslu | undefined => {
  const address = shown?.csluAddress;
  if (address?.value !== '<empty>' || shown?.transport?.value !== 'cslu') return undefined;
  if (!shown.lastAck || shown.lastAck.value) return undefined;
  const failed = episodes.find(({ party, restored }) => party === 'CSLU' && !restored);
  const failing = shown.exchanges.find(isFailing)?.overall?.at ?? failed?.first.event.span;
  return failing && { address, failing, never: spanOf(shown.lastAck.field) };
});
