import type { Diagnostic } from 'vscode-languageserver-types';
import type { AnalysisOptions } from '../analysis';
import type { Files, Read } from '../repository';
import { addressAbove, optionsForCase } from '../repository/forCase';
import { Repositories, repositoryFileName } from '../repository/nearest';
import type { Settings } from '../service/settings';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import { rangeOf } from './convert';
import { severityKinds } from './kinds';
import { diagnosticSource } from './protocol';

/** How documents are judged: the files of repositories above them, and what is wrong with those. */
export class Judging {
  #repositories: Repositories;
  /** Files of repositories that had something said about them. */
  readonly #told = new Set<string>();

  constructor(
    private readonly files: Files,
    private readonly read: Read,
  ) {
    this.#repositories = new Repositories(files, read);
  }

  /** The settings of a document: those of its repository, else the user's own; both are asked for at once. */
  async settingsFor(uri: string, own: Settings | Promise<Settings>): Promise<Settings> {
    const [repository, settings] = await Promise.all([this.#repositories.of(uri), own]);
    return repository?.settingsFor(uri, settings) ?? settings;
  }

  /**
   * The files of some that form one case, and what is to be known about them, as on the command line: what a repository
   * leaves out is no part of it. Nobody tells of a change where no document is open, so all is read anew.
   */
  async caseOf<F extends { readonly uri: string }>(
    files: readonly F[],
    own: Settings,
  ): Promise<{ readonly kept: readonly F[]; readonly options: AnalysisOptions }> {
    const repositories = new Repositories(this.files, this.read);
    const left = await Promise.all(files.map(({ uri }) => repositories.leavesOut(uri)));
    const kept = files.filter((_, index) => !left[index]);
    const options = await optionsIn(
      repositories,
      kept.map(({ uri }) => uri),
      own,
    );
    return { kept, options };
  }

  /** What is to be known about a file that no editor opens. */
  optionsFor(uri: string, own: Settings): Promise<AnalysisOptions> {
    return optionsIn(new Repositories(this.files, this.read), [uri], own);
  }

  /** A file has changed: all of them are read again when they are next asked for. */
  forget(): void {
    this.#repositories = new Repositories(this.files, this.read);
  }

  /** Names of the files that settings come from: a change of one changes findings. */
  async names(): Promise<readonly string[]> {
    const found = await this.#repositories.all();
    return [
      repositoryFileName,
      ...found.flatMap(({ baseline }) => baseline?.slice(baseline.lastIndexOf('/') + 1) ?? []),
    ];
  }

  /** What is wrong with the files of repositories; an empty list where something was wrong before. */
  async problems(lang: Lang): Promise<{ readonly uri: string; readonly diagnostics: Diagnostic[] }[]> {
    const found = await this.#repositories.all();
    const byUri = new Map([...this.#told].map((uri): [string, Diagnostic[]] => [uri, []]));
    for (const { address, problems } of found) {
      if (problems.length === 0) continue;
      byUri.set(
        address,
        problems.map(({ at, message }) => ({
          range: rangeOf(at),
          severity: severityKinds.warning,
          source: diagnosticSource,
          message: plain(message[lang]),
        })),
      );
      this.#told.add(address);
    }
    return Array.from(byUri, ([uri, diagnostics]) => ({ uri, diagnostics }));
  }
}

async function optionsIn(
  repositories: Repositories,
  uris: readonly string[],
  own: Settings,
): Promise<AnalysisOptions> {
  return optionsForCase(await repositories.of(addressAbove(uris)), uris, own);
}
