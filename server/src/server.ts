import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Answers } from './lsp/features';
import { serve } from './lsp/serve';

/** The core stands in a bundle of its own beside this one: it is read when the first document opens. */
serve(
  createConnection(ProposedFeatures.all),
  async () => require('./service.js') as { createAnswers(): Answers },
);
