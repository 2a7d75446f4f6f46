import { namingIpv4 } from '../../capture/sensitive/addresses';
import { isPublic, type Kind } from '../../capture/sensitive/kinds';
import { Ipv4Pseudonyms } from './ipv4';
import { Ipv6Pseudonyms } from './ipv6';

/** What stands in front of the number of a pseudonym. */
const stems: Readonly<Partial<Record<Kind, string>>> = {
  secret: 'secret',
  token: 'token',
  account: 'account',
  host: 'host',
  domain: 'domain',
  user: 'user',
  contact: 'contact',
  text: 'text',
  mail: 'mail',
};

/** Pseudonyms of one run: the same value has the same one, in every text. */
export class Pseudonyms {
  readonly #made = new Map<string, string>();
  readonly #counters = new Map<string, number>();
  readonly #ipv4: Ipv4Pseudonyms;
  readonly #ipv6 = new Ipv6Pseudonyms();

  /**
   * @param addresses the IPv4 addresses of all texts
   * @param taken whether a word stands in the texts already: it would be two people's name then
   */
  constructor(
    addresses: ReadonlySet<number>,
    private readonly taken: (word: string) => boolean,
  ) {
    this.#ipv4 = new Ipv4Pseudonyms(addresses);
  }

  /** The pseudonym of a value; the value itself where there is nothing to hide. */
  of(kind: Kind, value: string): string {
    switch (kind) {
      case 'ipv4': {
        const address = namingIpv4(value);
        return address === undefined ? value : this.#ipv4.of(address);
      }
      case 'ipv6':
        return this.#ipv6.of(value) ?? value;
      case 'certificate':
        return value.replace(/[\da-f]/gi, '0').replace(/[a-z+/]/gi, 'A');
      case 'mac':
        return this.#mac(value);
      case 'host':
      case 'domain':
        return this.#name(kind, value);
      case 'mail': {
        const at = value.lastIndexOf('@');
        return `${this.#numbered('mail', value.slice(0, at))}@${this.#name('domain', value.slice(at + 1))}`;
      }
      default:
        return this.#numbered(kind, value);
    }
  }

  /** A name with dots is a host in a domain; a single label stays one. */
  #name(kind: 'host' | 'domain', value: string): string {
    const dot = value.indexOf('.');
    if (isPublic(value)) return value;
    if (kind === 'domain') return dot === -1 ? this.#numbered('domain', value) : this.#domain(value);
    if (dot === -1) return this.#numbered('host', value);
    const [label, domain] = [value.slice(0, dot), value.slice(dot + 1)];
    // The built-in name of a CSLU is the same everywhere, and says what was looked for.
    const own = label.toLowerCase() === 'cslu-local' ? label : this.#numbered('host', label);
    return `${own}.${this.#domain(domain)}`;
  }

  #domain(value: string): string {
    return isPublic(value) ? value : `${this.#numbered('domain', value)}.example`;
  }

  #numbered(kind: Kind, value: string): string {
    const key = `${kind} ${kind === 'host' || kind === 'domain' ? value.toLowerCase() : value}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    let made = shaped(kind, value, this.#next(kind));
    while (this.taken(made.toLowerCase())) made = shaped(kind, value, this.#next(kind));
    this.#made.set(key, made);
    return made;
  }

  #next(kind: string): number {
    const number = (this.#counters.get(kind) ?? 0) + 1;
    this.#counters.set(kind, number);
    return number;
  }

  /** A locally administered address in the form of the value; group addresses name nobody. */
  #mac(value: string): string {
    const digits = value.replace(/[^\da-f]/gi, '').toLowerCase();
    if (Number.parseInt(digits.slice(0, 2), 16) & 1 || /^0+$/.test(digits)) return value;
    let made = this.#made.get(`mac ${digits}`);
    if (made === undefined) {
      made = `0200${this.#next('mac').toString(16).padStart(8, '0')}`;
      this.#made.set(`mac ${digits}`, made);
    }
    let at = 0;
    return value.replace(/[\da-f]/gi, () => (made as string)[at++] as string);
  }
}

/** A serial number keeps its length, a number stays a number, a long token stays as long as tokens are. */
function shaped(kind: Kind, value: string, number: number): string {
  if (kind === 'serial') return `SN${`${number}`.padStart(Math.max(2, value.length - 2), '0')}`;
  if (/^\+?\d+$/.test(value) && (kind === 'id' || kind === 'account' || kind === 'contact'))
    return `${value.startsWith('+') ? '+' : ''}${`${number}`.padStart(value.replace('+', '').length, '0')}`;
  if (kind === 'id') return `id-${number}`;
  if (kind === 'token' && value.length >= 24) return `redacted-token-${`${number}`.padStart(9, '0')}`;
  const stem = `${stems[kind] ?? kind}-${number}`;
  // Tags have a greatest length, which a rule knows.
  return kind === 'text' && value.length > 100 ? stem.padEnd(value.length, '-') : stem;
}
