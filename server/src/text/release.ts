/** IOS-XE releases: how they are written, and which of two is the newer one. */

export interface Release {
  readonly major: number;
  readonly minor: number;
  /** Undefined where only the train is known (`version 17.9` in a configuration). */
  readonly maintenance: number | undefined;
  /** Rebuild letter and what follows it: `a`, `z1`, `prd16`; empty for none. */
  readonly rebuild: string;
}

/** `17.03.02a`, `17.3.2a`, `17.9`, `26.1.1`. Dates of experimental builds are no maintenance number. */
const form = /^0*(\d{1,2})\.0*(\d{1,2})(?:\.0*(\d{1,3})([a-z][a-z0-9]*)?)?(?![\d.(])/i;

/**
 * Reads a release at the start of a text.
 * @returns undefined for experimental builds (`17.13.20230512:105008`), for classic IOS (`15.2(2)E7`) and the rest
 */
export function parseRelease(text: string): Release | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, major, minor, maintenance, rebuild] = match;
  return {
    major: Number(major),
    minor: Number(minor),
    maintenance: maintenance === undefined ? undefined : Number(maintenance),
    rebuild: (rebuild ?? '').toLowerCase(),
  };
}

/** As Cisco writes it: `17.3.2a`; a train alone as `17.9`. */
export function formatRelease(release: Release): string {
  const { major, minor, maintenance, rebuild } = release;
  return maintenance === undefined ? `${major}.${minor}` : `${major}.${minor}.${maintenance}${rebuild}`;
}

/** The train: `17.3`. */
export const trainOf = (release: Release): string => `${release.major}.${release.minor}`;

const compareTrains = (a: Release, b: Release): number => a.major - b.major || a.minor - b.minor;

/**
 * Negative if `a` is older, positive if newer, 0 if the same.
 * @returns undefined where one of them names its train only and the trains are equal
 */
export function compareReleases(a: Release, b: Release): number | undefined {
  const trains = compareTrains(a, b);
  if (trains !== 0) return trains;
  if (a.maintenance === undefined || b.maintenance === undefined) return undefined;
  return a.maintenance - b.maintenance || (a.rebuild < b.rebuild ? -1 : a.rebuild > b.rebuild ? 1 : 0);
}

/**
 * Whether a release holds a fix. Fixes are per train: a release is fixed if its own train lists a fix at or
 * before it, or if its train is newer than the newest listed one. Between listed trains nobody has said.
 * @param fixed first fixed release of each train, `{ '17.3': '17.3.5' }`
 */
export function holdsFix(
  release: Release,
  fixed: Readonly<Record<string, string>>,
): 'fixed' | 'not-fixed' | 'unknown' {
  const fixes = Object.values(fixed).flatMap((text) => parseRelease(text) ?? []);
  const own = fixes.find((fix) => compareTrains(fix, release) === 0);
  if (own) {
    if (own.maintenance === undefined || (own.maintenance <= 1 && own.rebuild === '')) return 'fixed';
    const order = compareReleases(release, own);
    return order === undefined ? 'unknown' : order >= 0 ? 'fixed' : 'not-fixed';
  }
  if (fixes.length === 0) return 'unknown';
  if (fixes.every((fix) => compareTrains(release, fix) > 0)) return 'fixed';
  if (fixes.every((fix) => compareTrains(release, fix) < 0)) return 'not-fixed';
  return 'unknown';
}
