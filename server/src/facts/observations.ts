import type { PortTest } from '../capture/session';
import { sectionAt } from '../capture/session';
import type { LogEvent } from '../capture/syslog';
import type { Hop, Text } from '../terms';
import { observeAnswers } from './answers';
import type { DeviceFacts } from './deviceFacts';
import { type Failure, hopNamedBy, isFormer, wayOfTrust } from './events';
import { answered, type Observation, reached, upTo } from './observation';
import { orderIn, type Place } from './order';
import { isLive, timeAt, timeOf } from './session';
import type { Clock } from './shown/clock';
import { observeShown } from './shownObservations';
import { type Target, targetOf } from './target';
import { fitsTarget } from './tests';
import { isIdle, sourceState } from './way';

/**
 * Whether one observation is newer than another: by time, else by their order in the text. A shown date that
 * cannot be placed in time is older than a failure: a log is read to its end.
 */
export function isNewer(a: Observation, b: Observation): boolean {
  if (a.from === 'log' && b.from === 'log') return a.order > b.order;
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return a.time > b.time;
  if ((a.from === 'shown') !== (b.from === 'shown'))
    return a.outcome === 'failure' && b.outcome === 'success';
  return a.order > b.order;
}

/** Everything that was seen to work or to fail on a device, in no order; see `isNewer`. */
export function readObservations(facts: DeviceFacts): readonly Observation[] {
  const { clocks } = facts;
  const target = targetOf(facts);
  const place = orderIn(facts.device);
  const tested = facts.session.tests.flatMap((test) => observeTest(test, target, clocks, place) ?? []);
  const open = tested.findLast(({ outcome }) => outcome === 'success');
  return [
    ...observeLog(facts, clocks, place).map((seen) => behindOpenPort(seen, open, target)),
    ...tested,
    ...observeShown(facts, place).map((seen) => behindOpenPort(seen, open, target)),
    ...observeAnswers(facts, place),
    ...observeSource(facts, place),
    ...observeAgentLog(facts, place).map((seen) => behindOpenPort(seen, open, target)),
  ];
}

/** An interface that nothing can be sent from, as an output shows it. */
function observeSource(facts: DeviceFacts, place: Place): Observation[] {
  const state = sourceState(facts);
  if (!state || !isIdle(state)) return [];
  return [
    {
      hop: 'source',
      outcome: 'failure',
      from: 'session',
      why: idle,
      reason: undefined,
      vague: false,
      clears: [],
      spans: [state.at],
      time: timeAt(facts.clocks, state.at),
      order: place(state.at),
      failure: undefined,
    },
  ];
}

const idle: Text = {
  en: 'Nothing can be sent from the source interface',
  ja: '送信元インターフェイスから送信できない状態',
};

/** What the agent's own log tells: its last success, and the newest failure of each reason since. */
function observeAgentLog({ beside }: DeviceFacts, place: Place): Observation[] {
  const { agentFailures, agentSuccess } = beside;
  const newest = new Map(agentFailures.map((event) => [event.reason?.id ?? '', event]));
  return [...(agentSuccess ? [agentSuccess] : []), ...newest.values()].map(
    ({ field, error, reason, outcome, time }): Observation => {
      const at = error?.valueSpan ?? field.labelSpan;
      const common = { from: 'shown' as const, spans: [at], time, order: place(at), failure: undefined };
      if (outcome === 'success') {
        const why = restored;
        const clears = upTo('endpoint');
        return { outcome, hop: 'endpoint', why, reason: undefined, vague: false, clears, ...common };
      }
      return {
        outcome,
        hop: reason?.hop ?? 'connect',
        why: reason?.title ?? { en: 'An attempt failed', ja: '送信に失敗しています' },
        reason,
        vague: reason === undefined || reason.vague === true,
        clears: reason?.clears ?? [],
        ...common,
      };
    },
  );
}

const restored: Text = { en: 'Communication was restored', ja: '通信が復旧しています' };

/** What messages prove beside the failures of an attempt; the newest of its kind is enough. */
const telling: Readonly<Record<string, Pick<Observation, 'outcome' | 'hop' | 'clears' | 'why' | 'settled'>>> =
  {
    COMM_RESTORED: {
      outcome: 'success',
      hop: 'endpoint',
      clears: upTo('endpoint'),
      why: restored,
    },
    TRUST_CODE_INSTALL_SUCCESS: {
      outcome: 'success',
      hop: 'trust',
      clears: upTo('trust'),
      why: { en: 'A trust code was installed', ja: '信頼コードがインストールされています' },
    },
    POLICY_INSTALL_SUCCESS: {
      outcome: 'success',
      hop: 'trust',
      clears: upTo('trust'),
      why: { en: 'A policy was received and installed', ja: 'ポリシーを受信しインストールしています' },
    },
    TRUST_CODE_INSTALL_FAILED: {
      outcome: 'failure',
      hop: 'trust',
      clears: [],
      why: { en: 'The trust code could not be installed', ja: '信頼コードのインストールに失敗' },
    },
    AUTHORIZATION_INSTALL_FAILED: {
      outcome: 'failure',
      hop: 'trust',
      clears: [],
      why: { en: 'The authorization code could not be installed', ja: '承認コードのインストールに失敗' },
    },
    AUTHORIZATION_INSTALL_SUCCESS: {
      outcome: 'success',
      hop: 'trust',
      clears: ['trust'],
      why: { en: 'An authorization code was installed', ja: '承認コードがインストールされています' },
    },
    POLICY_INSTALL_FAILED: {
      outcome: 'failure',
      hop: 'ack',
      clears: [],
      why: {
        en: 'The policy that came with the ACK was refused',
        ja: 'ACK とともに受信したポリシーが拒否されています',
      },
    },
    REPORTING_NOT_SUPPORTED: {
      outcome: 'failure',
      hop: 'endpoint',
      clears: answered,
      settled: true,
      why: { en: 'SSM On-Prem is too old for SLP', ja: 'SSM On-Prem のバージョンが SLP に未対応' },
    },
  };

function observeLog(facts: DeviceFacts, clocks: readonly Clock[], place: Place): Observation[] {
  const { log, episodes, flapping } = facts;
  const worst = flapping?.outages.at(-1);
  const seen = Object.entries(telling).flatMap(([mnemonic, row]): Observation[] => {
    const newest = log.of(mnemonic).at(-1);
    // A success that will not last proves nothing.
    if (!newest || (flapping && mnemonic === 'COMM_RESTORED')) return [];
    const reason = mnemonic === 'TRUST_CODE_INSTALL_FAILED' ? wayOfTrust(newest) : undefined;
    return [
      {
        ...logged(newest, facts, clocks, place),
        ...row,
        ...(reason && { hop: reason.hop, why: reason.title, clears: reason.clears ?? [] }),
        reason,
        vague: reason?.vague === true,
        failure: undefined,
      },
    ];
  });
  const open = new Map<string, Failure>();
  for (const { last, restored } of episodes)
    if (!restored && !isFormer(last, facts.transport)) open.set(last.reason?.id ?? '', last);
  for (const last of open.values()) {
    const { reason, clears, reasonText } = last;
    const proxied = reason?.id === 'gateway-timeout' && targetOf(facts)?.isProxy === true;
    seen.push({
      ...logged(last.event, facts, clocks, place),
      hop: reason?.hop ?? hopNamedBy(reasonText),
      outcome: 'failure',
      why: reason?.title ?? { en: `The device prints: ${reasonText}`, ja: `装置の表示: ${reasonText}` },
      reason,
      vague: reason === undefined || reason.vague === true,
      clears: proxied ? reached : clears,
      failure: last,
    });
  }
  if (flapping && worst?.restored) {
    const hop = worst.last.reason?.hop ?? 'connect';
    seen.push({
      ...logged(worst.restored, facts, clocks, place),
      hop,
      outcome: 'failure',
      why: { en: 'Communication comes and goes', ja: '断と復旧を繰り返しています' },
      reason: worst.last.reason,
      vague: true,
      // It works in between, so nothing is wrong for good; what fails again and again stays in doubt.
      clears: upTo('endpoint').filter((other) => other !== hop),
      spans: [(flapping.outages[0] ?? worst).first.event.span],
      failure: worst.last,
    });
  }
  return seen;
}

function logged(
  event: LogEvent,
  { device }: DeviceFacts,
  clocks: readonly Clock[],
  place: Place,
): Pick<Observation, 'from' | 'spans' | 'time' | 'order'> {
  const section = isLive(device, event)
    ? undefined
    : sectionAt(device.outputs, event.span.source, event.line);
  // Messages of a printed log happened before somebody asked for it; among themselves they keep their order.
  const start = section?.source.lineStart(section.firstLine) ?? 0;
  const base = section && place(section.source.span(start, start));
  const at = place(event.span);
  return {
    from: 'log',
    spans: [event.span],
    time: timeOf(event, clocks),
    order: base === undefined ? at : base + (at - base) / 2 ** 32,
  };
}

/** What a test of a port proves, if it tested the way that licensing takes. */
function observeTest(
  test: PortTest,
  target: Target | undefined,
  clocks: readonly Clock[],
  place: Place,
): Observation | undefined {
  if (fitsTarget(test, target) !== 'same') return undefined;
  const { answer, resolved, at } = test;
  const named = resolved && !/^[\d.]+$/.test(test.host);
  const row = {
    open: { hop: 'connect', clears: reached },
    refused: { hop: 'connect', clears: ['source', 'name'] },
    'timed-out': { hop: 'connect', clears: named ? ['name'] : [] },
    unreachable: { hop: 'connect', clears: named ? ['name'] : [] },
    unresolved: { hop: 'name', clears: [] },
  } satisfies Record<PortTest['answer'], { hop: Hop; clears: readonly Hop[] }>;
  return {
    ...row[answer],
    outcome: answer === 'open' ? 'success' : 'failure',
    from: 'session',
    why: answers[answer],
    reason: undefined,
    vague: false,
    spans: [at],
    time: timeAt(clocks, at),
    order: place(at),
    failure: undefined,
  };
}

const answers: Readonly<Record<PortTest['answer'], Text>> = {
  open: { en: 'The port opens (telnet says Open)', ja: 'ポートは接続できます（telnet で Open）' },
  refused: { en: 'The port refuses connections', ja: 'ポートへの接続が拒否されています' },
  'timed-out': { en: 'The port does not answer', ja: 'ポートからの応答がありません' },
  unreachable: { en: 'No route to the peer', ja: '接続先への経路がありません' },
  unresolved: { en: 'The name cannot be resolved', ja: '名前を解決できません' },
};

/**
 * A port that opens moves a failure to connect on: what did not answer is TLS, without TLS the service behind the port,
 * or the way has changed since.
 */
function behindOpenPort(
  seen: Observation,
  open: Observation | undefined,
  target: Target | undefined,
): Observation {
  const silent = seen.hop === 'connect' && (seen.vague || seen.reason?.id === 'no-answer');
  if (!open || seen.outcome !== 'failure' || !silent) return seen;
  const plain = target?.encrypted === false;
  return {
    ...seen,
    hop: plain ? 'endpoint' : 'tls',
    why: plain ? quiet : insecure,
    vague: seen.vague || !isNewer(seen, open),
    clears: !isNewer(seen, open) ? [] : plain ? answered : reached,
    spans: [...seen.spans, ...open.spans],
  };
}

const insecure: Text = {
  en: 'The port opens, and no secure session comes about',
  ja: 'ポートは接続できますが、TLS が確立しません',
};
const quiet: Text = {
  en: 'The port opens, and nothing answers behind it',
  ja: 'ポートは接続できますが、応答がありません',
};

/** Whether a service without TLS accepts connections, and a failure says that it did not answer. */
export const isQuietService = ({ why, failure }: Observation): boolean =>
  why === quiet && failure !== undefined;
