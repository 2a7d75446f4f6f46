import { licensingIn } from '../capture/entered';
import type { Field } from '../capture/fields';
import type { Device } from '../case';
import type { Entered } from '../config/enteredLine';
import { completed } from '../config/smart';
import { type Transport, transports } from '../terms';
import type { Span } from '../text/source';
import { orderIn } from './order';

/** What a line of licensing sets, by its third word. */
export type Setting = 'transport' | 'url' | 'proxy' | 'vrf' | 'server-identity-check';

/** What was typed into the agent's configuration. */
export interface Changes {
  /** Whether a later line sets what a field shows: the output is of the time before. */
  readonly outdates: (field: Field | undefined, ...sets: readonly Setting[]) => boolean;
  /** The last transport that was typed. */
  readonly transport: { readonly value: Transport; readonly span: Span } | undefined;
}

const unchanged: Changes = { outdates: () => false, transport: undefined };

/** Reads what was typed in configuration mode about the agent; almost no device has any. */
export function readChanges(device: Device): Changes {
  if (device.outputs.every(({ section }) => !section.entered?.length)) return unchanged;
  const place = orderIn(device);
  const last = new Map<string, number>();
  let transport: Changes['transport'];
  for (const { section } of device.outputs) {
    for (const entered of licensingIn(section)) {
      const { line } = entered;
      const [first, second, third] = wordsOf(entered);
      if (first !== 'license' || second !== 'smart' || third === undefined) continue;
      const span = line.source.span(line.start, line.end);
      last.set(third, place(span));
      if (third === 'transport') transport = transportIn(entered, span);
    }
  }
  return {
    outdates: (field, ...sets) =>
      field !== undefined && sets.some((set) => (last.get(set) ?? -1) > place(field.labelSpan)),
    transport,
  };
}

const wordsOf = ({ words }: Entered): readonly string[] => words.map(({ text }) => text.toLowerCase());

function transportIn(entered: Entered, span: Span): Changes['transport'] {
  const value = entered.negated ? undefined : completed(wordsOf(entered)[3] ?? '', transports);
  return value && { value, span };
}
