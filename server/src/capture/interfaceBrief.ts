import type { Span } from '../text/source';
import { outputLines } from './fields';
import type { Section } from './scan';

/** A row of `show ip interface brief`. */
export interface InterfaceState {
  readonly name: string;
  /** Undefined: it has none. */
  readonly address: string | undefined;
  /** Status and line protocol are both up. */
  readonly isUp: boolean;
  /** From the name to the last column. */
  readonly at: Span;
}

const form =
  /^([A-Za-z]\S{0,40})\s+(\d{1,3}(?:\.\d{1,3}){3}|unassigned)\s+(?:YES|NO)\s+\S{1,12}\s+((?:administratively )?[a-z]{2,12})\s+(up|down)$/;

/** The interfaces that an output of `show ip interface brief` lists; none of another output. */
export function interfaceStates({ source, command, bodyLine, lastLine }: Section): readonly InterfaceState[] {
  if (command !== 'show ip interface brief') return [];
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
