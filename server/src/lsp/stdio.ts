import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { texts } from '../features/texts';
import { readRepository } from '../repository';
import { type Host, serve as serveConnection } from './serve';

/** Serves an editor over standard input and output. */
export function serve({ readUri, readBytes }: Pick<Host, 'readUri' | 'readBytes'>): void {
  serveConnection(createConnection(ProposedFeatures.all, process.stdin, process.stdout), {
    core: () => import('./features'),
    texts: async () => texts,
    readUri,
    readBytes,
    readRepository,
  });
}
