import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Host } from './cli/host';
import { run } from './cli/run';
import { readBytes, readUri } from './disk';
import { texts } from './features/texts';
import { createAnswers } from './lsp/features';
import { readRepository } from './repository';
import { spareProcessors } from './spareProcessors';

const host: Host = {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  read: (path) => readFileSync(path),
  write: (path, text) => writeFileSync(path, text),
  absolute: (path) => resolve(path).split(sep).join('/'),
  readInput: () => readFileSync(0),
  kindOf(path) {
    const stat = statSync(path);
    if (stat.isFIFO()) return 'pipe';
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  },
  list: (path) =>
    readdirSync(path, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      link: entry.isSymbolicLink(),
    })),
  async serve() {
    spareProcessors();
    // Only what knows the protocol is loaded late: a bundle makes anything that is loaded late slower to load early.
    const { serve } = await import('./lsp/stdio');
    serve({
      core: async () => ({ createAnswers }),
      texts: async () => texts,
      readUri,
      readBytes,
      readRepository,
    });
    // The connection ends the process: `exit`, or the end of its input.
    await new Promise<never>(() => undefined);
  },
};

// A reader that has seen enough (`| head`) closes the pipe: nothing is lost, nothing has to be said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
void run(process.argv.slice(2), host).then((status) => {
  process.exitCode = status;
});
