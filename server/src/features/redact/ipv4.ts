/** First numbers that no host has (240.0.0.0/4), without those that begin a mask. */
const unused = [241, 242, 243, 244, 245, 246, 247, 249, 250, 251, 253];

/**
 * Pseudonyms of IPv4 addresses. Two addresses that lie in one network, of whatever size down from a /8, have
 * pseudonyms in one network of that size; the last number stays. A private block and each public /8 has a first number
 * of its own that no address of the texts has, so that no pseudonym is anybody's real address there.
 */
export class Ipv4Pseudonyms {
  readonly #known = new Map<number, string>();
  readonly #firsts = new Map<string, number>();
  /** By the bits that lead to it: whether a bit is turned. */
  readonly #turned = new Map<string, number>();
  /** Places where a network or broadcast address goes on in zeros or ones: those have to stay. */
  readonly #kept = new Set<string>();
  readonly #free: number[];
  #state = 0x2545;

  /** @param addresses all that the texts hold */
  constructor(addresses: ReadonlySet<number>) {
    const seen = new Set<number>();
    for (const address of addresses) {
      seen.add(address >>> 24);
      const low = address & 0xff;
      if (low === 0 || low === 0xff) this.#keep(address, low === 0 ? 0 : 1);
    }
    const rest = Array.from({ length: 223 }, (_, index) => index + 1).filter((first) => first !== 127);
    this.#free = [10, ...unused, ...rest].filter(
      (first, at, all) => !seen.has(first) && all.indexOf(first) === at,
    );
  }

  of(address: number): string {
    let known = this.#known.get(address);
    if (known === undefined) {
      known = this.#make(address);
      this.#known.set(address, known);
    }
    return known;
  }

  #make(address: number): string {
    const block = blockOf(address);
    let first = this.#firsts.get(block);
    if (first === undefined) {
      first = this.#free.shift() ?? 240;
      this.#firsts.set(block, first);
    }
    let middle = 0;
    for (let bit = 23; bit >= 8; bit--) {
      const place = placeOf(block, address, bit);
      let turned = this.#turned.get(place);
      if (turned === undefined) {
        // Told by the order in which networks appear alone: nothing leads back to the address.
        this.#state = (this.#state * 1103515245 + 12345) & 0x7fffffff;
        turned = this.#kept.has(place) ? 0 : (this.#state >>> 16) & 1;
        this.#turned.set(place, turned);
      }
      middle = (middle << 1) | (((address >>> bit) & 1) ^ turned);
    }
    return `${first}.${middle >>> 8}.${middle & 0xff}.${address & 0xff}`;
  }

  #keep(address: number, value: 0 | 1): void {
    for (let bit = 8; bit <= 23 && ((address >>> bit) & 1) === value; bit++)
      this.#kept.add(placeOf(blockOf(address), address, bit));
  }
}

const placeOf = (block: string, address: number, bit: number): string =>
  `${block} ${bit} ${address >>> (bit + 1)}`;

/** The private block of an address, else its first number. */
function blockOf(address: number): string {
  const [first, second] = [address >>> 24, (address >>> 16) & 0xff];
  if (first === 172 && second >= 16 && second < 32) return 'p172';
  if (first === 192 && second === 168) return 'p192';
  if (first === 100 && second >= 64 && second < 128) return 'p100';
  return `${first}`;
}
