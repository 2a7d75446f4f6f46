import { idleDeadline } from '../facts/shown/ack';
import { spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';
import { screen, usageBlock } from './screens';

const all = (deadline: string): string =>
  screen(
    'show license all',
    ...usageBlock('Last ACK received: Mar 05 10:00:00 2024 UTC', `Next ACK deadline: ${deadline}`),
    'License Usage',
    '=============',
    'network-advantage (C9300-24 Network Advantage):',
    '  Description: C9300-24 Network Advantage',
    '  Count: 1',
    '  Status: IN USE',
    '  Feature Name: network-advantage',
    '  License type: Perpetual',
  );

export default {
  id: 'SLP904',
  slug: 'deadline-cosmetic',
  hop: 'ack',
  severity: 'information',
  title: { en: 'This ACK deadline is only displayed', ja: '表示上のみの ACK 期限' },
  *check({ shown, licensing }) {
    const deadline = idleDeadline(shown);
    if (!deadline || licensing.value === 'smart-licensing') return;
    const perpetual = shown?.licences.find(({ status }) => status?.startsWith('IN USE'));
    yield {
      at: spanOf(deadline.field),
      message: {
        en: 'Only perpetual licences are in use and a report was acknowledged: this date is cosmetic (CSCvy20345), nothing happens when it passes.',
        ja: '永続ライセンスのみを使用し、ACK を受信済みです。この日時は CSCvy20345 による表示上の問題で、期限を過ぎてもライセンス動作への影響はありません。',
      },
      related: perpetual
        ? [{ at: spanOf(perpetual.field), message: { en: 'Perpetual licence', ja: '永続ライセンス' } }]
        : [],
      next: ['show version', 'show license usage'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Only perpetual licences are in use and one report was acknowledged: nothing more is owed until the licences change. The date that still stands there is CSCvy20345; nothing happens when it passes. With a subscription licence, or before the first ACK, a deadline is real.',
    ja: '永続ライセンスのみを使用し、ACK を受信済みの装置は、ライセンスに変更がない限り再度の報告は不要です。残っている日時は CSCvy20345 による表示上の問題で、期限を過ぎても影響はありません。サブスクリプション ライセンスを使用中の場合や最初の ACK の前は、有効な期限です。',
  },
  remedy: {
    en: 'Nothing has to be done. Fixed releases show `<none>`.',
    ja: '対処は不要です。修正バージョンでは `<none>` と表示されます。',
  },
  bad: all('Mar 05 10:00:00 2025 UTC'),
  good: all('<none>'),
  sources: [
    { source: 'cl-2023-11', at: 'CSCvy20345', tag: 'V' },
    { source: 'goldens', at: 'Next ACK deadline', tag: 'V' },
    { source: 'CSCvy20345', tag: 'D' },
  ],
});
