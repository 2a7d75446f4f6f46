import { captureOfConfig, holdsConfig, scanCapture } from '../capture/scan';
import { type Unescaped, unescaped } from '../text/escaped';
import { type DocumentKind, probe } from '../text/probe';
import { beginningOf, unquoted } from '../text/quoted';
import { SourceText } from '../text/source';
import type { CaseDocument } from './document';

/** A message gives a text away wherever it stands, and so does a person; the outputs may be quoted. */
export function orQuoted(plain: CaseDocument): CaseDocument {
  const { kind, capture, given } = plain;
  if (!seesNothing(plain)) return plain;
  const quotation = readQuotation(given, kind);
  if (quotation && !seesNothing(quotation)) return quotation;
  if (kind !== 'capture') return plain;
  const escaped = readEscaped(given);
  // Nothing that was read is lost.
  return escaped && (escaped.capture.events.length > 0 || capture.events.length === 0) ? escaped : plain;
}

/** Whether a text shows no output, and as a configuration no line that the product reads. */
const seesNothing = ({ kind, capture: { sections, configsOf } }: CaseDocument): boolean =>
  kind === 'capture'
    ? sections.length === 0
    : kind === 'config' && sections.flatMap(configsOf).every(({ commands }) => commands.lines.length === 0);

/**
 * A configuration or a capture in the lines of another text, such as a task's result or a mail: evidence, as nothing
 * may be edited there.
 */
export function readQuotation(given: SourceText, looksLike: DocumentKind): CaseDocument | undefined {
  const quoted = unquoted(given.text);
  // A configuration holds blocks of its own.
  if (!quoted || (looksLike === 'config' && !quoted.whole)) return undefined;
  const source = new SourceText(given.uri, quoted.text, undefined, quoted.starts);
  return readEvidence(source, given, quoted.whole);
}

/** The same in the strings of a JSON, whose line ends are escaped. */
export function readEscaped(given: SourceText): CaseDocument | undefined {
  const escaped = unescaped(given.text);
  if (!escaped || !isOneDevice(given.uri, escaped)) return undefined;
  const source = new SourceText(given.uri, escaped.text, undefined, undefined, given);
  return readEvidence(source, given, false);
}

/** Whether no output stands in two strings without the name of its device: each may be of another one. */
function isOneDevice(uri: string, { text, strings }: Unescaped): boolean {
  const seen = new Set<string>();
  return strings.every(([start, end]) => {
    const { sections } = scanCapture(new SourceText(uri, text.slice(start, end)));
    const unnamed = sections.filter((section) => section.host === undefined && !holdsConfig(section));
    const commands = new Set(unnamed.map(({ command }) => command));
    const isNew = [...commands].every((command) => !seen.has(command));
    for (const command of commands) seen.add(command);
    return isNew;
  });
}

function readEvidence(source: SourceText, given: SourceText, whole: boolean): CaseDocument | undefined {
  const { kind, strength } = probe(beginningOf(source));
  if (kind === 'other' || (strength !== 'strong' && !whole)) return undefined;
  const capture = kind === 'config' ? captureOfConfig(source) : scanCapture(source);
  return { source, kind: 'capture', capture, marked: [], given, readAs: undefined };
}
