/** What client and server say to each other beyond the language server protocol. */

import type { Lang } from '../terms';

/** Name of a finding's source, as the problems view prints it. */
export const diagnosticSource = 'iosxe-slp';

/** Section of the settings. */
export const settingsSection = 'iosxeSlp';

/** Kind of the action that applies all safe fixes; `editor.codeActionsOnSave` names it. */
export const fixAllKind = 'source.fixAll.iosxeSlp';

/** Scheme of documents that the extension itself renders: rule pages and explanations. */
export const pageScheme = 'iosxe-slp';

export const languages = { config: 'iosxe-config', capture: 'iosxe-capture' } as const;

/** Sent with `initialize`. */
export interface InitializationOptions {
  /** The client reads files for the server, wherever its workspace lives; else only files of the disk are read. */
  readonly readsFiles?: boolean;
  /** The client's command that opens the list of completions; what needs further words then offers them at once. */
  readonly suggestCommand?: string;
  /** The client's commands that lenses open; without them no lens is offered. */
  readonly lensCommands?: LensCommands;
  /** The client has the commands of a remedy: a capture is never edited, and a topology has to be chosen. */
  readonly remedyCommands?: boolean;
}

/** Commands of the client; `path` and `report` take the address of a document. */
export interface LensCommands {
  readonly findings: string;
  readonly path: string;
  readonly report: string;
}

/**
 * Asked of the client: the bytes of a file beside the documents, in base64; null if there is none, false if it cannot be
 * read.
 */
export const readRequest = 'iosxeSlp/read';
export interface ReadParams {
  readonly uri: string;
}
export type ReadResult = string | false | null;
export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));

/** Asks for a document of `pageScheme`, Markdown; null if there is none. */
export const pageRequest = 'iosxeSlp/page';
export type PageParams =
  | { readonly kind: 'rule'; readonly id: string; readonly lang: Lang }
  /** Topology, path and diagnosis of the devices of an open document. */
  | { readonly kind: 'path'; readonly uri: string; readonly lang: Lang }
  /** The report of an open document, what a support case needs of it, what a redacted copy of it replaces. */
  | { readonly kind: 'report' | 'support' | 'redacted'; readonly uri: string; readonly lang: Lang }
  /** A message, a bug id, a field, a term: whatever was typed or pasted. */
  | { readonly kind: 'explain'; readonly query: string; readonly lang: Lang };

/** Asks for an open document without secrets and identities; null for one that is not open. */
export const redactRequest = 'iosxeSlp/redact';
export interface RedactParams {
  readonly uri: string;
}
export interface RedactedCopy {
  readonly text: string;
  /** The language it is opened in; null where the text is neither configuration nor capture. */
  readonly language: string | null;
}

/** Asks for the report of a file on the disk of the server, which may be longer than any document. */
export const filePageRequest = 'iosxeSlp/filePage';
export interface FilePageParams {
  readonly uri: string;
  readonly lang: Lang;
}

/** A file by its text, or by its bytes: the server finds out their encoding. */
export type CaseFile =
  | { readonly uri: string; readonly text: string }
  | { readonly uri: string; readonly base64: string };

/** Asks for the report about all devices that some files speak of, Markdown; null where there is none. */
export const casePageRequest = 'iosxeSlp/casePage';
export interface CasePageParams {
  readonly files: readonly CaseFile[];
  readonly lang: Lang;
}

/** Asks which topologies can be inserted. */
export const topologiesRequest = 'iosxeSlp/topologies';
export interface TopologiesParams extends Partial<Place> {
  readonly lang: Lang;
}
/** The configuration that a topology is for: a document, and a zero-based line of it. */
interface Place {
  readonly uri: string;
  readonly line: number;
}
export interface TopologyOffer {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly variants: readonly { readonly id: string; readonly title: string }[];
  /** The variant that the configuration speaks for, and why; absent: the standard form. */
  readonly fitting?: { readonly id: string; readonly why: string };
}

/** A topology, or one of its variants. */
export interface TopologyChoice {
  readonly id: string;
  readonly variant?: string;
}

/** Asks for the values that a topology still needs. */
export const questionsRequest = 'iosxeSlp/questions';
export interface QuestionsParams extends TopologyChoice, Partial<Place> {
  readonly values: Readonly<Record<string, string>>;
  readonly lang: Lang;
}
export interface ValueQuestion {
  readonly name: string;
  readonly label: string;
  readonly sample: string;
  /** What the configuration speaks for, to be confirmed. */
  readonly known?: string | undefined;
}

/** Asks whether a value can stand in a topology's lines; the answer says what is wrong, null if nothing is. */
export const complaintRequest = 'iosxeSlp/complaint';
export interface ComplaintParams extends TopologyChoice {
  readonly name: string;
  readonly value: string;
  readonly lang: Lang;
}

/** Asks for the configuration of a topology; null for an unknown one. */
export const topologyTextRequest = 'iosxeSlp/topologyText';
/** Its place is where the text goes: a server that is named there is not named twice. */
export interface TopologyTextParams extends TopologyChoice, Partial<Place> {
  readonly values: Readonly<Record<string, string>>;
  /** As an editor snippet: a value that is missing or empty becomes a stop with its sample. */
  readonly stops?: boolean;
}

/** Scheme of documents that show what a conversion would make of a file; they stand on the right of a comparison. */
export const convertedScheme = 'iosxe-slp-converted';

/** Asks what a configuration becomes under another topology; null where there is none to convert. */
export const convertRequest = 'iosxeSlp/convert';
export interface ConvertParams extends TopologyChoice, Place {
  /** What the user answered; an empty answer leaves a recommended line out. */
  readonly values: Readonly<Record<string, string>>;
  readonly lang: Lang;
}
/** Null where nothing can be converted; `foreign`: the document is written for another system. */
export type ConvertAnswer = Converted | { readonly foreign: string } | null;
export interface Converted {
  /** The whole document afterwards; null for a capture, which is never edited. */
  readonly text: string | null;
  /** The commands of the configuration mode. */
  readonly commands: readonly string[];
  /** The commands with all that has to be known beside them, as comments. */
  readonly page: string;
  readonly missing: readonly ConvertedValue[];
  /** How many lines of the device may have become superfluous. */
  readonly superfluous: number;
}
interface ConvertedValue extends ValueQuestion {
  /** Without it a recommended line is left out; any other one is written with a placeholder. */
  readonly optional: boolean;
}

/** Commands of the client for a finding in a capture; their only argument is the text. */
export const openRemedyCommand = 'iosxeSlp.openRemedy';
export const copyRemedyCommand = 'iosxeSlp.copyRemedy';
/** Asks for a topology and converts the document in front to it. */
export const convertTopologyCommand = 'iosxeSlp.convertTopology';
/** Shows the page of the document in front: its path, and the topologies to choose from. */
export const showPathCommand = 'iosxeSlp.showPath';
/** Explains what its argument names, a rule among others. */
export const explainCommand = 'iosxeSlp.explain';

/** Asks for the edits that put the lines of licensing of a configuration in order. */
export const formatRequest = 'iosxeSlp/formatLicensing';
export interface FormatParams {
  readonly uri: string;
}
