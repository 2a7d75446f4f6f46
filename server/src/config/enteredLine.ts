import type { SourceText } from '../text/source';
import type { CommandMode } from './fullWords';

/** A line that was typed at the prompt of a configuration mode, and that the device took. */
export interface EnteredLine {
  readonly source: SourceText;
  /** Offsets of what was typed, the prompt and blanks around it left out. */
  readonly start: number;
  readonly end: number;
  /** What the prompt holds in parentheses: `config-if`. */
  readonly prompt: string;
  /** Where it was corrected, or moved to the left to fit the screen: what stood there at last. */
  readonly redrawn?: Redrawn | undefined;
}

/** A typed line as the screen showed it at last. */
export interface Redrawn {
  readonly text: string;
  /** Where each of its characters stands, counted from the beginning of what was typed. */
  readonly places: readonly number[];
}

/** A typed word, and what it means. */
export interface EnteredWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A typed line, its words written out. */
export interface Entered {
  readonly line: EnteredLine;
  /** The mode that it was meant for: a command of the global mode may be typed in any. */
  readonly mode: CommandMode | undefined;
  readonly negated: boolean;
  /** Without `no`. */
  readonly words: readonly EnteredWord[];
}
