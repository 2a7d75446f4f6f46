import { systemIn } from '../capture/system';
import type { Device } from '../case';
import type { ForeignSystem } from '../text/foreign';
import type { ConfigFacts } from './config';
import type { Fact } from './fact';
import type { Shown } from './shown';

/**
 * The operating system of a device where it is not IOS-XE: by a prompt, by the first lines of its version or its
 * configuration, or by the form of all its messages.
 */
export function otherSystemOf(
  { outputs, events }: Device,
  config: ConfigFacts | undefined,
  shown: Shown | undefined,
): Fact<ForeignSystem> | undefined {
  for (const { section, capture } of outputs) {
    const said = systemIn(section, capture);
    if (said) return { value: said.value, origin: 'shown', spans: [said.at] };
  }
  const [first] = events;
  if (!first || config || shown || events.some(({ foreign }) => foreign === undefined)) return undefined;
  return first.foreign && { value: first.foreign, origin: 'logged', spans: [first.head] };
}
