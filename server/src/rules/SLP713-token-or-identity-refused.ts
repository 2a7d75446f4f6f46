import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['token-invalid', 'identity-unknown'];

export default {
  id: 'SLP713',
  slug: 'token-or-identity-refused',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'CSSM refused the token or the device', ja: 'CSSM がトークンまたは装置を拒否' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      ({ reason }) =>
        reason?.id === 'token-invalid'
          ? {
              en: 'CSSM answers that the token is not valid: it has expired or is used up.',
              ja: 'CSSM がトークンを無効と応答しています。有効期限切れか、最大使用回数に達しています。',
            }
          : {
              en: 'CSSM answers that it does not know this product instance: it was deleted there while the device kept its trust.',
              ja: 'CSSM に製品インスタンスが存在しません。装置に信頼コードが残ったまま、CSSM 側で削除されています。',
            },
      () => ['show license tech support', 'license smart trust idtoken <token> all force'],
      { lasting: true },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The server answered, so the way to it works. Either the token has expired or is used up, or the product instance was deleted at CSSM while the device kept its trust.',
    ja: 'サーバからの応答があるため疎通性に問題はありません。トークンの有効期限切れや最大使用回数の超過、または CSSM 側での製品インスタンスの削除が原因です。',
  },
  remedy: {
    en: 'Make a new token, leave its number of uses blank or at least the number of stack members, and `license smart trust idtoken <token> all force`.',
    ja: '新しいトークンを発行し（最大使用回数は空欄またはスタックの台数以上）、`license smart trust idtoken <token> all force` を実行します。',
  },
  bad: loggedTwice(failedWith(`{"token":["The token 'EXAMPLE' is not valid."]}`)),
  good: restoredLog,
  sources: [
    { source: 'cl-2023-11', at: 'token', tag: 'V' },
    { source: 'goldens', tag: 'V' },
  ],
});
