import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve as serveConnection } from './serve';

/** Serves an editor over standard input and output. */
export function serve(): void {
  serveConnection(
    createConnection(ProposedFeatures.all, process.stdin, process.stdout),
    async () => import('./features'),
  );
}
