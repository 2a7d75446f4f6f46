/** What client and server say to each other beyond the language server protocol. */

import type { Lang } from '../terms';

/** Name of a finding's source, as the problems view prints it. */
export const diagnosticSource = 'iosxe-slp';

/** Section of the settings. */
export const settingsSection = 'iosxeSlp';

/** Scheme of documents that the extension itself renders: rule pages and explanations. */
export const pageScheme = 'iosxe-slp';

export const languages = { config: 'iosxe-config', capture: 'iosxe-capture' } as const;

/** Sent with `initialize`. */
export interface InitializationOptions {
  /** The client offers the topologies as static snippets; the server then offers none. */
  readonly staticSnippets?: boolean;
  /** The client reads files for the server, wherever its workspace lives; else only files of the disk are read. */
  readonly readsFiles?: boolean;
}

/** Asked of the client: the text of a file beside the documents; null if there is none. */
export const readRequest = 'iosxeSlp/read';
export interface ReadParams {
  readonly uri: string;
}

/** Asks for a document of `pageScheme`, Markdown; null if there is none. */
export const pageRequest = 'iosxeSlp/page';
export type PageParams =
  | { readonly kind: 'rule'; readonly id: string; readonly lang: Lang }
  /** Topology, path and diagnosis of the devices of an open document. */
  | { readonly kind: 'path'; readonly uri: string; readonly lang: Lang }
  /** A message, a bug id, a field, a term: whatever was typed or pasted. */
  | { readonly kind: 'explain'; readonly query: string; readonly lang: Lang };

/** Asks which topologies can be inserted. */
export const topologiesRequest = 'iosxeSlp/topologies';
export interface TopologiesParams {
  readonly lang: Lang;
}
export interface TopologyOffer {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly variants: readonly { readonly id: string; readonly title: string }[];
}

/** A topology, or one of its variants. */
export interface TopologyChoice {
  readonly id: string;
  readonly variant?: string;
}

/** Asks for the values that a topology still needs. */
export const questionsRequest = 'iosxeSlp/questions';
export interface QuestionsParams extends TopologyChoice {
  readonly values: Readonly<Record<string, string>>;
  readonly lang: Lang;
}
export interface ValueQuestion {
  readonly name: string;
  readonly label: string;
  readonly sample: string;
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
export interface TopologyTextParams extends TopologyChoice {
  readonly values: Readonly<Record<string, string>>;
}
