import { nextAt } from '../facts/next';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const log = (...events: readonly string[]): string =>
  screen('show license eventlog', '**** Event Log ****', ...events);
const failed = '2024-03-05 03:31:32.920 UTC SAEVT_COMM_FAIL error="Connection timed out"';

export default {
  id: 'SLP481',
  slug: 'agent-log-failure',
  hop: 'connect',
  severity: 'warning',
  title: { en: "The agent's own log ends with a failure", ja: 'エージェントのイベントログが失敗で終了' },
  *check(knowns) {
    const { beside, episodes } = knowns;
    const last = beside.agentFailures.at(-1);
    if (!last || episodes.some(({ reason }) => reason?.id === last.reason?.id)) return;
    const since = beside.agentFailures.length;
    const hop = last.reason?.hop ?? 'connect';
    const said = last.reason?.title;
    yield {
      at: last.error?.valueSpan ?? last.field.labelSpan,
      hop,
      message: {
        en: `The agent logged ${since === 1 ? 'a failed attempt' : `${since} failed attempts`} and no success since${said ? `: ${said.en.charAt(0).toLowerCase()}${said.en.slice(1)}` : ''}.`,
        ja: `エージェントのイベントログに失敗が ${since} 件あり、その後の成功は記録されていません${said ? `（${said.ja}）` : ''}。`,
      },
      next: ['show license tech support', ...nextAt(hop, knowns)],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`show license eventlog` keeps attempts longer than the log buffer does. It is reported if the last attempt that it tells of failed and the log does not say so as well; routine events are not.',
    ja: '`show license eventlog` には、ログバッファより長い期間の通信結果が残ります。最後の通信が失敗し、ログに同じ失敗の記録がない場合に報告します。通常のイベントは対象外です。',
  },
  remedy: {
    en: 'Read the reason behind `error` as that of a `COMM_FAILED`, and test the way to the peer.',
    ja: '`error` の理由を `COMM_FAILED` の理由と同様に確認し、接続先までの疎通を確認します。',
  },
  bad: log(failed),
  good: log(failed, '2024-03-05 04:31:32.920 UTC SAEVT_COMM_RESTORED'),
  sources: [
    { source: 'goldens', at: 'show license eventlog', tag: 'V' },
    { source: 'tn-222723', tag: 'M' },
  ],
});
