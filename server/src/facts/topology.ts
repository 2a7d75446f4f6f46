import { topologies } from '../knowledge/topologies/registry';
import type { Need, TopologyLine, TopologyRow } from '../knowledge/types';
import { type Confidence, type TopologyId, topologyIds } from '../terms';
import { originOf } from '../text/composed';
import type { Span } from '../text/source';
import { readCallHome, sendsReports, sendsToGateway } from './callHome';
import { invitesCollector, isListening, readCollector } from './collector';
import type { ConfigFacts } from './config';
import type { DeviceFacts } from './deviceFacts';
import { saysOnPrem } from './events';
import { absenceCounts, askName } from './name';
import { namesCslu } from './reach';
import { trustpointUses } from './trustpoints';

/** A topology that the evidence supports. */
export interface Candidate {
  readonly id: TopologyId;
  readonly confidence: Confidence;
  readonly evidence: readonly Span[];
  /** Required lines that are not met, as typed. */
  readonly missing: readonly TopologyLine[];
}

export interface Topology {
  /** The declared one, else the best candidate unless it is only possible. */
  readonly best: TopologyId | undefined;
  readonly declared: TopologyId | undefined;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** How many candidates are worth reading. */
const most = 3;

/** Which topologies the facts of a device support. What configuration cannot tell apart is not guessed. */
export function recogniseTopology(facts: DeviceFacts): Topology {
  const declared = facts.declared?.value;
  // Another system that shares the agent is configured in other words.
  if (facts.system) return { declared, best: declared, candidates: [] };
  // The connected CSLU before its twin: the order of the names is that of the documents.
  const rows = topologyIds.flatMap((id) => topologies.find((row) => row.id === id) ?? []);
  const candidates = [...collectedBy(facts), ...rows.flatMap((row) => candidateOf(row, facts) ?? [])]
    .sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence))
    .slice(0, most)
    .map((candidate) => ({ ...candidate, evidence: candidate.evidence.map(originOf) }));
  const first = candidates[0];
  return {
    declared,
    best: declared ?? (first && first.confidence !== 'possible' ? first.id : undefined),
    candidates,
  };
}

const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

function candidateOf(row: TopologyRow, facts: DeviceFacts): Candidate | undefined {
  const confidence = row.initiator === 'collector' ? undefined : confidenceOf(row, facts);
  if (!confidence) return undefined;
  const { peer, shown, transport } = facts;
  const shownPeer = shown?.csluAddress?.valueSpan;
  const evidence = [...transport.spans, ...proxySpans(facts)];
  if (peer?.url) evidence.push(peer.url.span);
  else if (shownPeer && shownForm(facts)) evidence.push(shownPeer);
  return { id: row.id, confidence, evidence, missing: missingOf(row, facts) };
}

const missingOf = (row: TopologyRow, facts: DeviceFacts): readonly TopologyLine[] =>
  row.lines.filter((line) => line.need === 'required' && meets(line.purpose, facts) === 'no');

function confidenceOf(row: TopologyRow, facts: DeviceFacts): Confidence | undefined {
  const { transport, peer } = facts;
  const value = transport.value === 'automatic' ? 'cslu' : transport.value;
  if (row.transport === undefined || value !== row.transport) return undefined;
  if (row.initiator === 'nobody') return transport.origin === 'default' ? undefined : 'certain';
  // Between the device and a CSLU or On-Prem a proxy makes no topology of its own.
  if (value !== 'cslu' && row.proxy !== proxySpans(facts).length > 0) return undefined;
  if (value === 'callhome') {
    // What Call Home connects to stands in its profile; only with Cisco's own server it is a topology.
    if (sendsToGateway(facts)) return undefined;
    return transport.origin === 'default' ? 'possible' : 'certain';
  }
  const form = peer?.url?.form ?? shownForm(facts);
  if (form === undefined) {
    if (row.peer !== defaultForm[value]) return isNamedByLog(row, facts) ? 'possible' : undefined;
    if (value === 'smart') return 'certain';
    return facts.config && namesCslu(facts.config) ? 'likely' : 'possible';
  }
  // A CSLU behind an unusual port is still a CSLU; an unknown host under `smart` is not CSSM.
  if (form === 'other') return value === 'cslu' && row.peer === 'cslu' ? 'possible' : undefined;
  if (form !== row.peer) return undefined;
  return row.twins.length > 0 ? 'likely' : 'certain';
}

const defaultForm: Readonly<Record<string, string>> = { smart: 'cssm', cslu: 'cslu' };

/** A message that only a device behind an On-Prem server prints. */
const isNamedByLog = ({ peer }: TopologyRow, { log }: DeviceFacts): boolean =>
  peer === 'onprem' && saysOnPrem(log) !== undefined;

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && !/^(?:not configured|<empty>|<none>)$/i.test(value);

/** Where the proxy of the transport in force stands; nothing if there is none. */
function proxySpans({ config, shown, transport }: DeviceFacts): readonly Span[] {
  if (transport.value === 'callhome') {
    const proxy = config && readCallHome(config, false).proxy;
    return proxy ? [proxy.span] : [];
  }
  const configured = [config?.proxyAddress, config?.proxyPort].flatMap((word) => word?.span ?? []);
  if (configured.length > 0) return configured;
  const { proxy } = shown ?? {};
  // Printed in one line, or as a block with the address in it.
  const printed = [proxy, ...(proxy?.children.filter(({ label }) => /^address$/i.test(label)) ?? [])];
  const hit = printed.find((field) => isSet(field?.value));
  return hit?.valueSpan ? [hit.valueSpan] : [];
}

function shownForm(facts: DeviceFacts): 'cslu' | 'onprem' | undefined {
  const address = facts.shown?.csluAddress?.value;
  if (address === undefined || !isSet(address)) return undefined;
  return /\/cslu\/v1\/pi\/[^/]/.test(address) ? 'onprem' : 'cslu';
}

/**
 * Topologies in which somebody else collects. A configuration that lets a collector in proves nothing, so they are
 * offered only where no line chooses another way, and never as more than possible. A trustpoint of Catalyst Center's
 * own says who manages the device; whether it collects licence usage too is a setting over there.
 */
function collectedBy(facts: DeviceFacts): readonly Candidate[] {
  const { config, licensing, transport } = facts;
  if (!config || licensing.value === 'smart-licensing' || config.urls.length > 0) return [];
  if (config.transports.length > 0 || transport.origin === 'shown' || transport.origin === 'logged')
    return [];
  const managing = trustpointUses(config).filter(
    ({ name, kind }) => kind === 'trustpoint' && isOfController(name.text),
  );
  if (managing.length > 0)
    return topologies
      .filter(({ id }) => id === 'controller')
      .map(({ id }) => ({
        id,
        confidence: 'likely',
        evidence: managing.map(({ name }) => name.span),
        missing: [],
      }));
  const collector = readCollector(config);
  if (!invitesCollector(collector)) return [];
  const { listeners, yang, users } = collector;
  const rest = listeners.map(({ command }) => command.span);
  const evidence = [...rest, ...yang.map(({ span }) => span), ...users.slice(0, 1).map(({ span }) => span)];
  const ids: readonly TopologyId[] =
    rest.length === 0
      ? ['controller', 'cslu-initiated']
      : yang.length === 0
        ? ['cslu-initiated', 'onprem-initiated']
        : ['cslu-initiated', 'controller'];
  return topologies
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((row) => ({ id: row.id, confidence: 'possible', evidence, missing: [] }));
}

/** Trustpoints that Catalyst Center writes into the devices that it manages. */
const isOfController = (name: string): boolean => /^(?:DNAC-CA|sdn-network-infra-iwan)$/i.test(name);

/** Whether a device has what a topology line is for. */
export function meets(need: Need, facts: DeviceFacts): 'yes' | 'no' | 'unknown' {
  const { config } = facts;
  if (!config) return 'unknown';
  switch (need.kind) {
    case 'transport':
      // The default is in force without a line.
      return answer(
        (facts.transport.origin === 'default' ? facts.transport.value : config.transports.at(-1)?.value) ===
          need.value,
      );
    case 'peer':
      return peerMet(need.form, facts);
    case 'name-resolution': {
      const question = askName(facts);
      if (!question || question.answer === 'by-host' || question.answer === 'by-server') return 'yes';
      return question.answer === 'unknown' || question.answer === 'global-only' ? 'unknown' : 'no';
    }
    case 'source-interface':
      return answer(config.httpSource !== undefined);
    case 'clock':
      return answer(config.ntp.length > 0);
    case 'proxy-address':
      return answer(config.proxyAddress !== undefined);
    case 'proxy-port':
      return answer(config.proxyPort !== undefined);
    case 'callhome-profile':
      return profileMet(config, facts);
    case 'callhome-proxy': {
      const { block, proxy } = readCallHome(config, absenceCounts(facts, config));
      // Without the block, the profile is what is missed.
      return proxy ? 'yes' : block && absenceCounts(facts, config) ? 'no' : 'unknown';
    }
    case 'collector-access': {
      const collector = readCollector(config);
      if (need.part === 'listener') return isListening(collector, facts);
      if (collector.users.length > 0) return 'yes';
      return collector.asksServer ? 'unknown' : 'no';
    }
    case 'documented':
      return 'unknown';
  }
}

const answer = (met: boolean): 'yes' | 'no' => (met ? 'yes' : 'no');

function profileMet(config: ConfigFacts, facts: DeviceFacts): 'yes' | 'no' | 'unknown' {
  const judged = absenceCounts(facts, config);
  const answers = readCallHome(config, judged).profiles.map(sendsReports);
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') || !judged ? 'unknown' : 'no';
}

function peerMet(form: string, facts: DeviceFacts): 'yes' | 'no' {
  const { config, peer } = facts;
  if (peer?.url)
    return answer(
      peer.url.form === form || peer.placeholder || (form === 'cslu' && peer.url.form === 'other'),
    );
  if (form === 'cssm') return 'yes';
  if (form !== 'cslu' || !config) return 'no';
  // CSLU is also found by DNS; then nothing has to be configured.
  return answer(config.nameServers.length > 0 || namesCslu(config));
}
