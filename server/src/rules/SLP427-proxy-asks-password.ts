import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['proxy-auth'];

export default {
  id: 'SLP427',
  slug: 'proxy-asks-password',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'The proxy asks for a password', ja: 'プロキシが認証を要求' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'The proxy asks for a user and a password (407), which licensing cannot give.',
        ja: 'プロキシが認証を要求しています（407）。ライセンスの通信では認証に対応できません。',
      }),
      () => ['show license status', 'show running-config | include license smart proxy'],
      { lasting: true },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Licensing cannot authenticate at a proxy: documented as not supported. The proxy was reached, so the way to it is fine.',
    ja: 'ドキュメント上、ライセンスの通信はプロキシの認証に対応していません。プロキシまでの疎通には問題がありません。',
  },
  remedy: {
    en: 'Let the proxy admit the device without authentication, by its source address and the names of CSSM.',
    ja: '送信元アドレスと CSSM のホスト名を条件に、認証なしで許可するようプロキシを設定します。',
  },
  bad: loggedTwice(failedWith('HTTP Server Error 407: Proxy Authentication Required')),
  good: restoredLog,
  sources: [{ source: 'cmdref', tag: 'D' }],
});
