import { reportExchanges } from './exchanges';
import type { Rule, RulePage } from './rule';
import { screen, statistics, transportBlock } from './screens';

const tech = (ongoing: string, response: string, reason?: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('Smart'),
    ...statistics(
      'Usage Reporting',
      `Total=3, Success=2, Fail=1  Ongoing Failure: ${ongoing}`,
      response,
      reason,
    ),
  );

export default {
  id: 'SLP651',
  slug: 'server-busy',
  hop: 'endpoint',
  severity: 'information',
  title: { en: 'The server asked to try again', ja: 'サーバから再試行の要求' },
  *check(knowns) {
    yield* reportExchanges(
      knowns,
      ({ response, reason }) => response?.value === 'OK_TRY_AGAIN' || reason?.row?.id === 'cssm-busy',
      ({ name }) => ({
        en: `\`${name}\`: the server is busy and asked to try again; nothing is wrong on the device.`,
        ja: `\`${name}\`: サーバが混雑しており、再試行を求めています。装置側に問題はありません。`,
      }),
      { next: ['show license status', 'license smart sync all'] },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`OK_TRY_AGAIN` and `LS_LICENGINE_…` come from the servers of Cisco: the message arrived, their back end was not ready. The device repeats it by itself.',
    ja: '`OK_TRY_AGAIN` と `LS_LICENGINE_…` は Cisco 側サーバの応答です。メッセージは到達しており、バックエンドが処理できない状態でした。装置が自動的に再送します。',
  },
  remedy: {
    en: 'Wait some hours, then `license smart sync all`; if it lasts for days, open a case.',
    ja: '数時間待ってから `license smart sync all` を実行します。数日続く場合は SR をオープンします。',
  },
  bad: tech(
    'Overall=1 Communication=0',
    'OK_TRY_AGAIN on Mar 05 10:00:00 2024 UTC',
    'Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT',
  ),
  good: tech('Overall=0 Communication=0', 'OK on Mar 05 10:00:00 2024 UTC'),
  sources: [{ source: 'goldens', at: 'OK_TRY_AGAIN', tag: 'V' }],
});
