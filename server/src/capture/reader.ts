import type { SourceText } from '../text/source';
import type { Reading } from './fields';

/**
 * How one output is read. A file of `readers/` holds one; what it says here is all the rest needs to know.
 */
export interface Reader {
  /** Full words of the command. */
  readonly command: string;
  /**
   * First lines by which the output is recognised where neither prompt nor separator names it. Each is
   * compared with the beginning of a line, so it must not be a word that other texts begin with.
   */
  readonly headings: readonly string[];
  /** Reads the lines below the command; undefined: the output is read by another layer. */
  readonly read?: (source: SourceText, first: number, last: number) => Reading;
}

export const defineReader = (reader: Reader): Reader => reader;
