/** The words every layer shares. Nothing here knows a document, a table or a device. */

/** A language the product speaks. */
export type Lang = 'en' | 'ja';

/** A text for a person, in both languages. A missing one is a type error. */
export interface Text {
  readonly en: string;
  readonly ja: string;
}

/**
 * The hops of a usage report from the device to Cisco and of the acknowledgement back, in the order of the
 * path. `text` is not on the path: it is about how a configuration is written. The index of a hop is the first
 * digit of the rules born at it.
 */
export const hops = [
  'text',
  'agent',
  'source',
  'name',
  'connect',
  'tls',
  'endpoint',
  'trust',
  'report',
  'ack',
] as const;
export type Hop = (typeof hops)[number];

/** Position of a hop on the path: 0 (`text`) to 9 (`ack`). */
export const hopIndex = (hop: Hop): number => hops.indexOf(hop);

/** What is known about a hop of one device. */
export type HopState = 'ok' | 'broken' | 'suspect' | 'unknown' | 'absent';

/** The values of `license smart transport`. */
export const transports = ['automatic', 'callhome', 'cslu', 'off', 'smart'] as const;
export type Transport = (typeof transports)[number];

export const topologyIds = [
  'direct-smart',
  'direct-smart-proxy',
  'direct-callhome',
  'direct-callhome-proxy',
  'cslu-pi-initiated',
  'cslu-initiated',
  'cslu-disconnected-pi-initiated',
  'cslu-disconnected-cslu-initiated',
  'onprem-pi-initiated',
  'onprem-initiated',
  'controller',
  'offline',
] as const;
export type TopologyId = (typeof topologyIds)[number];

/** From the loudest to the quietest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** How sure a statement is. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Whether a defect explains what is seen on a device. */
export type Verdict = 'applies' | 'possible' | 'fixed' | 'not-affected' | 'unknown';

/** Which licensing model a device runs. */
export type Licensing = 'slp' | 'smart-licensing' | 'unknown';

/** Kinds of device, as far as their commands or their management VRF differ. */
export type Family = 'switch' | 'router' | 'wlc' | 'industrial';

/** Where a fact was read. */
export type Origin = 'configured' | 'shown' | 'logged' | 'default' | 'unknown';

/** What happens to the placeholders of a document: a tool fills them in, or nobody will any more. */
export const placeholderUses = ['template', 'final'] as const;
export type PlaceholderUse = (typeof placeholderUses)[number];
