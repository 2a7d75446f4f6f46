import { reportExchanges } from './exchanges';
import type { Rule, RulePage } from './rule';
import { screen, statistics, transportBlock } from './screens';

const tech = (ongoing: string, response: string, reason?: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('Smart'),
    ...statistics(
      'Trust Establishment',
      `Total=2, Success=1, Fail=1  Ongoing Failure: ${ongoing}`,
      response,
      reason,
    ),
  );

export default {
  id: 'SLP716',
  slug: 'token-not-valid',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'The token was refused', ja: 'トークンの拒否' },
  *check(knowns) {
    yield* reportExchanges(
      knowns,
      ({ reason }) => reason?.row?.id === 'token-invalid',
      () => ({
        en: 'CSSM refused the token: it has expired or its uses are used up. The path to CSSM is fine.',
        ja: 'CSSM がトークンを拒否しています。有効期限切れか使用回数の超過です。CSSM までの経路に問題はありません。',
      }),
      { next: ['license smart trust idtoken <token> all force', 'show license status'] },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'CSSM answered that the token is not valid: it has expired (tokens live 1 to 365 days), its number of uses is used up, or it belongs to another account. On a stack every member uses it up once.',
    ja: 'CSSM はトークンが無効と応答しています。有効期限切れ（1〜365 日）、最大使用回数の超過、または別のアカウントのトークンです。スタック構成ではメンバーごとに 1 回使用します。',
  },
  remedy: {
    en: 'Make a new token; leave `Max. Number of Uses` blank or at least at the number of members.',
    ja: '新しいトークンを発行します。`Max. Number of Uses` は空欄にするか、メンバー数以上の値にします。',
  },
  bad: tech(
    'Overall=1 Communication=0',
    'INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
    `{"token":["The token 'EXAMPLE' is not valid."]}`,
  ),
  good: tech('Overall=0 Communication=0', 'OK on Mar 05 10:00:00 2024 UTC'),
  sources: [
    { source: 'cl-2023-11', at: 'token not valid', tag: 'V' },
    { source: 'community-token', tag: 'D' },
  ],
});
