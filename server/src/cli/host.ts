import type { Text } from '../terms';

/** What the command line needs from the process it runs in; a test passes its own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  /** The bytes of a file. Throws what `node:fs` throws. */
  read(path: string): Uint8Array;
  /** Writes a file. Throws what `node:fs` throws. */
  write(path: string, text: string): void;
  /** A path from the root, with slashes. */
  absolute(path: string): string;
  /** All of standard input. */
  readInput(): Uint8Array;
  /** What a path leads to, links followed; reading a `pipe` waits for whoever writes. Throws what `node:fs` throws. */
  kindOf(path: string): 'file' | 'folder' | 'pipe' | 'other';
  /** Names in a folder; `link`: a symbolic link, which a walk does not follow. */
  list(path: string): readonly { readonly name: string; readonly link: boolean }[];
  /** Serves an editor over standard input and output until it ends. */
  serve(): Promise<void>;
}

/** A mistake of the person who typed: printed in the language of the call, exit status 2. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** Exit statuses of the contract. */
export const exits = { clean: 0, found: 1, trouble: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];
