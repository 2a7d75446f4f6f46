import { rules } from '../rules/registry';
import type { Files, Read, Repository } from '.';

/** Name of the file that says how the files of its folder, and below, are judged. */
export const repositoryFileName = '.iosxe-slp.json';

const ids = rules.map(({ id }) => id);

/** The repositories of some files: the nearest file above each counts, and none is merged with another. */
export class Repositories {
  readonly #byFolder = new Map<string, Promise<Repository | undefined>>();

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

  /** The repositories read so far. */
  async all(): Promise<readonly Repository[]> {
    const found = await Promise.all(this.#byFolder.values());
    return [...new Set(found.filter((repository) => repository !== undefined))];
  }

  /** The repository of a folder, which is written without a slash at its end. */
  #above(folder: string): Promise<Repository | undefined> {
    return this.#at(folder, `${folder}/${repositoryFileName}`, () => {
      const slash = folder.lastIndexOf('/');
      // Above the authority of a URI there is nothing.
      const top = slash < 0 || /^[a-z][\w+.-]*:\/\/[^/]*$/i.test(folder);
      return top ? undefined : this.#above(folder.slice(0, slash));
    });
  }

  #at(
    key: string,
    file: string,
    otherwise?: () => Promise<Repository | undefined> | undefined,
  ): Promise<Repository | undefined> {
    const known = this.#byFolder.get(key);
    if (known) return known;
    const found = this.files
      .read(file)
      .then((text) => (text === undefined ? otherwise?.() : this.read(file, text, this.files, ids)));
    this.#byFolder.set(key, found);
    return found;
  }
}
