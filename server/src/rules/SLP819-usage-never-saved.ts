import { isAckRequired } from '../facts/shown/ack';
import { spanOf } from '../facts/shown/fields';
import { timeOf } from '../facts/shown/usage';
import { counted } from '../terms/words';
import type { Rule, RulePage } from './rule';
import { screen, transportBlock, usageBlock } from './screens';

const day = 86_400_000;

const status = (lastAck: string, lastFile: string): string =>
  screen(
    'show license status',
    ...transportBlock('Transport Off'),
    ...usageBlock(`Last ACK received: ${lastAck}`, `Last report file write: ${lastFile}`),
  );

export default {
  id: 'SLP819',
  slug: 'usage-never-saved',
  hop: 'report',
  severity: 'information',
  title: { en: 'Offline, and the usage was never saved', ja: 'オフラインで利用状況が未保存' },
  *check({ shown, clock }) {
    if (shown?.transport?.value !== 'off' || !isAckRequired(shown)) return;
    const { lastFileWrite, lastAck, ackDeadline } = shown;
    if (!lastFileWrite || lastFileWrite.value || !lastAck || lastAck.value) return;
    const due = timeOf(ackDeadline);
    const left = due !== undefined && clock ? Math.floor((due - clock.value) / day) : undefined;
    yield {
      at: spanOf(lastFileWrite.field),
      severity: left !== undefined && left < 30 ? 'warning' : 'information',
      message: {
        en: `The transport is off and the usage was never saved to a file: nothing is reported${left !== undefined && left >= 0 ? `; ${counted(left, 'day')} left` : ''}.`,
        ja: `Transport が off で、利用状況が一度もファイルに保存されていません。報告されない状態です${left !== undefined && left >= 0 ? `（残り ${left} 日）` : ''}。`,
      },
      related: [
        { at: spanOf(lastAck.field), message: { en: 'Never acknowledged', ja: 'ACK の受信なし' } },
        ...(left !== undefined && ackDeadline
          ? [{ at: spanOf(ackDeadline.field), message: { en: 'The deadline', ja: 'ACK 期限' } }]
          : []),
      ],
      next: ['license smart save usage all file flash:usage.txt', 'license smart import flash:ack.txt'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'With `Transport Off` the device sends nothing: somebody has to save the usage, upload the file at CSSM and import the ACK. Neither has happened yet. A warning once the deadline is less than a month away.',
    ja: '`Transport Off` の装置は何も送信しません。利用状況を保存し、ファイルを CSSM へアップロードし、ACK をインポートする必要がありますが、いずれも実施されていません。期限まで 1 か月を切ると警告とします。',
  },
  remedy: {
    en: '`license smart save usage all file flash:usage.txt`, upload the file at CSSM, `license smart import flash:ack.txt`.',
    ja: '`license smart save usage all file flash:usage.txt` で保存し、CSSM へアップロードし、`license smart import flash:ack.txt` でインポートします。',
  },
  bad: status('<none>', '<none>'),
  good: status('Mar 05 10:00:00 2024 UTC', 'Mar 04 10:00:00 2024 UTC'),
  sources: [
    { source: 'cl-2023-11', at: 'offline', tag: 'V' },
    { source: 'goldens', at: 'Last report file write', tag: 'V' },
  ],
});
