import type { Span } from '../text/source';
import type { DeviceFacts } from './deviceFacts';
import { reasonOf } from './events';
import { type Observation, upTo } from './observation';
import type { FailedAnswer } from './shown/history';
import { timeOf } from './shown/usage';

/**
 * Whether something succeeded after an answer that called a message failed: a report was handed over or acknowledged
 * since, which the history of messages does not tell.
 */
export function isMadeGood({ time, kind }: FailedAnswer, { shown }: DeviceFacts): boolean {
  const acked = timeOf(shown?.lastAck);
  const pushed = kind === 'Usage Reporting' ? timeOf(shown?.lastPush) : undefined;
  const newest = Math.max(acked ?? Number.NEGATIVE_INFINITY, pushed ?? Number.NEGATIVE_INFINITY);
  return time !== undefined && newest > time;
}

/** What the history of messages proves: an answer came, so the way works; what it answers is the failure. */
export function observeAnswers(facts: DeviceFacts, place: (span: Span) => number): Observation[] {
  return facts.beside.failedAnswers
    .filter((answer) => !isMadeGood(answer, facts))
    .map(({ hop, at, said, time }): Observation => {
      const row = said === undefined ? undefined : reasonOf(said);
      return {
        hop: row?.hop ?? hop,
        outcome: 'failure',
        from: 'shown',
        why: row?.title ?? { en: 'The server answered that it failed', ja: 'サーバが失敗を応答' },
        reason: row,
        vague: row === undefined || row.vague === true,
        clears: [...new Set([...upTo('tls'), ...(row?.clears ?? [])])],
        spans: [at],
        time: time ?? facts.clock?.value,
        order: place(at),
        failure: undefined,
      };
    });
}
