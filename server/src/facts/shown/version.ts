import { type Field, find } from '../../capture/fields';
import type { Device } from '../../case';
import { parseRelease, type Release } from '../../text/release';
import { flat } from './fields';

/** Release and model from `show version`, and the licence level that waits for a reload. */
export interface ShownVersion {
  readonly release: { readonly release: Release; readonly field: Field } | undefined;
  /** The line that says that a patch (SMU) is installed. */
  readonly patched: Field | undefined;
  readonly platform: Field | undefined;
  /** `Smart Licensing Status`: the model of licensing, or how far the classic one came. */
  readonly licensing: Field | undefined;
  readonly levels: readonly PendingLevel[];
}

/** A licence level that changes at the next reload. */
export interface PendingLevel {
  readonly now: Field;
  readonly next: Field;
}

/** Reads the last `show version` of a device. */
export function readVersion(device: Device): ShownVersion | undefined {
  const patch = installedPatch(device);
  const output = device.outputs.findLast(({ section }) => section.command === 'show version');
  const fields = output?.capture.readingOf(output.section)?.fields;
  if (!fields)
    return (
      patch && { release: undefined, patched: patch, platform: undefined, licensing: undefined, levels: [] }
    );
  const xe = find(fields, 'Cisco IOS XE Software, Version');
  const line = fields.find(
    ({ label, value }) => label === 'Version' && value !== undefined && parseRelease(value) !== undefined,
  );
  const named = xe?.value !== undefined && parseRelease(xe.value) ? xe : line;
  const release = named?.value === undefined ? undefined : parseRelease(named.value);
  return {
    release: named && release ? { release, field: named } : undefined,
    patched: /\bSMU-PATCHED\b/i.test(xe?.value ?? '') ? xe : patch,
    platform: find(fields, 'Model Number') ?? find(fields, 'Model number') ?? find(fields, 'processor'),
    licensing: find(fields, 'Smart Licensing Status'),
    levels: pendingLevels(fields),
  };
}

/** A patch (SMU) that `show install summary` lists as activated. */
function installedPatch({ outputs }: Device): Field | undefined {
  const output = outputs.findLast(({ section }) => section.command === 'show install summary');
  const rows = flat(output?.capture.readingOf(output.section)?.fields ?? []);
  const row = rows.find(
    ({ children }) =>
      children.some(({ label, value }) => label === 'Type' && value === 'SMU') &&
      children.some(({ label, value }) => label === 'St' && /^[CU]$/.test(value ?? '')),
  );
  return row?.children.find(({ label }) => label === 'Filename/Version');
}

/** Labels of a level now, and of the level after a reload; the device's own case varies. */
const pairs: readonly (readonly [now: string, next: string])[] = [
  ['air license level', 'next reload air license level'],
  ['license level', 'next reload license level'],
  ['addon license level', 'next reload addon license level'],
];

function pendingLevels(fields: readonly Field[]): readonly PendingLevel[] {
  const list = flat(fields);
  const byLabel = new Map<string, Field>();
  for (const field of list) {
    const label = field.label.toLowerCase();
    if (label.endsWith('license level') && !byLabel.has(label)) byLabel.set(label, field);
  }
  const levels: PendingLevel[] = [];
  for (const [now, next] of pairs) {
    const a = byLabel.get(now);
    const b = byLabel.get(next);
    if (a?.value !== undefined && b?.value !== undefined && differ(a.value, b.value))
      levels.push({ now: a, next: b });
  }
  // A row of the package table: the level now, its type, the level after a reload.
  for (const { children } of list) {
    if (children.length === 0) continue;
    const now = children.find(({ label }) => /current/i.test(label));
    const next = children.find(({ label }) => /next reboot/i.test(label));
    if (now?.value === undefined || next?.value === undefined || !differ(now.value, next.value)) continue;
    // Where a page lost the columns, the kind of a licence may stand under such a head.
    if (!isKind.test(now.value) && !isKind.test(next.value)) levels.push({ now, next });
  }
  return levels;
}

/** How a package is licensed, which is no level. */
const isKind = /\s|^(?:Perpetual|Permanent|Subscription|(?:Eval)?RightToUse)$/i;

/** No device is without its first level: some print `None` where nothing changes. */
const differ = (now: string, next: string): boolean =>
  now.trim().toLowerCase() !== next.trim().toLowerCase() &&
  !(/^network-/i.test(now.trim()) && /^none$/i.test(next.trim()));
