import type { SourceText, Span } from '../text/source';
import type { Reader } from './reader';

/** An output in a capture, from its command to the line before the next one. */
export interface Section {
  readonly source: SourceText;
  /** Full words, as in `show license all`; `show running-config` for a bare configuration. */
  readonly command: string;
  /** The command as it was typed; undefined where the output was recognised by its headings. */
  readonly typed: Span | undefined;
  /** What the output was filtered by (`include license`), if anything: it is a fragment then. */
  readonly filter: string | undefined;
  /** Host name of the prompt. */
  readonly host: string | undefined;
  /** Zero-based line of the command, or of the first line of an output without one. */
  readonly firstLine: number;
  /** Zero-based first line below the command. */
  readonly bodyLine: number;
  /** Zero-based, inclusive. */
  readonly lastLine: number;
  readonly reader: Reader | undefined;
  /** Lines typed in configuration mode, which go on until another command is typed. */
  readonly entered?: readonly PromptLine[];
}

/** A line typed at the prompt of a configuration mode. */
export interface PromptLine {
  /** Zero-based. */
  readonly line: number;
  readonly typed: Span;
  /** What the prompt holds in parentheses: `config-if`. */
  readonly prompt: string;
  /** Zero-based last line of what the device answers, inclusive; the line itself where it says nothing. */
  readonly lastLine: number;
}

/** Where an output begins. */
export interface Mark {
  readonly line: number;
  readonly command: string;
  readonly typed: Span | undefined;
  readonly filter: string | undefined;
  readonly host: string | undefined;
  /** A prompt without a command only ends what stands above it. */
  readonly opens: boolean;
  /** The line holds output itself: it was recognised by its heading. */
  readonly heading: boolean;
  /** What the prompt of a configuration mode holds in parentheses. */
  readonly prompt?: string | undefined;
}
