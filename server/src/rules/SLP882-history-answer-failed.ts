import { isMadeGood } from '../facts/answers';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const history = (code: string, said: string): string =>
  screen(
    'show license history message',
    'Message History (oldest to newest):',
    'Usage Reporting:',
    'REQUEST: Mar 05 03:31:32 2024 UTC',
    '{"request_type":"LICENSE_USAGE"}',
    'RESPONSE: Mar 05 03:31:34 2024 UTC',
    `{"request_type":"LICENSE_USAGE","status_code":"${code}","status_message":"${said}"}`,
    'Result Polling:',
    'No past history',
  );

export default {
  id: 'SLP882',
  slug: 'history-answer-failed',
  hop: 'report',
  severity: 'warning',
  title: { en: 'The last answer of a kind of message was a failure', ja: 'メッセージ履歴の最後の応答が失敗' },
  *check(knowns) {
    for (const answer of knowns.beside.failedAnswers) {
      const { kind, hop, at, said } = answer;
      yield {
        at,
        severity: isMadeGood(answer, knowns) ? 'information' : 'warning',
        hop,
        message: {
          en: `The server called the last message of \`${kind}\` failed${said ? ` and says: "${said}"` : ''}.`,
          ja: `\`${kind}\` の最後のメッセージに対し、サーバは失敗を応答しています${said ? `（"${said}"）` : ''}。`,
        },
        next: ['show license tech support', 'show license status'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`show license history message` keeps what the device asked and what it was answered. An answer proves that the path to the server works; its `status_message` is the server’s own reason. Silent where a later message of the same kind succeeded; information where a report was handed over or acknowledged since.',
    ja: '`show license history message` には、装置の要求とサーバの応答が残ります。応答があるため、サーバまでの経路は正常です。`status_message` はサーバが示す理由です。同じ種類のメッセージが後に成功している場合は検出しません。その後にレポートの送信や ACK の受信があれば、情報として示します。',
  },
  remedy: {
    en: 'Read the reason of the server, compare it with `Failure Reason` of `show license tech support`, and mend it where it names the cause: the token, the product instance, the account.',
    ja: 'サーバの示す理由を `show license tech support` の `Failure Reason` と比較し、トークン、製品インスタンス、アカウントなど、示された原因に対処します。',
  },
  bad: history('FAILED', 'The report could not be processed'),
  good: history('OK', 'done'),
  sources: [
    { source: 'goldens', at: 'show license history message, its headings', tag: 'V' },
    { source: 'tn-222723', at: 'members of the messages', tag: 'M' },
  ],
});
