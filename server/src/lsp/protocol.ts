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
}

/** Asks for the page of a rule, Markdown; null if there is none. */
export const pageRequest = 'iosxeSlp/page';
export interface PageParams {
  readonly id: string;
  readonly lang: Lang;
}
