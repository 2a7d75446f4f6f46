import type { Shown } from '../facts/shown';
import { isReportAcknowledged, neverSent, unsent } from '../facts/shown/ack';
import { spanOf } from '../facts/shown/fields';
import { countStates } from '../facts/shown/rum';
import { timeOf } from '../facts/shown/usage';
import { counted } from '../terms/words';
import type { Found, Knowns, Rule, RulePage } from './rule';
import { screen } from './screens';

const day = 86_400_000;
/** Reports wait some minutes for their ACK; a week is no delay any more. */
const patience = 7 * day;
/** Reports in a saved file: worth knowing from here, trouble was seen at about 1000. */
const stored = { many: 100, tooMany: 500 };

const all = (summary: string, lastAck: string): string =>
  screen(
    'show license all',
    'Usage Reporting:',
    `  Last ACK received: ${lastAck}`,
    'Usage Report Summary:',
    '=====================',
    `Total: 430,  Purged: 90`,
    `Total Acknowledged Received: 0,  Waiting for Ack: 0`,
    `${summary}  Collecting Data: 2`,
  );

export default {
  id: 'SLP815',
  slug: 'rum-backlog',
  hop: 'report',
  severity: 'warning',
  title: { en: 'RUM reports pile up', ja: 'RUM レポートの滞留' },
  *check(knowns) {
    const summed = [...summary(knowns)];
    yield* summed;
    if (summed.length === 0) {
      yield* listed(knowns);
      yield* lost(knowns);
    }
    yield* file(knowns);
  },
} satisfies Rule;

const next = [
  'show license tech support',
  'show license rum id all',
  'show processes cpu sorted | include SA',
];

function* summary({ shown, clock }: Knowns): Iterable<Found> {
  const rum = shown?.rum;
  if (!shown || !rum) return;
  const { waiting } = rum;
  const push = timeOf(shown.lastPush);
  const waits = waiting && waiting.value > 0 && push !== undefined && clock ? clock.value - push : 0;
  if (waiting && waits > patience) {
    const days = Math.floor(waits / day);
    yield {
      at: waiting.at,
      message: {
        en: `${counted(waiting.value, 'report')} ${waiting.value === 1 ? 'has' : 'have'} waited for an ACK for ${days} days.`,
        ja: `${waiting.value} 件のレポートが ${days} 日間 ACK を受信できていません。`,
      },
      ...(shown.lastPush
        ? {
            related: [
              { at: spanOf(shown.lastPush.field), message: { en: 'The last push', ja: '最後の送信' } },
            ],
          }
        : {}),
      next,
    };
    return;
  }
  const before = shown.earlier?.rum.waiting;
  if (waiting && before && isRising(shown)) {
    yield {
      at: waiting.at,
      message: {
        en: `Between two outputs the reports that wait for their ACK rose from ${before.value} to ${waiting.value}.`,
        ja: `2 つの出力の間に、ACK を待つレポートが ${before.value} 件から ${waiting.value} 件に増えています。`,
      },
      related: [{ at: before.at, message: { en: 'The earlier output', ja: '以前の出力' } }],
      next,
    };
    return;
  }
  const available = neverSent(shown);
  if (!available) return;
  yield {
    at: waiting?.inBrackets === available.value ? waiting.at : available.at,
    message: {
      en: `${available.value} reports are on the device and wait to be sent.`,
      ja: `装置内に未送信のレポートが ${available.value} 件あります。`,
    },
    ...(shown.lastAck
      ? {
          related: [
            { at: spanOf(shown.lastAck.field), message: { en: 'Never acknowledged', ja: 'ACK の受信なし' } },
          ],
        }
      : {}),
    next,
  };
}

/** Reports that were listed one by one, none of them acknowledged. */
function* listed({ beside }: Knowns): Iterable<Found> {
  const counts = countStates(beside.reports);
  const of = (...states: readonly string[]): number =>
    counts.reduce((sum, [state, count]) => (states.includes(state) ? sum + count : sum), 0);
  const waiting = beside.reports.find(({ state }) => state?.value === 'UNACK' || state?.value === 'CLOSED');
  if (!waiting?.state || of('ACK', 'DELETED') > 0 || of('UNACK', 'CLOSED') <= unsent) return;
  const said = counts.map(([state, count]) => `${count} \`${state}\``).join(', ');
  yield {
    at: spanOf(waiting.state.field),
    message: {
      en: `Not one of the reports that were listed is acknowledged: ${said}.`,
      ja: `一覧のレポートに ACK を受信したものはありません: ${said}。`,
    },
    next,
  };
}

/** Reports that were removed although nobody had acknowledged them, on a device that never was acknowledged. */
function* lost({ shown }: Knowns): Iterable<Found> {
  const { purged, acknowledged } = shown?.rum ?? {};
  if (!shown || !purged?.inBrackets || acknowledged?.value !== 0 || isReportAcknowledged(shown)) return;
  yield {
    at: purged.at,
    severity: 'information',
    message: {
      en: `${counted(purged.inBrackets, 'report')} ${purged.inBrackets === 1 ? 'was' : 'were'} removed without an ACK: what was measured there cannot be reported any more.`,
      ja: `ACK を受信する前に ${purged.inBrackets} 件のレポートが削除されています。その期間の利用状況は報告できません。`,
    },
    next: ['show license tech support', 'show license rum id all'],
  };
}

/** Whether more reports wait than before although one was sent since, and no ACK came between. */
function isRising({ rum, earlier, lastPush, lastAck }: Shown): boolean {
  const now = rum?.waiting?.value ?? 0;
  const before = earlier?.rum.waiting?.value ?? 0;
  const sent = timeOf(lastPush);
  const sentBefore = timeOf(earlier?.usage.lastPush);
  return (
    before > 0 &&
    now > before &&
    sent !== undefined &&
    sentBefore !== undefined &&
    sent > sentBefore &&
    timeOf(lastAck) === timeOf(earlier?.usage.lastAck)
  );
}

function* file({ beside, defects }: Knowns): Iterable<Found> {
  const count = beside.reportCount;
  if (!count || count.value < stored.many) return;
  if (defects.some(({ row, verdict }) => row.hop === 'report' && verdict === 'applies')) return;
  yield {
    at: spanOf(count.field),
    severity: count.value >= stored.tooMany ? 'warning' : 'information',
    message: {
      en: `The file holds ${count.value} RUM reports; if the number rises from day to day, they are not being acknowledged.`,
      ja: `ファイルに ${count.value} 件の RUM レポートがあります。日ごとに増えている場合は、ACK を受信できていません。`,
    },
    next: ['show version', ...next],
  };
}

export const page: RulePage = () => ({
  why: {
    en: 'Reports stay on the device until they are acknowledged. It counts as a backlog if reports wait for their ACK for more than a week, if more of them wait in a later output, if no ACK ever came and more than a hundred reports are ready, or if a saved file holds very many. `Total`, `Purged` and hundreds of reports between two pushes are normal.',
    ja: 'RUM レポートは ACK を受信するまで装置内に残ります。1 週間以上 ACK を待っている場合、後の出力で ACK 待ちが増えている場合、ACK を一度も受信せず 100 件を超えるレポートが送信可能な状態にある場合、保存したファイルの件数が非常に多い場合に滞留と判定します。`Total` と `Purged` の値や、送信間隔内の数百件は正常です。',
  },
  remedy: {
    en: 'Repair the path first; the reports then leave by themselves, or with `license smart sync all`. Offline: save, upload, import the ACK.',
    ja: '先に経路の異常を解消します。その後レポートは自動的に、または `license smart sync all` で送信されます。オフライン方式では保存してアップロードし、ACK をインポートします。',
  },
  bad: all('Available to Report: 322', '<none>'),
  good: all('Available to Report: 322', 'Mar 05 10:00:00 2024 UTC'),
  sources: [
    { source: 'goldens', at: 'Usage Report Summary', tag: 'V' },
    { source: 'fn72578', tag: 'V' },
    { source: 'field', tag: 'E' },
  ],
});
