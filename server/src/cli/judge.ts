import type { AnalysisOptions } from '../analysis';
import { type Baseline, countsOf, readBaseline } from '../analysis/baseline';
import type { Finding } from '../analysis/finding';
import { readRepository } from '../repository';
import { addressAbove, optionsForCase } from '../repository/forCase';
import { Repositories } from '../repository/nearest';
import type { Problem } from '../repository/read';
import { plain } from '../terms/plain';
import { decode } from '../text/decode';
import { about, complaints, reasonOf, reasons } from './complaints';
import { exits, type Host, UsageError } from './host';
import type { Input, Left } from './inputs';
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
      { read: async (address) => bytesAt(host, address) },
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
    const address = this.#addressOf(path);
    const options = await this.#settingsBy(address, [address]);
    return { ...options, ignored: await this.#leavesOut(path) };
  }

  /**
   * The files of a call that form one case, and what is to be known about them: the nearest file above all of them
   * counts. What a repository leaves out is no part of it, unless it was named.
   */
  async caseOf(inputs: readonly Input[]): Promise<{
    readonly inputs: readonly Input[];
    readonly left: readonly Left[];
    readonly options: AnalysisOptions;
  }> {
    const kept: Input[] = [];
    const left: Left[] = [];
    for (const input of inputs) {
      if (!input.named && (await this.#leavesOut(input.path)))
        left.push({ path: input.path, reason: reasons.ignored });
      else kept.push(input);
    }
    const options = await this.optionsForCase(kept.map(({ path }) => path));
    return { inputs: kept, left, options };
  }

  /** What is to be known about files that form one case; none of them is left out. */
  async optionsForCase(paths: readonly string[]): Promise<AnalysisOptions> {
    const addresses = (paths.length > 0 ? paths : ['-']).map((path) => this.#addressOf(path));
    return this.#settingsBy(addressAbove(addresses), addresses);
  }

  /** Nobody names standard input in a glob. */
  async #leavesOut(path: string): Promise<boolean> {
    return path !== '-' && (await this.#repositories.leavesOut(this.#addressOf(path)));
  }

  /** Standard input stands in the folder of the call. */
  #addressOf(path: string): string {
    return path === '-' ? `${this.host.absolute('.')}/-` : this.host.absolute(path);
  }

  /** @param at the address whose repository counts for all the others */
  async #settingsBy(at: string, addresses: readonly string[]): Promise<AnalysisOptions> {
    const { release, topology, writeBaseline } = this.options;
    const repository = await this.#repositories.of(at);
    if (repository && !this.#told.has(repository.address)) {
      this.#told.add(repository.address);
      this.#tell(repository.problems, repository.baseline);
    }
    const found = optionsForCase(repository, addresses);
    return {
      ...found,
      release: release ?? found.release,
      topology: topology ?? found.topology,
      baseline: writeBaseline === undefined ? (this.#baseline ?? found.baseline) : undefined,
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

/** What `Files` wants to know: a path that leads to something without bytes is a file that cannot be read. */
const bytesAt = (host: Host, address: string): Uint8Array | false | undefined =>
  attempt(() => host.read(address)) ??
  (attempt(() => host.kindOf(address)) === undefined ? undefined : false);

function textOf(host: Host, option: string, path: string): string {
  try {
    return decode(host.read(path)).text;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(about(`${option} ${path}`, reasonOf(error)));
  }
}
