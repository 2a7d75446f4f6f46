import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { Diagnostic } from 'vscode-languageserver-types';

/** What is said of a line that ends too soon, or of a `no` in front of a value: true of half of what is typed. */
const unfinished: ReadonlySet<unknown> = new Set(['SLP007', 'SLP050']);

/** Whoever stops for so long has stopped typing, in milliseconds. */
const patience = 1000;

/**
 * The line that is being typed in each document. A command that is half typed is no mistake yet: what is said of such
 * lines waits until the next change stands elsewhere, breaks the line, or does not come.
 */
export class HalfTyped {
  /** Zero-based lines by document. */
  readonly #lines = new Map<string, number>();
  readonly #pauses = new Map<string, NodeJS.Timeout>();

  /** @param over tells again what is found in a document: its line is taken for finished */
  constructor(private readonly over: (uri: string) => void) {}

  /** Takes the changes of an editor, before they are made. */
  changed(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.forget(uri);
    const [change] = changes;
    if (!change || changes.length > 1 || !('range' in change)) return;
    const { start, end } = change.range;
    if (start.line === end.line && !/[\r\n]/.test(change.text)) this.#lines.set(uri, start.line);
  }

  /** The diagnostics of a document without those that wait. */
  told(uri: string, diagnostics: Diagnostic[]): Diagnostic[] {
    const line = this.#lines.get(uri);
    if (line === undefined) return diagnostics;
    const told = diagnostics.filter(({ code, range }) => !unfinished.has(code) || range.start.line !== line);
    if (told.length < diagnostics.length && !this.#pauses.has(uri))
      this.#pauses.set(
        uri,
        setTimeout(() => {
          this.forget(uri);
          this.over(uri);
        }, patience),
      );
    return told;
  }

  /** No line of a document is being typed any more. */
  forget(uri: string): void {
    clearTimeout(this.#pauses.get(uri));
    this.#pauses.delete(uri);
    this.#lines.delete(uri);
  }
}
