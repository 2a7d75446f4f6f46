import type { Fact } from '../facts/fact';
import type { Observation } from '../facts/observation';
import { isNewer } from '../facts/observations';
import { reachOf } from '../facts/reach';
import { spanOf } from '../facts/shown/fields';
import { timeOf } from '../facts/shown/usage';
import { needsNoName, writtenAt } from '../facts/writtenAt';
import { topologies } from '../knowledge/topologies/registry';
import type { Initiator } from '../knowledge/types';
import type { Knowns } from '../rules/rule';
import { type Hop, type HopState, hopIndex, hops, type Text } from '../terms';
import { originOf } from '../text/composed';
import type { ForeignSystem } from '../text/foreign';
import type { Span } from '../text/source';
import { type Finding, isConfigured, isRefused } from './finding';

/** What is known about one hop of one device. */
export interface HopReport {
  readonly hop: Hop;
  readonly state: HopState;
  readonly why: Text;
  readonly evidence: readonly Span[];
  /** What was seen to fail or to work here; undefined where only the configuration speaks, or nothing. */
  readonly seen: Observation | undefined;
}

/** Hops of the path, `text` left out: it is not on it. */
const pathHops = hops.filter((hop) => hop !== 'text');

/** Hops that do not exist where the device does not open the connection itself. */
const absentFor: Readonly<Record<Initiator, readonly Hop[]>> = {
  device: [],
  collector: ['name'],
  nobody: ['source', 'name', 'connect', 'tls', 'endpoint', 'trust'],
};

/** Hops whose outputs speak for themselves. */
const ownWord: readonly Hop[] = ['trust', 'report', 'ack'];

/** Hops that tell nothing by themselves while an earlier one is broken. */
const consequences: readonly Hop[] = ['report', 'ack'];

/**
 * Reads the path of a device: what its log, its sessions and outputs show beats what its configuration lets
 * expect, and newer beats older.
 * @param findings of the device, with the severities of their rules
 */
export function readPath(knowns: Knowns, findings: readonly Finding[]): readonly HopReport[] {
  const { system } = knowns;
  if (system) return pathHops.map((hop) => ({ hop, ...ofOtherSystem(system) }));
  const absent = absentOf(knowns);
  const path: HopReport[] = [];
  let broken = false;
  for (const hop of pathHops) {
    const report: HopReport = absent.includes(hop)
      ? { hop, state: 'absent', why: texts.absent, evidence: [], seen: undefined }
      : (observed(hop, knowns, findings) ?? configured(hop, knowns, findings, broken));
    broken ||= report.state === 'broken';
    path.push({ ...report, evidence: report.evidence.map(originOf) });
  }
  return path;
}

const ofOtherSystem = ({ value, spans }: Fact<ForeignSystem>): Omit<HopReport, 'hop'> => ({
  state: 'unknown',
  why: texts.otherSystem(value),
  evidence: spans,
  seen: undefined,
});

function absentOf({ topology, transport, observations }: Knowns): readonly Hop[] {
  const row = topologies.find(({ id }) => id === topology.best);
  const absent = absentFor[row?.initiator ?? (transport.value === 'off' ? 'nobody' : 'device')];
  // An enforced licence needs its authorization code whatever the topology is.
  return absent.filter((hop) => hop !== 'trust' || !observations.some((seen) => seen.hop === 'trust'));
}

/** What was seen last at a hop; undefined where nothing was, or where a newer failure puts it in doubt again. */
function observed(hop: Hop, knowns: Knowns, findings: readonly Finding[]): HopReport | undefined {
  const { observations, config, log } = knowns;
  const newest = newestOf(
    observations.filter(
      (seen) => seen.clears.includes(hop) || (seen.outcome === 'failure' && seen.hop === hop),
    ),
  );
  if (!newest) return undefined;
  if (newest.outcome === 'failure' && newest.hop === hop) {
    const state = newest.vague ? 'suspect' : 'broken';
    return { hop, state, why: newest.why, evidence: newest.spans, seen: newest };
  }
  if (observations.some((seen) => doubts(seen, hop) && isNewer(seen, newest))) return undefined;
  // What an output says about trust, reports and ACKs now beats an acknowledgement of the past.
  const contradicted =
    ownWord.includes(hop) &&
    findings.some(
      (finding) =>
        finding.hop === hop &&
        (finding.severity === 'error' || finding.severity === 'warning') &&
        !log.holds(finding.at) &&
        !isConfigured(finding, config) &&
        !isRefused(finding, knowns),
    );
  if (contradicted) return undefined;
  return {
    hop,
    state: 'ok',
    why: newest.outcome === 'success' ? newest.why : texts.cleared,
    evidence: newest.spans,
    seen: newest,
  };
}

const newestOf = (seen: readonly Observation[]): Observation | undefined =>
  seen.reduce<Observation | undefined>((best, one) => (best && !isNewer(one, best) ? best : one), undefined);

/**
 * Whether a failure could lie at an earlier hop than the one it shows itself at: a name that is not resolved
 * looks the same whether no topology was chosen, the source interface is wrong, or DNS is.
 */
const doubts = (seen: Observation, hop: Hop): boolean =>
  seen.outcome === 'failure' &&
  hopIndex(seen.hop) > hopIndex(hop) &&
  hopIndex(seen.hop) <= hopIndex('endpoint') &&
  !seen.clears.includes(hop);

/** A hop nothing was observed about: what the findings say, else what the configuration proves. */
function configured(hop: Hop, knowns: Knowns, findings: readonly Finding[], broken: boolean): HopReport {
  const own = findings.filter((finding) => finding.hop === hop);
  const certain = own.find(({ severity }) => severity === 'error');
  const doubt = own.find(({ severity }) => severity === 'warning');
  const finding = certain ?? doubt;
  if (finding && consequences.includes(hop) && broken)
    return { hop, state: 'suspect', why: texts.consequence, evidence: [finding.at], seen: undefined };
  if (finding) {
    const state = certain ? 'broken' : 'suspect';
    return { hop, state, why: finding.rule.title, evidence: [finding.at], seen: undefined };
  }
  if (hop === 'agent' && isChosen(knowns))
    return { hop, state: 'ok', why: texts.agent, evidence: knowns.transport.spans, seen: undefined };
  return { hop, state: 'unknown', seen: undefined, ...untold(hop, knowns) };
}

/** Why nothing is known of a hop: a configuration is a plan, and the date of an ACK does not say what was acknowledged. */
function untold(hop: Hop, knowns: Knowns): Pick<HopReport, 'why' | 'evidence'> {
  const { config, shown } = knowns;
  const acknowledged = shown?.lastAck;
  if (acknowledged && timeOf(acknowledged) !== undefined && (hop === 'report' || hop === 'ack'))
    return { why: texts.ackOfWhat, evidence: [spanOf(acknowledged.field)] };
  if (!config || !reachOf(knowns)) return { why: texts.unknown, evidence: [] };
  if (ownWord.includes(hop)) return { why: shown ? texts.unknown : texts.unwritten, evidence: [] };
  const evidence = writtenAt(hop, knowns);
  if (evidence.length > 0) return { why: texts.written, evidence };
  return { why: hop === 'name' && needsNoName(knowns) ? texts.address : texts.unknown, evidence: [] };
}

/**
 * Whether somebody chose how to report. The transport `cslu` alone is no choice: it is what a device does that
 * nobody touched.
 */
export function isChosen({ licensing, transport, config, shown }: Knowns): boolean {
  if (licensing.value !== 'slp' || !transport.value) return false;
  if (transport.origin === 'default' || transport.origin === 'logged') return false;
  if (transport.value !== 'cslu' && transport.value !== 'automatic') return true;
  if (config?.urls.some(({ kind }) => kind === 'cslu')) return true;
  const address = shown?.csluAddress?.value;
  if (address !== undefined) return address !== '<empty>';
  return config?.transports.at(-1) !== undefined && config.nameServers.length + config.hosts.length > 0;
}

const texts = {
  absent: { en: 'Not part of this topology', ja: 'このトポロジにはない区間です' },
  agent: { en: 'The transport is set', ja: 'Transport が設定されています' },
  unknown: { en: 'Nothing here tells', ja: 'この情報からは判断できません' },
  written: {
    en: 'Configured; an output of the device tells whether it works',
    ja: '設定されています。動作は装置の出力で確認できます',
  },
  unwritten: {
    en: 'No configuration tells; `show license status` does',
    ja: '設定からは判断できません。`show license status` で確認できます',
  },
  address: {
    en: 'The device connects to an address: there is no name to resolve',
    ja: '接続先がアドレスで指定されているため、名前解決は不要です',
  },
  ackOfWhat: {
    en: 'The date of an ACK does not tell what was acknowledged; the state of the RUM reports does',
    ja: 'ACK の日時だけでは、何に対する ACK か判断できません。RUM レポートの状態で確認できます',
  },
  otherSystem: (system: ForeignSystem) => ({
    en: `${system}, not IOS-XE: not judged`,
    ja: `IOS-XE ではなく ${system} のため判定の対象外です`,
  }),
  cleared: {
    en: 'The failure could not have happened otherwise',
    ja: 'この区間が正常でなければ発生しない失敗です',
  },
  consequence: {
    en: 'A consequence of the hop that is broken before it',
    ja: '手前の区間の異常による影響です',
  },
} satisfies Record<string, Text | ((system: ForeignSystem) => Text)>;
