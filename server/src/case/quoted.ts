import type { Title } from '../capture/marks';
import { captureOfConfig, holdsConfig, scanCapture } from '../capture/scan';
import { type Unescaped, unescaped } from '../text/escaped';
import { type DocumentKind, probe } from '../text/probe';
import { beginningOf, unquoted } from '../text/quoted';
import { SourceText } from '../text/source';
import type { LabelledBlock } from '../text/yamlLabels';
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
  return readEvidence(source, given, quoted.whole, blockTitles(source, quoted.blocks ?? []));
}

/** What the keys of a YAML say of its blocks; nothing of one that holds prompts, which say it better. */
function blockTitles(source: SourceText, blocks: readonly LabelledBlock[]): readonly Title[] {
  const labelled = blocks.filter(
    ({ label: { host, command } }) => host !== undefined || command !== undefined,
  );
  if (labelled.length === 0) return [];
  const prompts = scanCapture(source).sections.flatMap(({ host, firstLine }) =>
    host === undefined ? [] : [firstLine],
  );
  return labelled.flatMap(({ line, label: { host, command } }, index) => {
    const end = labelled[index + 1]?.line ?? source.lineCount;
    return prompts.some((prompt) => prompt > line && prompt < end) ? [] : [{ line, host, command }];
  });
}

/** The same in the strings of a JSON, whose line ends are escaped. */
export function readEscaped(given: SourceText): CaseDocument | undefined {
  const escaped = unescaped(given.text);
  const titles = escaped && titlesOf(given.uri, escaped);
  if (!titles) return undefined;
  const source = new SourceText(given.uri, escaped.text, undefined, undefined, given);
  const above = titles.map(({ at, ...title }) => ({ line: source.lineOf(at) - 1, ...title }));
  return readEvidence(source, given, false, above);
}

/** What the keys of a JSON say of a string, at the offset of its first character. */
interface StringTitle {
  readonly at: number;
  readonly host: string | undefined;
  readonly command: string | undefined;
}

/**
 * Whose output each string is, where no prompt in it says so. A key is taken for the name of a device only if the same
 * output stands in two strings otherwise; undefined if it still does then: each may be of another device.
 */
function titlesOf(uri: string, { text, strings, labels }: Unescaped): readonly StringTitle[] | undefined {
  const unnamed = strings.flatMap(([start, end], index) => {
    const { sections } = scanCapture(new SourceText(uri, text.slice(start, end)));
    if (sections.some(({ host }) => host !== undefined)) return [];
    const label = labels[index];
    const printed = sections.filter((section) => !holdsConfig(section)).map(({ command }) => command);
    // A command that stands above the output says it better than the key.
    const command = sections.some(({ typed }) => typed) ? undefined : label?.command;
    return [{ at: start, label, command, commands: command === undefined ? printed : [command] }];
  });
  for (const isGuess of [false, true]) {
    const seen = new Set<string>();
    const titles = unnamed.map(({ at, label, command, commands }) => {
      const host = label?.host ?? (isGuess ? label?.perhaps : undefined);
      return { at, host, command, commands: new Set(host === undefined ? commands : []) };
    });
    const isClear = titles.every(({ commands }) => {
      const isNew = [...commands].every((command) => !seen.has(command));
      for (const command of commands) seen.add(command);
      return isNew;
    });
    if (isClear)
      return titles
        .filter(({ host, command }) => host !== undefined || command !== undefined)
        .map(({ at, host, command }) => ({ at, host, command }));
  }
  return undefined;
}

function readEvidence(
  source: SourceText,
  given: SourceText,
  whole: boolean,
  titles: readonly Title[] = [],
): CaseDocument | undefined {
  const { kind, strength } = probe(beginningOf(source));
  const isTold = titles.some(({ command }) => command !== undefined);
  if (kind === 'other' || (strength !== 'strong' && !whole && !isTold)) return undefined;
  const capture = kind === 'config' && !isTold ? captureOfConfig(source) : scanCapture(source, titles);
  return { source, kind: 'capture', capture, marked: [], given, readAs: undefined };
}
