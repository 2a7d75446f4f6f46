import { isRefused } from '../facts/shown/exchanges';
import { reportExchanges } from './exchanges';
import type { Rule, RulePage } from './rule';
import { screen, statistics, transportBlock } from './screens';

const tech = (ongoing: string, response: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('Smart'),
    ...statistics('Usage Reporting', `Total=4, Success=2, Fail=2  Ongoing Failure: ${ongoing}`, response),
  );

export default {
  id: 'SLP650',
  slug: 'server-refused-shown',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'The server answered and refused', ja: 'サーバが応答し拒否' },
  *check(knowns) {
    const known = new Set([
      'token-invalid',
      'identity-unknown',
      'polling-id',
      'cssm-busy',
      'nothing-requested',
    ]);
    yield* reportExchanges(
      knowns,
      (exchange) =>
        isRefused(exchange) &&
        exchange.response?.value !== 'OK_TRY_AGAIN' &&
        !known.has(exchange.reason?.row?.id ?? ''),
      ({ name }) => ({
        en: `\`${name}\`: the server answered and refused; the path to it is fine, look at the other side.`,
        ja: `\`${name}\`: サーバからの応答はありますが拒否されています。経路に問題はないため、接続先側の確認が必要です。`,
      }),
      { next: ['show license history message', 'show license eventlog', 'license smart sync all'] },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Failures that count under `Overall` but not under `Communication` were answered: name, route and TLS are fine, and the server did not accept the message. Refusals with a known reason (token, product instance, polling id, busy server) have rules of their own.',
    ja: '`Overall` に数えられ `Communication` に数えられない失敗は、応答のあった失敗です。名前解決、経路、TLS に問題はなく、サーバがメッセージを受け付けていません。理由の分かる拒否（トークン、製品インスタンス、Polling ID、サーバの混雑）は別のルールで報告します。',
  },
  remedy: {
    en: 'Read `Failure Reason` and `show license history message`; check product instance and account at CSSM, CSLU or On-Prem.',
    ja: '`Failure Reason` と `show license history message` を確認し、CSSM、CSLU、On-Prem 側で製品インスタンスとアカウントを確認します。',
  },
  bad: tech('Overall=2 Communication=0', 'INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC'),
  good: tech('Overall=0 Communication=0', 'OK_POLL on Mar 05 10:00:00 2024 UTC'),
  sources: [{ source: 'goldens', at: 'INVALID STATUS CODE', tag: 'V' }],
});
