import { isAckRequired } from '../facts/shown/ack';
import { spanOf } from '../facts/shown/fields';
import { timeOf } from '../facts/shown/usage';
import type { Rule, RulePage } from './rule';
import { screen, transportBlock, usageBlock } from './screens';

const day = 86_400_000;
/** A file is usually carried to CSSM and back within this time. */
const patience = 7;

const status = (lastAck: string): string =>
  screen('show clock', '10:15:00.123 UTC Tue Mar 5 2024') +
  screen(
    'show license status',
    ...transportBlock('Transport Off'),
    ...usageBlock(`Last ACK received: ${lastAck}`, 'Last report file write: Feb 05 10:00:00 2024 UTC'),
  );

export default {
  id: 'SLP903',
  slug: 'saved-not-imported',
  hop: 'ack',
  severity: 'warning',
  title: { en: 'Usage was saved, but no ACK was imported', ja: '利用状況の保存後、ACK が未インポート' },
  *check({ shown, clock, session }) {
    // An import that was tried and failed is the nearer cause, and has a rule of its own.
    if (
      session.typed.some(({ command, complaint }) => complaint && command.startsWith('license smart import'))
    )
      return;
    if (!shown || !clock || shown.transport?.value !== 'off' || !isAckRequired(shown)) return;
    const { lastFileWrite, lastAck } = shown;
    const written = timeOf(lastFileWrite);
    if (!lastFileWrite || written === undefined || !lastAck) return;
    const acknowledged = timeOf(lastAck);
    if (acknowledged !== undefined && acknowledged >= written) return;
    const days = Math.floor((clock.value - written) / day);
    if (days <= patience) return;
    yield {
      at: spanOf(lastFileWrite.field),
      message: {
        en: `The usage was saved ${days} days before this capture, and no ACK was imported since.`,
        ja: `取得の ${days} 日前に利用状況を保存しましたが、その後 ACK がインポートされていません。`,
      },
      related: [
        { at: spanOf(lastAck.field), message: { en: 'The last ACK', ja: '最後の ACK' } },
        ...clock.spans.map((span) => ({ at: span, message: { en: 'Time of the capture', ja: '取得時刻' } })),
      ],
      next: ['license smart import flash:ack.txt', 'show license history message'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Offline, a report counts only once the ACK file from CSSM is imported on the device. More than a week after the file was written, no newer ACK is there: half of the cycle is missing. Nothing is said without a clock in the capture.',
    ja: 'オフライン方式では、CSSM の ACK ファイルを装置にインポートして報告が完了します。ファイルの保存から 1 週間以上、新しい ACK がありません。手順の後半が実施されていません。取得ログに時刻がない場合は判定しません。',
  },
  remedy: {
    en: 'Upload the file at CSSM, download the ACK, `license smart import flash:ack.txt`.',
    ja: 'ファイルを CSSM へアップロードし、ACK ファイルをダウンロードして `license smart import flash:ack.txt` を実行します。',
  },
  bad: status('<none>'),
  good: status('Feb 06 10:00:00 2024 UTC'),
  sources: [
    { source: 'field', tag: 'E' },
    { source: 'cl-2023-11', at: 'offline', tag: 'V' },
  ],
});
