import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The text of a file of this machine by its URI; undefined for what is none, or cannot be read. */
export async function readUri(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
}
