import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Answers } from './lsp/features';
import { serve } from './lsp/serve';

/** The core stands in a bundle of its own beside this one: it is read once `initialize` is answered. */
serve(
  createConnection(ProposedFeatures.all),
  async () => require('./service.js') as { createAnswers(): Answers },
);
