import type { SourceText, Span } from '../text/source';
import type { KnownLines } from './known';

/** A comment that speaks to the product: `! slp-topology: offline`. */
export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** The text of a banner, which is anybody's. */
export interface Banner {
  /** Zero-based line of the command. */
  readonly line: number;
  /** Zero-based line of the delimiter that closes it; behind all lines if none does. */
  readonly last: number;
}

/** One configuration: a whole one, or a fragment. Any text gives one; unknown lines are silent. */
export interface Config {
  readonly source: SourceText;
  /** Zero-based lines, the last one inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Known lines of the global mode in their order. */
  readonly commands: KnownLines;
  readonly directives: readonly Directive[];
  readonly banners: readonly Banner[];
  /** Only of a whole configuration may something be said to be missing. */
  readonly whole: boolean;
}
