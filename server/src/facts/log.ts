import type { LogEvent } from '../capture/syslog';
import type { SourceText, Span } from '../text/source';

const PERCENT = 37;
const none: readonly number[] = [];

/**
 * The messages of a device by mnemonic: a log repeats a few of them for weeks, and whoever asks for one kind has to
 * pass over no other. Messages that another operating system printed are asked for by themselves.
 */
export class Log {
  /** Indices in `events`, in their order. */
  readonly #places = new Map<string, number[]>();
  /** The same without those of other systems, made when a kind is asked for: each has to be looked at for that. */
  readonly #own = new Map<string, readonly number[]>();
  /** Offsets of the messages, made at the first question about a place. */
  #starts: Map<SourceText, Set<number>> | undefined;

  /** @param events of one device, in the order of the documents and of their lines */
  constructor(private readonly events: readonly LogEvent[]) {
    for (let index = 0; index < events.length; index++) {
      const { mnemonic } = events[index] as LogEvent;
      const same = this.#places.get(mnemonic);
      if (same) same.push(index);
      else this.#places.set(mnemonic, [index]);
    }
  }

  /** The messages of some kinds, in their order. */
  of(...mnemonics: readonly string[]): readonly LogEvent[] {
    return this.#at(this.#of(mnemonics));
  }

  /** The messages of the kinds whose mnemonic has a form, in their order. */
  like(form: RegExp): readonly LogEvent[] {
    return this.of(...[...this.#places.keys()].filter((mnemonic) => form.test(mnemonic)));
  }

  /** The first message of a kind behind the last one of the kind that takes it back. */
  since(mnemonic: string, takenBackBy: string): LogEvent | undefined {
    const from = this.#ofKind(takenBackBy).at(-1) ?? -1;
    const index = this.#ofKind(mnemonic).find((place) => place > from);
    return index === undefined ? undefined : this.events[index];
  }

  /** The messages that another operating system printed. */
  get others(): readonly LogEvent[] {
    return this.events.filter(({ foreign }) => foreign !== undefined);
  }

  /** Whether a message begins at a place; messages of other systems count. */
  holds({ source, start }: Span): boolean {
    if (source.text.charCodeAt(start) !== PERCENT) return false;
    if (!this.#starts) {
      this.#starts = new Map();
      for (const { head } of this.events) {
        const known = this.#starts.get(head.source);
        if (known) known.add(head.start);
        else this.#starts.set(head.source, new Set([head.start]));
      }
    }
    return this.#starts.get(source)?.has(start) ?? false;
  }

  #of(mnemonics: readonly string[]): readonly number[] {
    const kinds = mnemonics.map((mnemonic) => this.#ofKind(mnemonic)).filter(({ length }) => length > 0);
    return kinds.length > 1 ? kinds.flat().sort((a, b) => a - b) : (kinds[0] ?? none);
  }

  #ofKind(mnemonic: string): readonly number[] {
    const places = this.#places.get(mnemonic);
    if (!places) return none;
    let own = this.#own.get(mnemonic);
    if (!own) {
      own = places.filter((index) => this.events[index]?.foreign === undefined);
      this.#own.set(mnemonic, own);
    }
    return own;
  }

  #at(places: readonly number[]): readonly LogEvent[] {
    return places.map((index) => this.events[index] as LogEvent);
  }
}
