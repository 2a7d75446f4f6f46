import { type CaseDocument, readDocument, readLike } from '../case';
import { redact } from '../features/redact';
import { looksLike } from '../knowledge/messages/heads';
import type { Lang, Text } from '../terms';
import { decode, isBinary } from '../text/decode';
import { longestText } from '../text/longest';
import type { DocumentKind } from '../text/probe';
import { SourceText } from '../text/source';
import { about, complaints, reasonOf, reasons } from './complaints';
import { exits, type Host, UsageError } from './host';
import type { Options } from './options';

/** A file of a call, read. */
export interface Input {
  readonly path: string;
  readonly document: CaseDocument;
  readonly kind: DocumentKind;
  /** The call names it; else it was found in a folder that the call names. */
  readonly named: boolean;
}

/** A file that is left out, and why. */
export interface Left {
  readonly path: string;
  readonly reason: Text;
}

/** What a call names: the texts, the files that are none, whether anything could not be read. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly skipped: readonly Left[];
  readonly status: typeof exits.clean | typeof exits.trouble;
}

/** Folders a walk passes over: nothing in them is a configuration of the user's. */
const passed = new Set(['node_modules']);

/**
 * Reads files and, in the order of their names, everything below folders. What cannot be read is said and left out.
 * @param masked secrets and identities are replaced as soon as the texts are read: nothing behind can print them
 */
export function readInputs(
  host: Host,
  { operands, lang }: Pick<Options, 'operands' | 'lang'>,
  masked = false,
): Inputs {
  if (operands.length === 0) throw new UsageError(complaints.noFile);
  const inputs: Input[] = [];
  const skipped: Left[] = [];
  let status: Inputs['status'] = exits.clean;

  const unreadable = (path: string, why: Text): void => {
    host.err(`${about(path, why)[lang]}\n`);
    status = exits.trouble;
  };
  const attempt = (path: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      unreadable(path, reasonOf(error));
    }
  };
  const take = (path: string, bytes: Uint8Array, named: boolean): void => {
    if (bytes.length > longestText) {
      unreadable(path, complaints.tooLong);
      return;
    }
    if (isBinary(bytes)) {
      skipped.push({ path, reason: reasons.binary });
      return;
    }
    const input = { ...inputOf(path, decode(bytes).text), named };
    if (named || input.kind !== 'other') inputs.push(input);
    else skipped.push({ path, reason: foreignReason(input) });
  };
  const walk = (folder: string): void => {
    const entries = host.list(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, link } of entries) {
      if (link || name.startsWith('.') || passed.has(name)) continue;
      const path = folder.endsWith('/') ? folder + name : `${folder}/${name}`;
      attempt(path, () => visit(path, false));
    }
  };
  const visit = (path: string, named: boolean): void => {
    const kind = host.kindOf(path);
    if (kind === 'folder') walk(path);
    // A pipe is read where the call names it, as `<(ssh …)` does; nobody may ever write into one that lies in a folder.
    else if (kind === 'file' || (kind === 'pipe' && named)) take(path, host.read(path), named);
    else skipped.push({ path, reason: reasons.special });
  };

  for (const path of operands) {
    if (path === '-') attempt('-', () => take('-', host.readInput(), true));
    else attempt(path, () => visit(path, true));
  }
  return { inputs: masked ? maskedInputs(inputs) : inputs, skipped, status };
}

function maskedInputs(inputs: readonly Input[]): readonly Input[] {
  const texts = redact(inputs.map(({ document }) => document));
  return inputs.map(({ document, ...input }, at) => ({
    ...input,
    document: { ...readLike(document, texts[at]?.text ?? ''), kind: document.kind },
  }));
}

/** A text that looks like nothing is a capture all the same if an output in it is recognised. */
function inputOf(path: string, text: string): Omit<Input, 'named'> {
  const document = readDocument(new SourceText(path, text));
  const { capture, kind } = document;
  const holds = capture.sections.some(({ reader }) => reader !== undefined) || capture.events.length > 0;
  if (kind === 'other' && holds) return { path, document: { ...document, kind: 'capture' }, kind: 'capture' };
  return { path, document, kind };
}

/** Why a text that is no configuration or capture of IOS-XE is left out. */
export const foreignReason = ({ document: { foreign } }: Input): Text =>
  foreign === undefined ? reasons.foreign : looksLike(foreign);

/** Says which of the files that were named are configurations of another system. */
export function tellForeign(host: Host, inputs: readonly Input[], lang: Lang): void {
  for (const input of inputs)
    if (input.kind === 'other' && input.document.foreign !== undefined)
      host.err(`${about(input.path, foreignReason(input))[lang]}\n`);
}

/** Says which files of a call are left out. */
export function tellSkipped(host: Host, skipped: readonly Left[], lang: Lang): void {
  for (const { path, reason } of skipped) host.err(`${about(path, reason)[lang]}\n`);
}
