import type { Field } from '../../capture/fields';
import { flat } from './fields';

/** A profile as `show call-home profile all` prints it. */
export interface ShownProfile {
  readonly name: Field;
  readonly status: Field | undefined;
  readonly method: Field | undefined;
  readonly data: Field | undefined;
}

/** Reads the profiles, whether their lines stand below the name or behind it. */
export function readProfiles(fields: readonly Field[]): readonly ShownProfile[] {
  const profiles: { name: Field; status?: Field; method?: Field; data?: Field }[] = [];
  for (const field of flat(fields)) {
    if (field.label === 'Profile Name') profiles.push({ name: field });
    const open = profiles.at(-1);
    if (!open || field.value === undefined) continue;
    if (field.label === 'Profile status') open.status ??= field;
    else if (field.label === 'Transport Method') open.method ??= field;
    else if (field.label === 'Reporting Data') open.data ??= field;
  }
  return profiles.map(({ name, status, method, data }) => ({ name, status, method, data }));
}

/** What keeps a profile from sending licensing data; undefined if nothing does, or the output does not say. */
export function obstacleOf({ status, method, data }: ShownProfile): Field | undefined {
  if (status && !/^active$/i.test(status.value ?? '')) return status;
  if (method && !/\bhttp\b/i.test(method.value ?? '')) return method;
  if (data && !/Smart Licensing/i.test(data.value ?? '')) return data;
  return undefined;
}

/** Whether a profile is shown with everything that sending licensing data needs. */
export const sendsAsShown = (profile: ShownProfile): boolean =>
  profile.status !== undefined &&
  profile.method !== undefined &&
  profile.data !== undefined &&
  obstacleOf(profile) === undefined;
