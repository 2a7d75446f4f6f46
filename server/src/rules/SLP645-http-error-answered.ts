import { nextAt } from '../facts/next';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['http-status', 'status-refused', 'response-error'];

export default {
  id: 'SLP645',
  slug: 'http-error-answered',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'The server answered and refused', ja: 'サーバが要求を拒否' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'The server answered and refused: the way to it works, the URL or the server does not.',
        ja: 'サーバが要求を拒否しています。疎通性に問題はなく、URL またはサーバの確認が必要です。',
      }),
      () => ['show running-config | include license smart', ...nextAt('endpoint', knowns)],
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'An HTTP status or an answer that cannot be used came back: source interface, name, route and TLS work. What remains is the URL, the account behind it, or the server.',
    ja: 'HTTP のエラー、または使用できない応答が返されています。送信元、名前解決、経路、TLS に問題はありません。URL、アカウント、サーバの確認が必要です。',
  },
  remedy: {
    en: 'Compare the URL with the one that CSSM, On-Prem or CSLU shows, and read `Failure Reason:` in `show license tech support`.',
    ja: 'URL を CSSM、On-Prem、CSLU に表示されるものと比較し、`show license tech support` の `Failure Reason:` を確認します。',
  },
  bad: loggedTwice(failedWith('HTTP Server Error 404: Not Found')),
  good: restoredLog,
  sources: [
    { source: 'goldens', tag: 'V' },
    { source: 'troubleshooting', tag: 'M' },
  ],
});
