import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Difference, joined, replaced } from '../text/change';
import { SourceText } from '../text/source';

/**
 * A document as its editor has it. Its text is the very version that the core reads, so a line is counted once, and in
 * one way: a line feed ends it, with or without carriage returns in front. A carriage return alone ends a line only in a
 * text without any line feed, which is how Neovim sends a file in the format of old Macs. The protocol would have it end
 * one everywhere, but the editors do not: VS Code makes one line end of all kinds when it opens a file, and Neovim and
 * Helix count line feeds and show the rest inside the line.
 */
export class OpenDocument implements Pick<TextDocument, 'uri' | 'languageId' | 'version'> {
  #source: SourceText;
  /** Where the text differs from the one that was taken last; undefined: nowhere, or nobody can tell. */
  #since: Difference | undefined;
  #tells = false;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
  ) {
    this.#source = new SourceText(uri, text);
  }

  /** The newest text. */
  get source(): SourceText {
    return this.#source;
  }

  /** Makes the changes of an editor, one after the other: each speaks of the text that the one before it left. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) {
      if ('range' in change) this.#replace(change.range, change.text);
      else {
        this.#source = new SourceText(this.uri, change.text);
        this.#tells = false;
      }
    }
    this.version = version;
    return this;
  }

  /** Where the text differs from the one that was taken last, if that is known; whoever asks takes the text. */
  taken(): Difference | undefined {
    const since = this.#tells ? this.#since : undefined;
    this.#since = undefined;
    this.#tells = true;
    return since;
  }

  #replace(range: Range, by: string): void {
    const from = this.#source.offsetAt(range.start);
    const to = this.#source.offsetAt(range.end);
    const [start, oldEnd] = from <= to ? [from, to] : [to, from];
    this.#source = replaced(this.#source, start, oldEnd, by);
    const difference = { start, oldEnd, newEnd: start + by.length };
    this.#since = this.#since ? joined(this.#since, difference) : difference;
  }
}
