import { changedAt } from '../config/header';
import type { Span } from '../text/source';
import type { ConfigFacts } from './config';
import { once } from './once';

/** Whether anything sets the clock of the device: an NTP server or peer, or an interface that listens to one. */
export const hasTimeSource = once((config: ConfigFacts): boolean => {
  if (config.ntp.some((line) => line.word(1) === 'server' || line.word(1) === 'peer')) return true;
  return config.interfaces.some(({ address, timed }) => address === 'learned' || timed);
});

/**
 * The date a device printed above its configuration, if it lies before the first release with Smart Licensing Using
 * Policy: then the clock was wrong.
 */
export function impossibleDate({ config }: ConfigFacts): Span | undefined {
  const changed = changedAt(config);
  return changed && changed.year < 2020 ? changed.span : undefined;
}
