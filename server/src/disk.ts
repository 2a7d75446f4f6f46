import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The bytes of a file of this machine by its URI; undefined if there is none, false if it cannot be read. */
export async function readUri(uri: string): Promise<Uint8Array | false | undefined> {
  try {
    const path = fileURLToPath(uri);
    return await readFile(path).catch(() => stat(path).then(() => false));
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a file of this machine by its URI; undefined for what is none, or cannot be read.
 * @param most `long` is the answer for a file with more bytes; it is not read
 */
export async function readBytes(uri: string, most: number): Promise<Uint8Array | 'long' | undefined> {
  try {
    const path = fileURLToPath(uri);
    return (await stat(path)).size > most ? 'long' : await readFile(path);
  } catch {
    return undefined;
  }
}
