/** So often it is looked whether another request has come; whoever asks without a pause does not keep all else away. */
const mostTurns = 20;

/**
 * Work on documents that lets the requests go first which have come by then: behind a key the editor often asks what
 * can be typed, and the user waits for that answer, not for the findings. The connection takes one message at each
 * turn of the event loop, so the work begins at the first turn without one.
 */
export class Afterwards {
  readonly #due = new Map<string, () => void>();
  #isBusy = false;
  /** Turns since the work was due; undefined: none is. */
  #turns: number | undefined;

  /** Has the newest work on a document done; what was due for it before is not done. */
  add(uri: string, work: () => void): void {
    this.#due.set(uri, work);
    this.#isBusy = true;
    if (this.#turns !== undefined) return;
    this.#turns = 0;
    setImmediate(() => this.#turn());
  }

  /** The work on a document is not due any more. */
  drop(uri: string): void {
    this.#due.delete(uri);
  }

  /** A message has come: another one may wait behind it. */
  note(): void {
    this.#isBusy = true;
  }

  #turn(): void {
    if (this.#isBusy && this.#turns !== undefined && this.#turns++ < mostTurns) {
      this.#isBusy = false;
      setImmediate(() => this.#turn());
      return;
    }
    this.#turns = undefined;
    const due = [...this.#due.values()];
    this.#due.clear();
    for (const work of due) work();
  }
}
