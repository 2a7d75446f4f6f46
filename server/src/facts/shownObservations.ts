import { instant, parseClock } from '../capture/stamp';
import type { Hop, Text } from '../terms';
import type { Span } from '../text/source';
import type { DeviceFacts } from './deviceFacts';
import { answered, type Observation, upTo } from './observation';
import { type Exchange, isFailing, isRefused, isUnanswered } from './shown/exchanges';
import { spanOf } from './shown/fields';
import { timeOf } from './shown/usage';

/** Failures in a row from which on no reply is no bad moment. */
const many = 3;

/** Reasons that say nothing about the way: there was nothing to send. */
const harmless = new Set(['nothing-requested']);

/** What the fields of licensing outputs prove: dates of success, and attempts that fail at the time of the capture. */
export function observeShown(facts: DeviceFacts, place: (span: Span) => number): Observation[] {
  const { shown, beside } = facts;
  const listed = beside.reports.find(({ state }) => state?.value === 'ACK')?.state?.field;
  // A report in this state was acknowledged some time.
  const acked = listed ? [success('ack', texts.acknowledged, spanOf(listed), 0, place)] : [];
  if (!shown) return acked;
  const dates = [
    {
      value: shown.lastAck,
      hop: 'trust',
      why: { en: 'An acknowledgement was received', ja: 'ACK を受信しています' },
    },
    {
      value: shown.lastPush,
      hop: 'endpoint',
      why: { en: 'A report was handed over', ja: 'レポートを送信しています' },
    },
  ] as const;
  const seen = dates.flatMap(({ value, hop, why }) =>
    value?.value ? [success(hop, why, spanOf(value.field), instant(value.value), place)] : [],
  );
  seen.push(...acked);
  const acknowledged = shown.rum?.acknowledged;
  // The figure counts from the beginning: it proves that it worked once, and is older than anything dated.
  if (acknowledged && acknowledged.value > 0)
    seen.push(success('ack', texts.acknowledged, acknowledged.at, 0, place));
  const pushed = timeOf(shown.lastPush);
  for (const exchange of shown.exchanges) {
    if (isFailing(exchange)) seen.push(...failing(exchange, facts, place));
    const at = timeOf(exchange.lastSuccess);
    const field = exchange.lastSuccess?.field;
    if (at === undefined || !field) continue;
    const polled = exchange.name === 'Result Polling' && exchange.response?.value === 'OK';
    const isAck = polled && pushed !== undefined && at > pushed;
    // Whoever exchanges messages about trust with a trust code installed is trusted.
    const isTrusted = exchange.name.startsWith('Trust ') && shown.trusted.installed === true;
    const [hop, why] = isAck
      ? (['ack', texts.polled] as const)
      : isTrusted
        ? (['trust', texts.trusted] as const)
        : (['endpoint', texts.exchanged] as const);
    seen.push(success(hop, why, spanOf(field), at, place));
  }
  return seen;
}

/** An attempt that fails since its last success: refused by the peer, or never answered. */
function failing(exchange: Exchange, facts: DeviceFacts, place: (span: Span) => number): Observation[] {
  const { reason, response, overall, lastFailure } = exchange;
  const row = reason?.row;
  if (!overall || (row && harmless.has(row.id)) || response?.value === 'BUILD REQUEST ERROR') return [];
  const printed = response && parseClock(response.field.value ?? '');
  const common = {
    outcome: 'failure' as const,
    from: 'shown' as const,
    reason: row,
    spans: [reason ? spanOf(reason.field) : overall.at],
    time: timeOf(lastFailure) ?? (printed && instant(printed)) ?? facts.clock?.value,
    order: place(overall.at),
    failure: undefined,
  };
  // A back end that was busy once or twice did answer; the device asks again by itself.
  if (row?.id === 'cssm-busy' && overall.value < many)
    return [success('endpoint', texts.exchanged, common.spans[0] as Span, common.time, place)];
  if (isRefused(exchange) || (row && row.clears.length > 0)) {
    const hop = row?.hop ?? 'endpoint';
    return [
      { ...common, hop, why: row?.title ?? texts.refused, vague: false, clears: row?.clears ?? answered },
    ];
  }
  if (!isUnanswered(exchange)) return [];
  return [{ ...common, hop: 'connect', why: texts.unanswered, vague: overall.value < many, clears: [] }];
}

const success = (
  hop: Hop,
  why: Text,
  span: Span,
  time: number | undefined,
  place: (span: Span) => number,
): Observation => ({
  hop,
  outcome: 'success',
  from: 'shown',
  why,
  reason: undefined,
  vague: false,
  clears: upTo(hop),
  spans: [span],
  time,
  order: place(span),
  failure: undefined,
});

const texts = {
  acknowledged: { en: 'Reports were acknowledged', ja: 'レポートの ACK を受信しています' },
  polled: {
    en: 'The poll after the last report was answered',
    ja: '最後のレポート送信後の照会に応答があります',
  },
  trusted: { en: 'The peer answered a message about trust', ja: '信頼に関する要求に応答があります' },
  exchanged: { en: 'The peer answered', ja: '接続先からの応答があります' },
  refused: { en: 'The server answered and refused', ja: 'サーバが要求を拒否' },
  unanswered: { en: 'Attempts that nothing answered', ja: '送信への応答がありません' },
} satisfies Record<string, Text>;
