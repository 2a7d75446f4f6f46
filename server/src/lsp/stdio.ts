import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { type Host, serve as serveConnection } from './serve';

/** Serves an editor over standard input and output. */
export function serve(host: Host): void {
  serveConnection(createConnection(ProposedFeatures.all, process.stdin, process.stdout), host);
}
