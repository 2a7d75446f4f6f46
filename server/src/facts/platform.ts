import type { Field } from '../capture/fields';
import type { Device, Output } from '../case';
import type { Family } from '../terms';
import { originOf } from '../text/composed';
import type { Span } from '../text/source';
import type { ConfigFacts } from './config';
import type { DeviceFacts } from './deviceFacts';
import type { Fact } from './fact';
import { newest } from './newest';
import { once } from './once';
import type { Shown, ShownVersion } from './shown';
import { spanOf } from './shown/fields';

const managementVrfs: Readonly<Partial<Record<Family, string>>> = {
  switch: 'Mgmt-vrf',
  router: 'Mgmt-intf',
  wlc: 'Mgmt-intf',
};

/**
 * The management VRF that the system makes; it need not be written down. Industrial switches differ in it, and a
 * virtual router has no port of its own for management.
 */
export const managementVrfOf = (
  family: Family | undefined,
  config: ConfigFacts | undefined,
): string | undefined =>
  config?.platformLines.some(({ text }) => /\b(?:CSR1000V|C8000V)\b/i.test(text))
    ? undefined
    : family && managementVrfs[family];

/**
 * The model: of `show version`, else of the lines by which a configuration tells it, `license udi pid …` and, of a
 * stack, `switch 1 provision …`, else of the identity that a licensing output prints, `UDI: PID:C9407R,SN:…`, else of the
 * chassis in `show inventory`.
 */
export function platformOf(
  device: Device,
  version: ShownVersion | undefined,
  config: ConfigFacts | undefined,
  shown: Shown | undefined,
): Fact<string> | undefined {
  const { platform } = version ?? {};
  if (platform?.value !== undefined)
    return { value: platform.value, origin: 'shown', spans: [platform.valueSpan ?? platform.labelSpan] };
  const lines = config?.platformLines ?? [];
  const telling =
    lines.find((line) => line.word(1) === 'udi' && line.word(2) === 'pid') ??
    lines.find((line) => line.word(2) === 'provision');
  const model = telling?.words[3];
  if (model) return { value: model.text, origin: 'configured', spans: [originOf(model.span)] };
  const udi = shown?.udi;
  const pid = /\bPID: ?([A-Z][\w/+-]{2,40})/.exec(udi?.value ?? '')?.[1];
  if (udi && pid) return { value: pid, origin: 'shown', spans: [spanOf(udi)] };
  const chassis = newest(device, chassisOf);
  return chassis?.value ? { value: chassis.value, origin: 'shown', spans: [spanOf(chassis)] } : undefined;
}

/** Names that the whole device has in its inventory; every other part is built into it. */
const whole = /^(?:Chassis(?: \d)?|\S+ Stack|Switch(?: \d| System)?|\d{1,2})$/i;

/** The product id of the chassis, of a stack's first switch. */
function chassisOf({ capture, section }: Output): Field | undefined {
  if (section.command !== 'show inventory') return undefined;
  const parts = capture.readingOf(section)?.fields ?? [];
  const named = parts.find(({ list, label }) => list === 'inventory' && whole.test(label.trim()));
  const pid = named?.children.find(({ label }) => label === 'PID');
  return pid?.value ? pid : undefined;
}

/** By product id or image name, first match. */
const marks: readonly (readonly [mark: RegExp, family: Family])[] = [
  [/\bC9800|universalk9_wlc|\blicense air\b/i, 'wlc'],
  [/\bC9[2-6]\d\d|\bcat9k_/i, 'switch'],
  [/\b(?:IE-?[39]\d\d\d|ESS-?[39]\d\d\d|ie[39]\w{1,3}-universalk9|ess3x00-universalk9)/i, 'industrial'],
  [/\b(?:ISR[14]|ASR1|CSR1000V|C8\d00|C8000|IR[18]\d\d\d|C11\d\d|C1[01]\d\d-)/i, 'router'],
];

/** The family of a device and the lines that tell it: its product id, its image, what only such a device prints. */
export const familyOf = once(
  ({
    platform,
    config,
  }: DeviceFacts): { readonly family: Family; readonly spans: readonly Span[] } | undefined => {
    const proofs = [
      ...(platform ? [{ text: platform.value, spans: platform.spans }] : []),
      ...(config?.platformLines ?? []).map(({ text, span }) => ({ text, spans: [span] })),
    ];
    for (const { text, spans } of proofs) {
      const family = marks.find(([mark]) => mark.test(text))?.[1];
      if (family) return { family, spans };
    }
    return undefined;
  },
);
