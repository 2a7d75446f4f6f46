import type { Capture } from '../capture/scan';
import type { ForeignSystem } from '../text/foreign';
import type { DocumentKind } from '../text/probe';
import type { SourceText } from '../text/source';

/** A document as the case sees it. */
export interface CaseDocument {
  readonly source: SourceText;
  readonly kind: DocumentKind;
  readonly capture: Capture;
  /** Zero-based lines of a configuration file with the mark of a comment behind a command. */
  readonly marked: readonly number[];
  /** The text as it was given; `source` is what it quotes, where it is read as a quotation. */
  readonly given: SourceText;
  /** What the text was taken for; undefined: nobody said, and it is read as a quotation. */
  readonly readAs: DocumentKind | undefined;
  /** Another system that the text is written for: nothing is read in a configuration of it. */
  readonly foreign?: ForeignSystem | undefined;
}
