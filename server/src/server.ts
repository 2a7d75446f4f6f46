import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readBytes, readUri } from './disk';
import type { Texts } from './features/texts';
import type { Core } from './lsp/features';
import { serve } from './lsp/serve';
import type { Read } from './repository';

/**
 * What runs often is compiled anew in the background, and on a machine with few processors that takes one from the
 * answer that somebody waits for between two keys. So a function has to run about sixty times as often before: the
 * slowest of a hundred answers then takes half the time, the middle one a little more, a large capture the same.
 */
const compileLater =
  Number.parseInt(process.versions.node, 10) >= 22
    ? '--invocation-count-for-turbofan=180000'
    : '--interrupt-budget=4000000';
// Electron may end a process that changes its settings.
if (!('electron' in process.versions)) setFlagsFromString(compileLater);

/** The core stands in a bundle of its own beside this one: it is read once `initialize` is answered. */
serve(createConnection(ProposedFeatures.all), {
  core: async () => require('./service.js') as Core,
  texts: async () => (require('./texts.js') as { texts: Texts }).texts,
  readUri,
  readBytes,
  readRepository: (...given) =>
    (require('./repository.js') as { readRepository: Read }).readRepository(...given),
});
