import { instantBefore, type Stamp } from '../capture/stamp';
import type { Episode } from '../facts/events';
import { topologies } from '../knowledge/topologies/registry';
import type { Initiator } from '../knowledge/types';
import type { Knowns } from '../rules/rule';
import { type Confidence, type Hop, type HopState, hopIndex, hops, type Text } from '../terms';
import type { Span } from '../text/source';
import type { Finding } from './finding';

/** What is known about one hop of one device. */
export interface HopReport {
  readonly hop: Hop;
  readonly state: HopState;
  readonly why: Text;
  readonly evidence: readonly Span[];
}

/** The first hop that is broken, else the first suspect one. */
export interface Diagnosis {
  readonly hop: Hop;
  readonly cause: Text;
  readonly confidence: Confidence;
  readonly findings: readonly Finding[];
  /** Commands to type next, in order. */
  readonly next: readonly string[];
}

/** Hops of the path, `text` left out: it is not on it. */
export const pathHops = hops.filter((hop) => hop !== 'text');

/** Hops that do not exist where the device does not open the connection itself. */
const absentFor: Readonly<Record<Initiator, readonly Hop[]>> = {
  device: [],
  collector: ['name'],
  nobody: ['source', 'name', 'connect', 'tls', 'endpoint', 'trust'],
};

/**
 * Reads the path of a device: what its log and outputs show beats what its configuration lets expect, and newer
 * beats older.
 * @param findings of the device, with the severities of their rules
 */
export function readPath(knowns: Knowns, findings: readonly Finding[]): readonly HopReport[] {
  const row = topologies.find(({ id }) => id === knowns.topology.best);
  const absent = row ? absentFor[row.initiator] : [];
  const failure = newestFailure(knowns);
  const success = newestSuccess(knowns);
  const failed =
    failure && !(success && isNewer(success, failure, knowns.clock?.value)) ? failure : undefined;
  return pathHops.map((hop) => {
    if (absent.includes(hop)) return { hop, state: 'absent', why: texts.absent, evidence: [] };
    const reason = failed?.reason;
    if (failed && reason?.hop === hop) {
      return { hop, state: 'broken', why: reason.title, evidence: [failed.last.event.span] };
    }
    if (success && hopIndex(hop) <= hopIndex(success.until)) {
      return { hop, state: 'ok', why: success.why, evidence: success.spans };
    }
    if (failed && reason?.clears.includes(hop)) {
      return { hop, state: 'ok', why: texts.cleared, evidence: [failed.last.event.span] };
    }
    return configured(hop, knowns, findings);
  });
}

/** A hop nothing was observed about: what the findings say, else what the configuration proves. */
function configured(hop: Hop, knowns: Knowns, findings: readonly Finding[]): HopReport {
  const own = findings.filter((finding) => finding.hop === hop);
  const certain = own.find(({ severity }) => severity === 'error');
  if (certain) return { hop, state: 'broken', why: certain.rule.title, evidence: [certain.at] };
  const doubt = own.find(({ severity }) => severity === 'warning');
  if (doubt) return { hop, state: 'suspect', why: doubt.rule.title, evidence: [doubt.at] };
  if (
    hop === 'agent' &&
    knowns.licensing.value !== 'unknown' &&
    knowns.transport.value &&
    knowns.transport.origin !== 'default'
  ) {
    return { hop, state: 'ok', why: texts.agent, evidence: knowns.transport.spans };
  }
  return { hop, state: 'unknown', why: texts.unknown, evidence: [] };
}

interface Success {
  readonly until: Hop;
  readonly why: Text;
  readonly spans: readonly Span[];
  readonly stamp: Stamp | undefined;
  /** Line in its document, to compare with a failure of the same log. */
  readonly line: number;
  readonly source: unknown;
}

const newestFailure = ({ episodes }: Knowns): Episode | undefined =>
  episodes.findLast(({ reason, restored }) => reason !== undefined && restored === undefined);

function newestSuccess({ device, shown }: Knowns): Success | undefined {
  const restored = device.events.findLast(
    ({ mnemonic, foreign }) => mnemonic === 'COMM_RESTORED' && !foreign,
  );
  const ack = shown?.lastAck;
  if (restored) {
    return {
      until: 'endpoint',
      why: texts.restored,
      spans: [restored.span],
      stamp: restored.stamp,
      line: restored.line,
      source: restored.span.source,
    };
  }
  if (!ack?.value || !ack.field.valueSpan) return undefined;
  return {
    until: 'trust',
    why: texts.ack,
    spans: [ack.field.valueSpan],
    stamp: ack.value,
    line: -1,
    source: undefined,
  };
}

/** A success that cannot be placed in time is older than a failure: a log is read to its end. */
function isNewer(success: Success, failure: Episode, clock: number | undefined): boolean {
  const event = failure.last.event;
  if (success.source === event.span.source) return success.line > event.line;
  const succeeded = success.stamp && instantBefore(success.stamp, clock);
  const failed = event.stamp && instantBefore(event.stamp, clock);
  return succeeded !== undefined && failed !== undefined && succeeded > failed;
}

/** The diagnosis that the path gives; undefined where nothing is broken or suspect. */
export function diagnose(path: readonly HopReport[], findings: readonly Finding[]): Diagnosis | undefined {
  const hit = path.find(({ state }) => state === 'broken') ?? path.find(({ state }) => state === 'suspect');
  if (!hit) return undefined;
  const own = findings.filter(({ hop, severity }) => hop === hit.hop && severity !== 'hint');
  return {
    hop: hit.hop,
    cause: hit.why,
    confidence: hit.state === 'broken' ? 'likely' : 'possible',
    findings: own,
    next: [...new Set(own.flatMap(({ next }) => next))],
  };
}

const texts = {
  absent: { en: 'Not part of this topology', ja: 'このトポロジにはない区間です' },
  agent: { en: 'The transport is set', ja: 'Transport が設定されています' },
  unknown: { en: 'Nothing here tells', ja: 'この情報からは判断できません' },
  cleared: {
    en: 'The failure could not have happened otherwise',
    ja: 'この区間が正常でなければ発生しない失敗です',
  },
  restored: { en: 'Communication was restored', ja: '通信が復旧しています' },
  ack: { en: 'An acknowledgement was received', ja: 'ACK を受信しています' },
} satisfies Record<string, Text>;
