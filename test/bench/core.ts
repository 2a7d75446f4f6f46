/** What the service does when a document opens, as one call; the benchmark bundles it as the product is bundled. */
import { type Analysis, analyse } from '../../server/src/analysis';
import { buildCase, type CaseDocument, readDocument } from '../../server/src/case';
import type { DocumentKind } from '../../server/src/text/probe';
import { SourceText, type Span } from '../../server/src/text/source';

/** Everything that stays in memory for as long as a document is open, the text aside. */
export interface Opened {
  readonly document: CaseDocument;
  readonly analysis: Analysis;
  readonly lines: number;
  readonly events: number;
  readonly configs: number;
  readonly findings: number;
  /** Sum of all lines and characters, so that no engine can leave their computation out. */
  readonly positions: number;
}

const place = ({ source, start, end }: Span): number => {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return from.line + from.character + to.line + to.character;
};

/**
 * Reads a text, builds the case, runs every rule and turns the places of all findings into positions.
 * @param kind undefined: the text tells
 */
export function open(text: string, kind?: DocumentKind): Opened {
  const source = new SourceText('file:///bench', text);
  const document = readDocument(source, kind);
  const subject = buildCase([document]);
  const analysis = analyse(subject);
  let positions = 0;
  for (const { at, related } of analysis.findings) {
    positions += place(at);
    for (const entry of related) positions += place(entry.at);
  }
  return {
    document,
    analysis,
    lines: source.lineCount,
    events: document.capture.events.length,
    configs: subject.devices.reduce((sum, { configs }) => sum + configs.length, 0),
    findings: analysis.findings.length,
    positions,
  };
}
