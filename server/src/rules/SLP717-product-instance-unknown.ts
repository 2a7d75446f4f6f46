import { reportExchanges } from './exchanges';
import type { Rule, RulePage } from './rule';
import { screen, statistics, transportBlock } from './screens';

const tech = (ongoing: string, response: string, reason?: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('Smart'),
    ...statistics(
      'Usage Reporting',
      `Total=2, Success=1, Fail=1  Ongoing Failure: ${ongoing}`,
      response,
      reason,
    ),
  );

export default {
  id: 'SLP717',
  slug: 'product-instance-unknown',
  hop: 'trust',
  severity: 'warning',
  title: {
    en: 'The server no longer knows this product instance',
    ja: '製品インスタンスがサーバ側に存在しない',
  },
  *check(knowns) {
    yield* reportExchanges(
      knowns,
      ({ reason }) => reason?.row?.id === 'identity-unknown',
      () => ({
        en: 'The server answered that the identity of this product instance is not valid: it was probably removed there. The path is fine.',
        ja: 'サーバは、この製品インスタンスの ID が無効と応答しています。接続先側で削除された可能性があります。経路に問題はありません。',
      }),
      { next: ['license smart trust idtoken <token> all force', 'show license tech support'] },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device still holds its trust code, but the identity it stands for was removed or replaced on the other side. Every report is refused until trust is established anew.',
    ja: '装置には信頼コードが残っていますが、対応する製品インスタンスが接続先側で削除または置き換えられています。信頼を再確立するまで、レポートは拒否されます。',
  },
  remedy: {
    en: 'Install a new token with `license smart trust idtoken <token> all force`. Only if that fails: save the usage, then factory reset in a maintenance window.',
    ja: '新しいトークンで `license smart trust idtoken <token> all force` を実行します。失敗する場合に限り、利用状況を保存してから、メンテナンス時間にライセンス情報を初期化します。',
  },
  bad: tech(
    'Overall=1 Communication=0',
    'INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
    '{"product_instance_identifier":["The identity for the instance 00000000-0000-0000-0000-000000000001 is not valid.Please re-register the instance."]}',
  ),
  good: tech('Overall=0 Communication=0', 'OK_POLL on Mar 05 10:00:00 2024 UTC'),
  sources: [{ source: 'goldens', at: 'Failure Reason', tag: 'V' }],
});
