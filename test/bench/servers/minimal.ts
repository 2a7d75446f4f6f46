import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

/** The least that answers `initialize`: what starting Node and the protocol library costs by itself. */
const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
