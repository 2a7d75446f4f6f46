import type { SourceText } from '../../text/source';
import type { OutputLine } from '../fields';
import type { Table } from '../table';
import type { Nesting } from './flat';

/** What an outline holds beside headings and labels. */
export interface Shape {
  readonly tables?: readonly Table[];
  /**
   * Lines of several labels and values that no rule divides: the groups are label and value by turns. One label more
   * than values: the first is the heading of the others.
   */
  readonly inline?: readonly RegExp[];
  /** Headings of blocks that repeat; the group is the name of their list. */
  readonly repeats?: RegExp;
  /** Sentences that stand for themselves: what they say before and behind the value. */
  readonly sentences?: readonly RegExp[];
  /** An underlined heading whose section is read only when somebody asks, if it is long. */
  readonly deferred?: string;
  /** How the blocks stand in each other, where a copy lost the indentation. */
  readonly nesting?: Nesting;
}

/** The lines of an output on the way through its outline. */
export interface Lines {
  readonly source: SourceText;
  readonly lines: readonly OutputLine[];
  readonly shape: Shape;
  /** Zero-based lines that nothing has explained so far. */
  readonly unread: number[];
}
