import { type Exchange, isFailing } from '../facts/shown/exchanges';
import { spanOf } from '../facts/shown/fields';
import type { Text } from '../terms';
import type { Found, Knowns } from './rule';

/** How often an exchange failed, for the end of a sentence; empty where the output does not count. */
function totals({ total, fail, overall }: Exchange): Text {
  if (!total || !fail) return { en: '', ja: '' };
  const row = overall?.value;
  return {
    en: ` ${fail.value} of ${total.value} attempts failed${row ? `, the last ${row} in a row` : ''}.`,
    ja: `送信 ${total.value} 回中 ${fail.value} 回失敗しています${row ? `（直近 ${row} 回連続）` : ''}。`,
  };
}

/**
 * One finding for the exchanges that still fail for one of these reasons: at the answer of the first one, the
 * others beside it.
 */
export function* reportExchanges(
  { shown }: Knowns,
  belongs: (exchange: Exchange) => boolean,
  say: (exchange: Exchange) => Text,
  rest: Pick<Found, 'severity' | 'next' | 'hop'>,
): Iterable<Found> {
  const failing = (shown?.exchanges ?? []).filter((exchange) => isFailing(exchange) && belongs(exchange));
  const first = failing[0];
  if (!first) return;
  const at = first.response?.field ?? first.reason?.field;
  if (!at) return;
  const text = say(first);
  const more = totals(first);
  yield {
    ...rest,
    at: spanOf(at),
    message: { en: `${text.en}${more.en}`, ja: `${text.ja}${more.ja}` },
    related: [
      ...(first.reason && first.response
        ? [{ at: spanOf(first.reason.field), message: { en: 'The reason given', ja: '応答に含まれる理由' } }]
        : []),
      ...failing.slice(1).flatMap(({ name, response, reason }) => {
        const field = response?.field ?? reason?.field;
        return field
          ? [{ at: spanOf(field), message: { en: `\`${name}\` as well`, ja: `\`${name}\` も同様` } }]
          : [];
      }),
    ],
  };
}
