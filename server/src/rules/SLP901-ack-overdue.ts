import { overdueBy } from '../facts/shown/ack';
import { counted } from '../terms/words';
import type { Rule, RulePage } from './rule';

const day = 86_400_000;
const status = (deadline: string): string =>
  [
    'C9300-A#show clock',
    '10:15:00.123 UTC Tue Mar 5 2024',
    'C9300-A#show license status',
    'Usage Reporting:',
    `  Next ACK deadline: ${deadline}`,
    '',
  ].join('\n');

export default {
  id: 'SLP901',
  slug: 'ack-overdue',
  hop: 'ack',
  severity: 'warning',
  title: { en: 'ACK deadline has passed', ja: 'ACK 期限の超過' },
  *check({ shown, clock }) {
    const late = overdueBy(shown, clock?.value);
    const at = shown?.ackDeadline?.field.valueSpan;
    if (!shown || !clock || !at || late === undefined) return;
    const days = Math.floor(late / day);
    yield {
      at,
      severity: days >= 1 ? 'warning' : 'information',
      message: {
        en: `The ACK deadline passed ${days >= 1 ? counted(days, 'day') : 'less than a day'} before this capture was taken.`,
        ja: `取得ログの時点で ACK 期限を${days >= 1 ? ` ${days} 日` : ' 1 日未満'}超過しています。`,
      },
      related: clock.spans.map((span) => ({
        at: span,
        message: { en: 'Time of the capture', ja: '取得時刻' },
      })),
      next: ['show license all', 'show license history message', 'license smart sync all'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: "CSSM has not acknowledged a usage report in time. Switches only log it; what counts is why no report went through. The capture's own clock decides (`show clock`, `Current time`, the line of the exec banner); without one nothing is said.",
    ja: '期限までに CSSM から利用状況レポートの ACK を受信していません。スイッチではログが出力されるのみですが、レポートが届かない原因の確認が必要です。取得ログ内の時刻（`show clock`、`Current time`、EXEC バナーの行）で判定し、時刻がない場合は判定しません。',
  },
  remedy: {
    en: 'Find the hop that fails, then `license smart sync all`; offline: save the usage, upload it, import the ACK.',
    ja: '異常のある区間を特定したうえで `license smart sync all` を実行します。オフライン方式では利用状況を保存してアップロードし、ACK をインポートします。',
  },
  bad: status('Jan 05 10:00:00 2024 UTC'),
  good: status('Jun 05 10:00:00 2024 UTC'),
  sources: [{ source: 'goldens', at: 'Next ACK deadline', tag: 'V' }],
});
