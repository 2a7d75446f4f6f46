import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readBytes, readUri } from './disk';
import type { Texts } from './features/texts';
import type { Core } from './lsp/features';
import { serve } from './lsp/serve';
import type { Read } from './repository';
import { spareProcessors } from './spareProcessors';

spareProcessors();

/** The core stands in a bundle of its own beside this one: it is read once `initialize` is answered. */
serve(createConnection(ProposedFeatures.all), {
  core: async () => require('./service.js') as Core,
  texts: async () => (require('./texts.js') as { texts: Texts }).texts,
  readUri,
  readBytes,
  readRepository: (...given) =>
    (require('./repository.js') as { readRepository: Read }).readRepository(...given),
});
