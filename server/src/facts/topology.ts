import { topologies } from '../knowledge/topologies/registry';
import type { Need, TopologyLine, TopologyRow } from '../knowledge/types';
import type { Confidence, TopologyId } from '../terms';
import type { Span } from '../text/source';
import type { DeviceFacts } from './index';
import { askName } from './name';

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

/** Which topologies the facts of a device support. What configuration cannot tell apart is not guessed. */
export function recogniseTopology(facts: DeviceFacts): Topology {
  const declared = facts.declared?.value;
  const candidates = topologies
    .flatMap((row) => candidateOf(row, facts) ?? [])
    .sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence));
  const first = candidates[0];
  return {
    declared,
    best: declared ?? (first && first.confidence !== 'possible' ? first.id : undefined),
    candidates,
  };
}

const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

function candidateOf(row: TopologyRow, facts: DeviceFacts): Candidate | undefined {
  const confidence = confidenceOf(row, facts);
  if (!confidence) return undefined;
  const url = facts.peer?.url;
  return {
    id: row.id,
    confidence,
    evidence: [...facts.transport.spans, ...(url ? [url.span] : [])],
    missing: row.lines.filter((line) => line.need === 'required' && meets(line.purpose, facts) === 'no'),
  };
}

function confidenceOf(row: TopologyRow, facts: DeviceFacts): Confidence | undefined {
  const { transport, peer, config } = facts;
  const value = transport.value === 'automatic' ? 'cslu' : transport.value;
  if (row.transport === undefined || value !== row.transport) return undefined;
  const proxy = config?.proxyAddress !== undefined || isSet(facts.shown?.proxy?.value);
  if (row.proxy !== proxy) return undefined;
  if (row.initiator === 'nobody') return transport.origin === 'default' ? undefined : 'certain';
  const form = peer?.url?.form ?? shownForm(facts);
  if (form === undefined) {
    if (row.peer !== defaultForm[value]) return undefined;
    return value === 'smart' ? 'certain' : 'possible';
  }
  // A CSLU behind an unusual port is still a CSLU; an unknown host under `smart` is not CSSM.
  if (form === 'other') return value === 'cslu' && row.peer === 'cslu' ? 'possible' : undefined;
  if (form !== row.peer) return undefined;
  return row.twins.length > 0 ? 'likely' : 'certain';
}

const defaultForm: Readonly<Record<string, string>> = { smart: 'cssm', cslu: 'cslu', callhome: 'callhome' };

const isSet = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:not configured|<empty>|<none>)$/i.test(value);

function shownForm(facts: DeviceFacts): 'cslu' | 'onprem' | undefined {
  const address = facts.shown?.csluAddress?.value;
  if (address === undefined || !isSet(address)) return undefined;
  return /\/cslu\/v1\/pi\/[^/]/.test(address) ? 'onprem' : 'cslu';
}

/** Whether a device has what a topology line is for. */
export function meets(need: Need, facts: DeviceFacts): 'yes' | 'no' | 'unknown' {
  const { config } = facts;
  if (!config) return 'unknown';
  switch (need.kind) {
    case 'transport':
      return answer(config.transports.at(-1)?.value === need.value);
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
    case 'callhome-proxy':
    case 'collector-access':
    case 'documented':
      return 'unknown';
  }
}

const answer = (met: boolean): 'yes' | 'no' => (met ? 'yes' : 'no');

function peerMet(form: string, facts: DeviceFacts): 'yes' | 'no' {
  const { config, peer } = facts;
  if (peer?.url)
    return answer(
      peer.url.form === form || peer.placeholder || (form === 'cslu' && peer.url.form === 'other'),
    );
  if (form === 'cssm') return 'yes';
  if (form !== 'cslu' || !config) return 'no';
  // CSLU is also found by DNS; then nothing has to be configured.
  return answer(
    config.nameServers.length > 0 || config.hosts.some(({ value }) => /^cslu-local(?:\.|$)/.test(value)),
  );
}
