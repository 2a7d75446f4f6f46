import { nextAt } from '../facts/next';
import { trustWithoutResult } from '../facts/trustStep';
import type { Rule, RulePage } from './rule';

const session = (result: string): string =>
  [
    'C9300-A#license smart trust idtoken EXAMPLE all force',
    'C9300-A#show clock',
    '10:00:30.000 UTC Tue Mar 5 2024',
    'C9300-A#show clock',
    '10:15:00.123 UTC Tue Mar 5 2024',
    'C9300-A#show license status',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    'Transport:',
    '  Type: Smart',
    'Trust Code Installed:',
    ...result.split('\n'),
    '',
  ].join('\n');

export default {
  id: 'SLP711',
  slug: 'trust-without-result',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'The token was entered, and no trust code came', ja: 'トークン入力後も信頼コードなし' },
  *check(knowns) {
    const waited = trustWithoutResult(knowns);
    const shown = knowns.shown?.trust;
    if (!waited || !shown) return;
    const { at } = waited;
    const minutes = Math.floor(waited.time / 60_000);
    yield {
      at,
      message: {
        en: `The token was entered at least ${minutes} minutes before this capture ends, and no trust code was installed.`,
        ja: `トークンの入力から ${minutes} 分以上経過していますが、信頼コードがインストールされていません。`,
      },
      related: shown.valueSpan
        ? [{ at: shown.valueSpan, message: { en: 'No trust code', ja: '信頼コードなし' } }]
        : [],
      next: ['show logging', ...nextAt('trust', knowns)],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A trust code arrives within minutes. Ten minutes after the token was entered, by the clock of the capture, there is neither a message nor a trust code: the request did not reach CSSM, or CSSM refused it.',
    ja: '信頼コードは通常、数分以内にインストールされます。トークン入力から 10 分以上経過しても（取得ログ内の時刻）メッセージも信頼コードもないため、要求が CSSM に届いていないか、拒否されています。',
  },
  remedy: {
    en: 'Find the first hop that fails; if the path works, read `Trust Establishment` in `show license tech support` and try a new token.',
    ja: '最初に異常のある区間を特定します。経路に問題がなければ `show license tech support` の `Trust Establishment` を確認し、新しいトークンで再度実施します。',
  },
  bad: session('  <none>'),
  good: session('  Active: PID:C9300-24T,SN:FOC0000A001\n    INSTALLED on Mar 05 10:02:00 2024 UTC'),
  sources: [{ source: 'field', tag: 'E' }],
});
