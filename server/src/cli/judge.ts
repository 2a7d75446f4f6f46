import type { AnalysisOptions } from '../analysis';
import { type Baseline, countsOf, readBaseline } from '../analysis/baseline';
import type { Finding } from '../analysis/finding';
import { type Content, readRepository } from '../repository';
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
      { read: async (address) => contentOf(host, address) },
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
    const found = await this.#settingsBy(address, [address]);
    // Nobody names standard input in a glob.
    return { ...found, ignored: path !== '-' && found.ignored };
  }

  /**
   * What is to be known about files that form one case: the nearest file above all of them counts, whatever the order
   * they are named in. Of its values by glob the first counts that fits one of them. None of them is left out: they
   * were named.
   */
  async optionsForCase(paths: readonly string[]): Promise<AnalysisOptions> {
    const addresses = (paths.length > 0 ? paths : ['-']).map((path) => this.#addressOf(path));
    return { ...(await this.#settingsBy(`${folderOf(addresses)}/-`, addresses)), ignored: false };
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
    const each = addresses.map((address) => optionsOf(repository?.settingsFor(address, {}) ?? {}));
    const found = each[0] ?? {};
    return {
      ...found,
      release: release ?? each.find((own) => own.release)?.release,
      topology: topology ?? each.find((own) => own.topology)?.topology,
      placeholders: each.find((own) => own.placeholders)?.placeholders,
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

/** The nearest folder above some addresses, without a slash at its end. */
function folderOf(addresses: readonly string[]): string {
  const [first = [], ...others] = addresses.map((address) => address.split('/').slice(0, -1));
  const end = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  return (end < 0 ? first : first.slice(0, end)).join('/');
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What `Files` wants to know: a path that leads to something without a text is a file that cannot be read. */
const contentOf = (host: Host, address: string): Content =>
  attempt(() => decode(host.read(address)).text) ??
  (attempt(() => host.kindOf(address)) === undefined ? undefined : false);

function textOf(host: Host, option: string, path: string): string {
  try {
    return decode(host.read(path)).text;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(about(`${option} ${path}`, reasonOf(error)));
  }
}
