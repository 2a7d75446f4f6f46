import type { SourceText, Span } from '../text/source';
import type { KnownLines } from './known';

/** A comment that speaks to the product: `! slp-topology: offline`. */
export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** Zero-based lines, the last one inclusive. */
export interface Lines {
  readonly firstLine: number;
  readonly lastLine: number;
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
  /** Banners of several lines, in their order: what stands in them is anybody's. */
  readonly banners: readonly Lines[];
  /** Zero-based lines of banners that nothing closes. */
  readonly unclosed: readonly number[];
  /** Only of a whole configuration may something be said to be missing. */
  readonly whole: boolean;
  /** A device printed it: the order of its lines is not the one in which they were typed. */
  readonly printed?: true;
  /** What that output was filtered by (`include name-server|ip host`). */
  readonly filter?: string | undefined;
}
