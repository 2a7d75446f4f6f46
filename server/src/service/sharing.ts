/** What leaves a person's machine: a copy without secrets, a report, the list of what a support case needs. */
import { type Analysis, type AnalysisOptions, analyse } from '../analysis';
import { buildCase, type CaseDocument, readDocument, readLike } from '../case';
import { caseReport, supportReport } from '../features/caseReport';
import type { Block } from '../features/caseReport/blocks';
import { asMarkdown } from '../features/caseReport/markdown';
import { both } from '../features/markdown';
import { type Redacted, redact } from '../features/redact';
import type { Text } from '../terms';
import { SourceText, type Span } from '../text/source';

/** A line as a link, one-based; the editor makes it one that can be followed. */
const placeLink = ({ source, start }: Span): string => {
  const line = source.positionAt(start).line + 1;
  return `[L${line}](${source.uri}#L${line})`;
};

const pageOf = (blocks: readonly Block[]): Text => both((lang) => asMarkdown(blocks, lang, placeLink));

/** A document without secrets and identities. */
export function redactedCopy(document: CaseDocument): Redacted {
  const [copy] = redact([document]);
  return copy ?? { uri: document.source.uri, text: '', replaced: [], suspects: [] };
}

/** The report of a document, its identities masked; its lines are those of the document itself. */
export function reportPage(given: CaseDocument, options: AnalysisOptions | undefined): Text {
  const document = readLike(given, redactedCopy(given).text);
  return pageOf(caseReport(analyse(buildCase([document]), options).devices, 'masked'));
}

/** What a support case needs and what is at hand: for the person's own screen, so that commands can be pasted. */
export const supportPage = ({ devices }: Analysis): Text => pageOf(supportReport(devices));

/** The report of a file that no editor opens, names as they are: masking them would take longer than all the rest. */
export function filePage(uri: string, text: string, options: AnalysisOptions): Text {
  const document = readDocument(new SourceText(uri, text));
  return both((lang) =>
    asMarkdown(caseReport(analyse(buildCase([document]), options).devices, 'open'), lang),
  );
}

/**
 * The report about all devices of some files, which form one case; undefined where no file speaks of a device. A text
 * that is neither configuration nor capture is left out.
 */
export function casePage(
  files: readonly { readonly uri: string; readonly text: string }[],
  options: AnalysisOptions,
): Text | undefined {
  const documents = files
    .map(({ uri, text }) => readDocument(new SourceText(uri, text)))
    .filter(({ kind }) => kind !== 'other');
  const { devices } = analyse(buildCase(documents), options);
  return devices.length === 0 ? undefined : pageOf(caseReport(devices, 'open'));
}
