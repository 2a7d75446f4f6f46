import { announcedAck } from '../facts/events';
import { isAckRequired, neverSent, overdueBy } from '../facts/shown/ack';
import { isFailing } from '../facts/shown/exchanges';
import { spanOf } from '../facts/shown/fields';
import { timeOf } from '../facts/shown/usage';
import { unsetCslu } from '../facts/unsetCslu';
import type { Text } from '../terms';
import { counted } from '../terms/words';
import type { Span } from '../text/source';
import type { Found, Knowns, Rule, RulePage } from './rule';
import { screen, usageBlock } from './screens';

const hour = 3_600_000;
const day = 24 * hour;

const status = (nextPush: string): string =>
  screen('show clock', '10:15:00.123 UTC Tue Mar 5 2024') +
  screen(
    'show license status',
    ...usageBlock(
      'Last ACK received: <none>',
      'Next ACK deadline: Jul 05 10:00:00 2024 UTC',
      `Next report push: ${nextPush}`,
    ),
  );

export default {
  id: 'SLP902',
  slug: 'never-acknowledged',
  hop: 'ack',
  severity: 'information',
  title: { en: 'No report was ever acknowledged', ja: 'ACK を一度も受信していない' },
  *check(knowns) {
    const { shown } = knowns;
    const ack = shown?.lastAck;
    if (!ack && !shown?.ackDeadline) yield* announced(knowns);
    // Offline the files tell more, and the rules about them speak.
    if (!ack || ack.value || !isAckRequired(shown) || shown.transport?.value === 'off') return;
    const sign = signOf(knowns);
    if (!sign) return;
    // The rules nearer to the cause say the rest.
    const isTold =
      unsetCslu(knowns) !== undefined ||
      neverSent(shown) !== undefined ||
      overdueBy(shown, knowns.clock?.value) !== undefined;
    const text = isTold ? { en: '', ja: '' } : sign.text;
    yield {
      at: spanOf(ack.field),
      message: {
        en: `No report of this device was ever acknowledged${text.en}.`,
        ja: `この装置は ACK を一度も受信していません${text.ja}。`,
      },
      related: [{ at: sign.at, message: { en: 'What shows it', ja: '根拠' } }],
      next: [
        'show license all',
        'show license history message',
        'show logging | include SMART_LIC|CALL_HOME',
      ],
    };
  },
} satisfies Rule;

/** So many days before the deadline a device that reports every month has been acknowledged. */
const near = 30;

/** A deadline that the log announces for soon, where no output tells of an ACK. */
function* announced({ log }: Knowns): Iterable<Found> {
  const owed = announcedAck(log);
  if (!owed || owed.days >= near) return;
  const { event, days } = owed;
  yield {
    at: event.span,
    message: {
      en: `An ACK is owed within ${counted(days, 'day')} of this message.`,
      ja: `このメッセージから ${days} 日以内に ACK が必要です。`,
    },
    next: ['show license status', 'license smart sync all'],
  };
}

/** What makes it more than a device that has not reported yet. */
function signOf({ shown, clock, episodes }: Knowns): { readonly text: Text; readonly at: Span } | undefined {
  // Where no CSLU is set, the rule about its address says so with the same proof.
  const unset = shown?.transport?.value === 'cslu' && shown.csluAddress?.value === '<empty>';
  const failing = unset
    ? undefined
    : shown?.exchanges.find((exchange) => isFailing(exchange) && exchange.response?.value !== 'OK_TRY_AGAIN');
  if (failing?.overall)
    return {
      text: { en: ', and its attempts fail', ja: '（送信も失敗しています）' },
      at: failing.overall.at,
    };
  const open = unset ? undefined : episodes.find(({ restored, reason }) => !restored && reason);
  if (open)
    return {
      text: { en: ', and its attempts fail', ja: '（送信も失敗しています）' },
      at: open.last.event.span,
    };
  if (!clock || !shown) return undefined;
  const push = timeOf(shown.nextPush);
  if (shown.nextPush && push !== undefined && clock.value - push > hour)
    return {
      text: { en: ', and a push is overdue', ja: '（送信予定時刻を過ぎています）' },
      at: spanOf(shown.nextPush.field),
    };
  const due = timeOf(shown.ackDeadline);
  if (!shown.ackDeadline || due === undefined) return undefined;
  const left = Math.floor((due - clock.value) / day);
  if (left >= near) return undefined;
  return {
    text: { en: `; ${counted(left, 'day')} left`, ja: `（期限まで残り ${left} 日）` },
    at: spanOf(shown.ackDeadline.field),
  };
}

export const page: RulePage = () => ({
  why: {
    en: 'A device that just booted has `Last ACK received: <none>`, and nothing is wrong with it. It is mentioned if attempts fail, if a push is overdue, if the deadline is less than a month away or past, also where the log alone announces it. `write erase` and a factory reset clear the date as well.',
    ja: '起動直後の装置では `Last ACK received: <none>` は正常です。送信の失敗、送信予定時刻の超過、期限まで 1 か月未満（ログでの通知を含む）または期限超過の場合に報告します。`write erase` やライセンス情報の初期化でもこの日時は消えます。',
  },
  remedy: {
    en: 'Find the first hop that fails; afterwards `license smart sync all` and look at `Last ACK received` again.',
    ja: '最初に異常のある区間を特定して解消し、`license smart sync all` の後に `Last ACK received` を再度確認します。',
  },
  bad: status('Mar 01 10:00:00 2024 UTC'),
  good: status('Apr 01 10:00:00 2024 UTC'),
  sources: [
    { source: 'goldens', at: 'Last ACK received', tag: 'V' },
    { source: 'cl-2023-11', at: 'check', tag: 'V' },
  ],
});
