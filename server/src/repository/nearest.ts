import { rules } from '../rules/registry';
import { decode } from '../text/decode';
import type { Content, Files, Read, Repository } from '.';

/** Name of the file that says how the files of its folder, and below, are judged. */
export const repositoryFileName = '.iosxe-slp.json';

const ids = rules.map(({ id }) => id);

/** The repositories of some files: the nearest file above each counts, and none is merged with another. */
export class Repositories {
  readonly #byFolder = new Map<string, Promise<Repository | undefined>>();
  readonly #texts = new Map<string, Promise<Content>>();

  /**
   * @param fixed address of the file that counts for all, instead of the nearest one
   */
  constructor(
    private readonly files: Files,
    private readonly read: Read,
    private readonly fixed?: string,
  ) {}

  /** The repository of a file; undefined without one. An address has slashes. */
  of(address: string): Promise<Repository | undefined> {
    if (this.fixed !== undefined) return this.#at(this.fixed, this.fixed);
    const slash = address.lastIndexOf('/');
    return slash < 0 ? Promise.resolve(undefined) : this.#above(address.slice(0, slash));
  }

  /** Whether the repository of a file leaves it out. */
  async leavesOut(address: string): Promise<boolean> {
    return (await this.of(address))?.settingsFor(address, {}).ignored ?? false;
  }

  /** The repositories read so far. */
  async all(): Promise<readonly Repository[]> {
    const found = await Promise.all(this.#byFolder.values());
    return [...new Set(found.filter((repository) => repository !== undefined))];
  }

  /** The repository of a folder, which is written without a slash at its end. */
  #above(folder: string): Promise<Repository | undefined> {
    if (!this.#byFolder.has(folder))
      // An answer may come from an editor, or over a network: the folders above are not asked one after the
      // other. The answer is kept as it is; whoever comes to need it meets its failure.
      for (let above = parentOf(folder); above !== undefined; above = parentOf(above))
        this.#textOf(fileIn(above)).catch(() => undefined);
    return this.#at(folder, fileIn(folder), () => {
      const above = parentOf(folder);
      return above === undefined ? undefined : this.#above(above);
    });
  }

  #at(
    key: string,
    file: string,
    otherwise?: () => Promise<Repository | undefined> | undefined,
  ): Promise<Repository | undefined> {
    const known = this.#byFolder.get(key);
    if (known) return known;
    const found = this.#textOf(file).then((text) =>
      text === undefined ? otherwise?.() : this.read(file, text, (address) => this.#textOf(address), ids),
    );
    this.#byFolder.set(key, found);
    return found;
  }

  #textOf(file: string): Promise<Content> {
    const text = this.#texts.get(file) ?? this.files.read(file).then((bytes) => bytes && decode(bytes).text);
    this.#texts.set(file, text);
    return text;
  }
}

const fileIn = (folder: string): string => `${folder}/${repositoryFileName}`;

/** The folder above one; undefined above the authority of a URI, where there is nothing. */
function parentOf(folder: string): string | undefined {
  const slash = folder.lastIndexOf('/');
  return slash < 0 || /^[a-z][\w+.-]*:\/\/[^/]*$/i.test(folder) ? undefined : folder.slice(0, slash);
}
