import type { SourceText } from '../text/source';
import type { Reading } from './fields';

/**
 * How one output is read. A file of `readers/` holds one; what it says here is all the rest needs to know.
 */
export interface Reader {
  /** Full words of the command; a word in capitals (`N`, `HOST`) stands for whatever the user typed. */
  readonly command: string;
  /** Whether more words may follow: `telnet HOST 443 /vrf Mgmt-vrf`. */
  readonly open?: true;
  /**
   * First lines by which the output is recognised where neither prompt nor separator names it. Each is
   * compared with the beginning of a line, so it must not be a word that other texts begin with; `$` at its end:
   * nothing else stands on that line.
   */
  readonly headings: readonly string[];
  /**
   * Lines further down that tell this output from one that begins alike: what was taken for one of `holds` before
   * them is this output.
   */
  readonly later?: readonly string[];
  /** Where neither prompt nor separator ends it, the first line that is no part of the output any more. */
  readonly until?: RegExp;
  /** Commands whose own headings stand in this output too and begin no new one. */
  readonly holds?: readonly string[];
  /** Reads the lines below the command; undefined: the output is read by another layer. An output that holds nothing of ours
   * gives no reading. */
  readonly read?: (source: SourceText, first: number, last: number) => Reading | undefined;
}

export const defineReader = (reader: Reader): Reader => reader;
