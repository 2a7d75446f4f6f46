import { parseIpv6 } from '../../capture/sensitive/addresses';

/** Whether an address names somebody: not the unspecified one, loopback, or a well-known group. */
const naming = (parts: readonly number[]): boolean => {
  const first = parts[0] as number;
  if (first >>> 8 === 0xff) return parts[5] === 1 && (parts[6] as number) >>> 8 === 0xff;
  return parts.slice(0, 4).some((part) => part !== 0);
};

/**
 * Pseudonyms of IPv6 addresses, below `fd00::/16`: what shares 32, 48 or 64 bits still does, zeros stay zeros, and an
 * interface identifier stays only where it is a small number that somebody typed.
 */
export class Ipv6Pseudonyms {
  readonly #counters = new Map<string, Map<string, number>>();

  /** @returns undefined if the text is no address, or none that names somebody */
  of(text: string): string | undefined {
    const parts = parseIpv6(text);
    if (!parts || !naming(parts)) return undefined;
    const [a, b, c, d, ...own] = parts as [number, number, number, number, ...number[]];
    const hex = (value: number): string => value.toString(16);
    const id = own.slice(0, 3).every((part) => part === 0)
      ? [0, 0, 0, own[3] as number]
      : [0, 0, 0xa, this.#number('id', own.join(':'))];
    if (a >>> 8 === 0xff) return `${hex(a)}::1:ff00:${hex(this.#number('group', own.join(':')))}`;
    if (a >>> 6 === 0x3fa) return compressed([a, 0, 0, 0, ...id]);
    const site = this.#number('site', `${a}:${b}`);
    const third = c === 0 ? 0 : this.#number(`${a}:${b}`, `${c}`);
    const fourth = d === 0 ? 0 : this.#number(`${a}:${b}:${c}`, `${d}`);
    return compressed([0xfd00, site, third, fourth, ...id]);
  }

  /** The number of a value among those of its parent, from 1. */
  #number(parent: string, value: string): number {
    let own = this.#counters.get(parent);
    if (!own) {
      own = new Map();
      this.#counters.set(parent, own);
    }
    let number = own.get(value);
    if (number === undefined) {
      number = (own.size + 1) & 0xffff;
      own.set(value, number);
    }
    return number;
  }
}

/** The usual short form: the first longest run of zeros left out. */
function compressed(parts: readonly number[]): string {
  const text = parts.map((part) => part.toString(16)).join(':');
  const runs = text.match(/(?:\b0(?::|$)){2,}/g) ?? [];
  const longest = runs.toSorted((x, y) => y.length - x.length)[0];
  if (longest === undefined) return text;
  const at = text.indexOf(longest);
  return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + longest.length)}`;
}
