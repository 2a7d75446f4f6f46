import type { Command } from '../config/command';
import { isBlank, isDigit } from '../text/chars';

/** The name behind `interface`, blanks inside it removed: `Vlan 100` is `Vlan100`. */
export const nameOf = (command: Command): string =>
  command.text.slice('interface'.length).replace(/\s+/g, '');

/**
 * A number that is the same for all spellings of the number behind an interface's type: `1/0/1` of `Gi1/0/1` and of
 * `GigabitEthernet 1/0/1`. Two that differ may share it.
 * @param from where the name begins in the text
 */
export function numberKey(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  // The type: letters, hyphens, blanks.
  while (((code | 32) >= 97 && (code | 32) <= 122) || code === HYPHEN || isBlank(code))
    code = text.charCodeAt(++at);
  let key = 0;
  for (; ; code = text.charCodeAt(++at)) {
    if (isDigit(code) || code === SLASH || code === POINT || code === COLON)
      key = (Math.imul(key, 31) + code) | 0;
    else if (!isBlank(code)) return key;
  }
}

const HYPHEN = 45;
const SLASH = 47;
const POINT = 46;
const COLON = 58;

/** `Gi1/0/1` and `GigabitEthernet1/0/1` are the same interface: same number, one type the beginning of the other. */
export function sameInterface(a: string, b: string): boolean {
  const [typeA, numberA] = parts(a);
  const [typeB, numberB] = parts(b);
  return (
    numberA === numberB &&
    typeA !== '' &&
    typeB !== '' &&
    (typeA.startsWith(typeB) || typeB.startsWith(typeA))
  );
}

function parts(name: string): readonly [type: string, number: string] {
  const match = /^([a-z-]+)\s*(.*)$/i.exec(name.replace(/\s+/g, ''));
  return match ? [(match[1] as string).toLowerCase(), match[2] as string] : ['', name];
}
