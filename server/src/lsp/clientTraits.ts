import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver/node';
import type { Settings } from '../service/settings';
import type { Lang } from '../terms';
import type { Typing } from './completion';
import type { InitializationOptions, LensCommands } from './protocol';

/** What a client says of itself in `initialize`, as far as answers depend on it. */
export interface ClientTraits {
  /** What its reader reads. */
  readonly lang: Lang;
  readonly capabilities: ClientCapabilities;
  readonly typing: Typing;
  /** It can put a place to type into an edit. */
  readonly canAsk: boolean;
  /** It knows the commands that the remedies of a capture name. */
  readonly remedyCommands: boolean;
  /** Its commands behind lenses; undefined: it shows none. */
  readonly lensCommands: LensCommands | undefined;
  /** It reads files that this machine does not have. */
  readonly readsFiles: boolean;
  /** It is asked for the settings of each document; else it says them of itself. */
  readonly pullsSettings: boolean;
  /** What it says of itself at the beginning. */
  readonly settings: Settings;
  /** It tells when a file changes. */
  readonly watches: boolean;
}

/** Reads `initialize`; a client that says nothing can do nothing and reads English. */
export function traitsOf(
  params: Pick<InitializeParams, 'locale' | 'capabilities' | 'initializationOptions'>,
): ClientTraits {
  const { capabilities, locale } = params;
  const options = params.initializationOptions as
    | (InitializationOptions & { readonly settings?: Settings })
    | undefined;
  const { completion, signatureHelp } = capabilities.textDocument ?? {};
  const { workspaceEdit, configuration, didChangeWatchedFiles } = capabilities.workspace ?? {};
  return {
    lang: locale?.toLowerCase().startsWith('ja') ? 'ja' : 'en',
    capabilities,
    typing: {
      snippets: completion?.completionItem?.snippetSupport === true,
      labelDetails: completion?.completionItem?.labelDetailsSupport === true,
      defaults:
        completion?.completionList?.applyKindSupport === true &&
        ['editRange', 'data'].every((name) => completion.completionList?.itemDefaults?.includes(name)),
      labelOffsets: signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport === true,
      suggestCommand: options?.suggestCommand,
    },
    canAsk: workspaceEdit?.snippetEditSupport === true && workspaceEdit.documentChanges === true,
    remedyCommands: options?.remedyCommands === true,
    lensCommands: options?.lensCommands,
    readsFiles: options?.readsFiles === true,
    pullsSettings: configuration === true,
    settings: options?.settings ?? {},
    watches: didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
