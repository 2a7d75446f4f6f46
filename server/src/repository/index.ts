import { readBaseline } from '../analysis/baseline';
import type { Settings } from '../service/settings';
import { SourceText } from '../text/source';
import { fits } from './globs';
import { type ByGlob, type Problem, type ReadFile, type RepositoryFile, readRepositoryFile } from './read';

/** Where files come from: the host supplies it, so that workspaces that are no folder of a disk work. */
export interface Files {
  /**
   * The bytes of a file: Windows writes some in UTF-16. Undefined if there is none, false for one that is there and
   * cannot be read. Addresses have slashes.
   */
  readonly read: (address: string) => Promise<Uint8Array | false | undefined>;
}

/** The text of a file, decoded; undefined and false as `Files` has them. */
export type Content = string | false | undefined;

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

/**
 * Reads the file of a repository and the baseline that it names; one that cannot be read sets nothing.
 * @param textOf reads another file
 */
export async function readRepository(
  address: string,
  text: string | false,
  textOf: (address: string) => Promise<Content>,
  ruleIds: readonly string[],
): Promise<Repository> {
  const { file, problems, baselineAt } =
    text === false ? unreadable(address) : readRepositoryFile(address, text, ruleIds);
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const place = file.baseline === undefined ? undefined : resolved(folder, file.baseline);
  const content = place === undefined ? undefined : await textOf(place);
  const baseline = typeof content === 'string' ? readBaseline(content) : undefined;
  const missing: readonly Problem[] =
    baselineAt && !baseline
      ? [
          typeof content === 'string'
            ? { at: baselineAt, message: foreign(file.baseline) }
            : { at: baselineAt, message: unread(file.baseline), missing: content === undefined },
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

/** The nearest file counts, even if nothing can be learned from it: the next one above was not meant for these files. */
const unreadable = (address: string): ReadFile => ({
  file: {},
  problems: [
    {
      at: new SourceText(address, '').span(0, 0),
      message: {
        en: 'This file is there and cannot be read: the files below it are judged without it.',
        ja: 'このファイルは存在しますが読み込めません。配下のファイルはこの設定なしで判定しています。',
      },
    },
  ],
  baselineAt: undefined,
});

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
