import { productIn, type Said, systemIn } from '../capture/system';
import type { Device, Output } from '../case';
import { type ForeignSystem, foreignIn } from '../text/foreign';
import type { ConfigFacts } from './config';
import type { Fact } from './fact';
import type { Shown } from './shown';
import { spanOf } from './shown/fields';

/**
 * The operating system of a device where it is not IOS-XE: by its product, by a prompt, by the first lines of its
 * version or its configuration, or by the form of all its messages.
 */
export function otherSystemOf(
  { outputs, events }: Device,
  config: ConfigFacts | undefined,
  shown: Shown | undefined,
): Fact<ForeignSystem> | undefined {
  const said =
    (shown && productOf(outputs, shown)) ??
    firstOf(outputs, ({ section, capture }) => systemIn(section, capture));
  if (said) return { value: said.value, origin: 'shown', spans: [said.at] };
  const [first] = events;
  if (!first || config || shown || events.some(({ foreign }) => foreign === undefined)) return undefined;
  return first.foreign && { value: first.foreign, origin: 'logged', spans: [first.head] };
}

/** Whether SD-WAN Manager rules the router, and with it its licences: a tunnel of its overlay ends here. */
export const isSdwanEdge = ({ interfaces }: ConfigFacts): boolean =>
  interfaces
    .called((name) => /^tunnel/i.test(name), 8)
    .some(({ command }) => command.childrenOf('tunnel').some((line) => line.is('tunnel', 'mode', 'sdwan')));

/** Entitlements are looked for in the outputs of the classic model alone: those of the other one print the product. */
function productOf(outputs: readonly Output[], { udi, registration }: Shown): Said | undefined {
  const told = foreignIn('product', udi?.value ?? '');
  if (udi && told) return { value: told.system, at: spanOf(udi) };
  return registration && firstOf(outputs, ({ section }) => productIn(section));
}

function firstOf(outputs: readonly Output[], ask: (output: Output) => Said | undefined): Said | undefined {
  for (const output of outputs) {
    const said = ask(output);
    if (said) return said;
  }
  return undefined;
}
