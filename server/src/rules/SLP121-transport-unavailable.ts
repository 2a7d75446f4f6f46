import { nextAt } from '../facts/next';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['transport-unavailable', 'init-failed'];

export default {
  id: 'SLP121',
  slug: 'transport-unavailable',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'The transport is not ready', ja: 'トランスポートの準備が未完了' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'The agent has no transport it can send with.',
        ja: 'エージェントが使用できるトランスポートがありません。',
      }),
      () => nextAt('agent', knowns),
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The agent has no transport to send with: it is off, not set up, or was not ready yet, which is usual at start-up.',
    ja: 'エージェントが使用できるトランスポートがありません。無効になっている、設定されていない、または起動直後で準備ができていない状態です。',
  },
  remedy: {
    en: 'Look at `Transport` in `show license status` and choose one with `license smart transport`, unless the device reports offline on purpose.',
    ja: '`show license status` の `Transport` を確認し、意図的なオフライン方式でなければ `license smart transport` で選択します。',
  },
  bad: loggedTwice(failedWith('Transport layer not available')),
  good: restoredLog,
  sources: [
    { source: 'yang', tag: 'V' },
    { source: 'xr-logs', tag: 'V' },
  ],
});
