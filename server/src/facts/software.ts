import type { Offered } from '../knowledge/types';
import type { Family } from '../terms';
import { compareReleases, parseRelease, type Release } from '../text/release';
import type { DeviceFacts } from './deviceFacts';
import { familyOf } from './platform';

/** What decides which commands a device has; undefined where nothing tells. */
export interface Software {
  readonly release: Release | undefined;
  readonly family: Family | undefined;
}

export const nothingKnown: Software = { release: undefined, family: undefined };

export const softwareOf = (facts: DeviceFacts): Software => ({
  release: facts.release?.value,
  family: familyOf(facts)?.family,
});

/** Why a device does not have something: its release is older, or newer, or it is another kind of device. */
export type Absence = 'older' | 'newer' | 'platform';

/** Whether a device has a command or a keyword; undefined if it does, or if nobody can tell. */
export function absenceOf({ since, until, platforms }: Offered, software: Software): Absence | undefined {
  const { release, family } = software;
  if (platforms && family && !platforms.includes(family)) return 'platform';
  if (release && since !== undefined && orderTo(release, since) < 0) return 'older';
  if (release && until !== undefined && orderTo(release, until) >= 0) return 'newer';
  return undefined;
}

/** Negative where a release is certainly older than another; not a number where only its train is known. */
function orderTo(release: Release, other: string): number {
  const parsed = parseRelease(other);
  return (parsed && compareReleases(release, parsed)) ?? Number.NaN;
}
