import { readBaseline } from '../analysis/baseline';
import type { Settings } from '../service/settings';
import { fits } from './globs';
import { type ByGlob, type Problem, type RepositoryFile, readRepositoryFile } from './read';

/** Where texts come from: the host supplies it, so that workspaces that are no folder of a disk work. */
export interface Files {
  /** The text of a file; undefined if there is none that can be read. Addresses have slashes. */
  readonly read: (address: string) => Promise<string | undefined>;
}

/** The file of a repository, with the baseline that it names. */
export interface Repository {
  readonly address: string;
  readonly problems: readonly Problem[];
  /** Address of the baseline; undefined if none is named. */
  readonly baseline: string | undefined;
  /**
   * The settings of a file below it.
   * @param own what the user set otherwise; a key of the repository's file stands instead of it
   */
  readonly settingsFor: (address: string, own: Settings) => Settings;
}

/** How the file of a repository is read; it may stand in a bundle of its own. */
export type Read = typeof readRepository;

/** Reads the file of a repository and the baseline that it names. */
export async function readRepository(
  address: string,
  text: string,
  files: Files,
  ruleIds: readonly string[],
): Promise<Repository> {
  const { file, problems, baselineAt } = readRepositoryFile(address, text, ruleIds);
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const place = file.baseline === undefined ? undefined : resolved(folder, file.baseline);
  const content = place === undefined ? undefined : await files.read(place);
  const baseline = content === undefined ? undefined : readBaseline(content);
  const missing: readonly Problem[] =
    baselineAt && !baseline
      ? [
          content === undefined
            ? { at: baselineAt, message: unread(file.baseline), missing: true }
            : { at: baselineAt, message: foreign(file.baseline) },
        ]
      : [];
  return {
    address,
    problems: [...problems, ...missing],
    baseline: place,
    settingsFor(named, own) {
      const path = decoded(named.startsWith(folder) ? named.slice(folder.length) : named);
      return {
        ...own,
        rules: file.rules ?? own.rules,
        topology: valueFor(file.topology, path) ?? own.topology,
        targetVersion: valueFor(file.targetVersion, path) ?? own.targetVersion,
        placeholders: valueFor(file.placeholders, path) ?? own.placeholders,
        baseline: baseline ?? own.baseline,
        ignored: !covers(file, path),
      };
    },
  };
}

const unread = (path = ''): Problem['message'] => ({
  en: `\`${path}\` cannot be read.`,
  ja: `\`${path}\` を読み込めません。`,
});
const foreign = (path = ''): Problem['message'] => ({
  en: `\`${path}\` is no baseline.`,
  ja: `\`${path}\` はベースラインではありません。`,
});

const covers = ({ files, ignore = [] }: RepositoryFile, path: string): boolean =>
  (!files || files.some((glob) => fits(path, glob))) && !ignore.some((glob) => fits(path, glob));

/** An address below a folder: `./` and `../` are taken out. */
function resolved(folder: string, path: string): string {
  if (/^(?:\/|[a-z]:\/)/i.test(path)) return path;
  const parts = folder.split('/').slice(0, -1);
  for (const part of path.replace(/\\/g, '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const valueFor = (value: ByGlob | undefined, path: string): string | undefined =>
  typeof value === 'string' ? value : value?.find(([glob]) => fits(path, glob))?.[1];

/** The characters of an address that a URI writes as `%20`; a path that holds such signs itself stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
