import { timeAt } from '../facts/session';
import { readClocks } from '../facts/shown/clock';
import { compareReleases, parseRelease, type Release } from '../text/release';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const day = 86_400_000;
/** From this release on the device sends once a day at most. */
const throttled = parseRelease('17.9.1') as Release;

const session = (second: string): string =>
  screen('show version', 'Cisco IOS XE Software, Version 17.12.04') +
  screen('show clock', '10:15:00.123 UTC Tue Mar 5 2024') +
  screen('license smart sync all') +
  screen('show clock', second) +
  screen('license smart sync all');

export default {
  id: 'SLP880',
  slug: 'sync-repeated',
  hop: 'report',
  severity: 'information',
  title: { en: 'A second sync within a day sends nothing new', ja: '24 時間以内の再同期' },
  *check({ session: { typed }, device, release }) {
    if (!release || release.origin === 'configured') return;
    if ((compareReleases(release.value, throttled) ?? -1) < 0) return;
    const syncs = typed.filter(
      ({ command, complaint }) => command.startsWith('license smart sync') && !complaint,
    );
    const clocks = syncs.length > 1 ? readClocks(device) : [];
    for (const [index, later] of syncs.slice(1).entries()) {
      const before = syncs[index];
      const [from, to] = [before && timeAt(clocks, before.at), timeAt(clocks, later.at)];
      if (!before || from === undefined || to === undefined || to - from >= day || to < from) continue;
      yield {
        at: later.at,
        message: {
          en: 'Repeated within 24 hours: this release sends once a day at most, so an unchanged result is no sign of a fault.',
          ja: '24 時間以内の再実行です。このバージョンでは 1 日に 1 回しか送信しないため、結果が変わらなくても異常ではありません。',
        },
        related: [{ at: before.at, message: { en: 'The first one', ja: '1 回目' } }],
        next: ['show license status'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'From 17.9.1 on a device sends usage reports once a day at most: a `license smart sync` that is repeated within 24 hours has no effect, and nothing is wrong.',
    ja: '17.9.1 以降では、レポートの送信は 1 日に 1 回までです。24 時間以内に `license smart sync` を再実行しても送信されませんが、異常ではありません。',
  },
  remedy: {
    en: 'Wait for `Next report push`, or a day, before judging by the result.',
    ja: '結果の確認は、`Next report push` の時刻または 1 日経過した後に行います。',
  },
  bad: session('11:15:00.123 UTC Tue Mar 5 2024'),
  good: session('11:15:00.123 UTC Thu Mar 7 2024'),
  sources: [{ source: 'field', tag: 'E' }],
});
