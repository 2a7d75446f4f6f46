import type { Span } from '../text/source';
import { outputLines } from './fields';
import type { Section } from './scan';

/** An interface as an output shows it. */
export interface InterfaceState {
  readonly name: string;
  /** As printed; undefined: it has none. */
  readonly address: string | undefined;
  /** Status and line protocol are both up. */
  readonly isUp: boolean;
  /** From the name to the last word of its state. */
  readonly at: Span;
}

const form =
  /^([A-Za-z]\S{0,40})\s+(\d{1,3}(?:\.\d{1,3}){3}|unassigned)\s+(?:YES|NO)\s+\S{1,12}\s+((?:administratively )?[a-z]{2,12})\s+(up|down)$/;

/** The interfaces that `show ip interface brief` lists, or the one that `show interfaces` was asked about. */
export function interfaceStates(section: Section): readonly InterfaceState[] {
  const { source, command, bodyLine, lastLine } = section;
  if (command !== 'show ip interface brief') return single(section);
  return outputLines(source, bodyLine, lastLine).flatMap(({ text, start }) => {
    const match = text.length > 120 ? null : form.exec(text);
    if (!match) return [];
    const [, name = '', address, status, protocol] = match;
    return [
      {
        name,
        address: address === 'unassigned' ? undefined : address,
        isUp: status === 'up' && protocol === 'up',
        at: source.span(start, start + text.length),
      },
    ];
  });
}

const head = /^([A-Za-z]\S{0,40}) is ((?:administratively )?[a-z]{2,12}), line protocol is (up|down)\b/;
const addressed = /^(?:Internet address |Interface is unnumbered)/;
/** The address stands near the top, the counters of the interface below it. */
const headLines = 12;

/** The state of one interface: `Vlan100 is up, line protocol is up`, and its address where it has one. */
function single({ source, command, filter, bodyLine, lastLine }: Section): readonly InterfaceState[] {
  if (!/^show interfaces \S/.test(command) || filter !== undefined) return [];
  const [first, ...others] = outputLines(source, bodyLine, Math.min(lastLine, bodyLine + headLines));
  const match = head.exec(first?.text.slice(0, 160) ?? '');
  if (!first || !match) return [];
  const [all, name = '', status, protocol] = match;
  const address = others.find(({ text }) => addressed.test(text))?.text;
  return [
    {
      name,
      address,
      isUp: status === 'up' && protocol === 'up',
      at: source.span(first.start, first.start + all.length),
    },
  ];
}
