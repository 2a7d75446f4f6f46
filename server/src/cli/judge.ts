import type { AnalysisOptions } from '../analysis';
import { type Baseline, countsOf, readBaseline } from '../analysis/baseline';
import type { Finding } from '../analysis/finding';
import { readRepository } from '../repository';
import { Repositories } from '../repository/nearest';
import type { Problem } from '../repository/read';
import { optionsOf } from '../service/settings';
import { plain } from '../terms/plain';
import { decode } from '../text/decode';
import { about, complaints, reasonOf } from './complaints';
import { exits, type Host, UsageError } from './host';
import type { Options } from './options';

/** How the files of a call are judged: by options, else by the file of their repository. */
export class Judge {
  status: typeof exits.clean | typeof exits.trouble = exits.clean;
  readonly #repositories: Repositories;
  readonly #baseline: Baseline | undefined;
  /** Files of repositories whose problems were told. */
  readonly #told = new Set<string>();
  /** What each baseline was seen to hold. */
  readonly #met = new Map<Baseline, Map<string, number>>();

  /** @throws UsageError if a file that an option names cannot be read */
  constructor(
    private readonly host: Host,
    private readonly options: Options,
  ) {
    const { config, baseline } = options;
    const fixed = config === undefined ? undefined : host.absolute(config);
    if (config !== undefined) textOf(host, '--config', config);
    this.#repositories = new Repositories(
      { read: async (address) => attempt(() => decode(host.read(address)).text) },
      readRepository,
      fixed,
    );
    if (options.redact && (baseline ?? options.writeBaseline) !== undefined)
      throw new UsageError(complaints.redactedBaseline);
    if (baseline === undefined || options.writeBaseline !== undefined) return;
    this.#baseline = readBaseline(textOf(host, '--baseline', baseline));
    if (!this.#baseline) throw new UsageError(complaints.noBaseline(baseline));
  }

  /** What is to be known about a file before it is analysed; what is wrong with its repository's file is said once. */
  async optionsFor(path: string): Promise<AnalysisOptions> {
    const { release, topology, writeBaseline } = this.options;
    const address = path === '-' ? `${this.host.absolute('.')}/-` : this.host.absolute(path);
    const repository = await this.#repositories.of(address);
    if (repository && !this.#told.has(repository.address)) {
      this.#told.add(repository.address);
      this.#tell(repository.problems, repository.baseline);
    }
    const found = optionsOf(repository?.settingsFor(address, {}) ?? {});
    return {
      ...found,
      release: release ?? found.release,
      topology: topology ?? found.topology,
      baseline: writeBaseline === undefined ? (this.#baseline ?? found.baseline) : undefined,
      // Nobody names standard input in a glob.
      ignored: path !== '-' && found.ignored,
    };
  }

  /** Takes note of what a baseline knew in one file. */
  met(baseline: Baseline | undefined, known: readonly Finding[]): void {
    if (!baseline) return;
    const most = this.#met.get(baseline) ?? new Map<string, number>();
    this.#met.set(baseline, most);
    for (const [key, count] of countsOf(known)) most.set(key, Math.max(count, most.get(key) ?? 0));
  }

  /** Rows of baselines that nothing, or less than they allow, was found of. */
  get stale(): number {
    let rows = 0;
    for (const [baseline, most] of this.#met)
      for (const [key, count] of baseline) if ((most.get(key) ?? 0) < count) rows++;
    return rows;
  }

  #tell(problems: readonly Problem[], baseline: string | undefined): void {
    const { host, options } = this;
    const writing = options.writeBaseline !== undefined && host.absolute(options.writeBaseline) === baseline;
    for (const { at, message, missing } of problems) {
      // A baseline that is about to be written for the first time is missing by right.
      if (writing && missing) continue;
      const { line, character } = at.source.positionAt(at.start);
      const root = `${host.absolute('.')}/`;
      const shown = at.source.uri.startsWith(root) ? at.source.uri.slice(root.length) : at.source.uri;
      host.err(`${shown}:${line + 1}:${character + 1}: ${plain(message[options.lang])}\n`);
      this.status = exits.trouble;
    }
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function textOf(host: Host, option: string, path: string): string {
  try {
    return decode(host.read(path)).text;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(about(`${option} ${path}`, reasonOf(error)));
  }
}
