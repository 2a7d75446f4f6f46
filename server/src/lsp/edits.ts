import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Difference } from '../text/change';

/** Where the texts of documents differ from those that the core has taken, as their editor tells it. */
export class Edits {
  /** Undefined: in more places than one, or the editor has sent the whole text. */
  readonly #since = new Map<string, Difference | undefined>();

  /** Notes changes of a document; asked before its text has them. */
  note(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const { uri } = document;
    const only = changes.length === 1 && !this.#since.has(uri) ? changes[0] : undefined;
    this.#since.set(uri, only && isPart(only) ? placed(document, only) : undefined);
  }

  /** The one difference to the text that was taken last, if it is known; whoever asks takes the text. */
  take(uri: string): Difference | undefined {
    const edit = this.#since.get(uri);
    this.#since.delete(uri);
    return edit;
  }
}

type Part = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

const isPart = (change: TextDocumentContentChangeEvent): change is Part => 'range' in change;

function placed(document: TextDocument, { range, text }: Part): Difference | undefined {
  const start = document.offsetAt(range.start);
  const oldEnd = document.offsetAt(range.end);
  return oldEnd < start ? undefined : { start, oldEnd, newEnd: start + text.length };
}
