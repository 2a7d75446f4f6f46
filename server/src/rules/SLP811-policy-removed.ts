import type { Rule, RulePage } from './rule';

const at = 'Mar  5 10:00:00.000: ';
const removed = `${at}%SMART_LIC-3-POLICY_REMOVED: The licensing policy has been removed.\n`;

export default {
  id: 'SLP811',
  slug: 'policy-removed',
  hop: 'report',
  severity: 'information',
  title: { en: 'The policy of the account was removed', ja: 'アカウントのポリシーの削除' },
  *check({ log, transport }) {
    const event = log.since('POLICY_REMOVED', 'POLICY_INSTALL_SUCCESS');
    if (!event) return;
    yield {
      at: event.span,
      message: {
        en: 'The policy of the account is gone, and the Cisco default policy in force again.',
        ja: 'アカウントのポリシーが削除され、Cisco のデフォルトのポリシーが適用されています。',
      },
      next: [
        'show license status',
        transport.value === 'off' ? 'license smart import flash:<policy>' : 'license smart sync all',
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device fell back to the Cisco default policy, which may ask for reports at other times. Usual after a factory reset; nothing is said if a policy was installed later.',
    ja: '装置は Cisco のデフォルトのポリシーに戻っており、レポートの時期が変わる可能性があります。ライセンス情報の初期化後に出力されます。その後ポリシーがインストールされていれば検出しません。',
  },
  remedy: {
    en: 'Online: `license smart sync all`. Collected: let CSLU or On-Prem collect again. Offline: import the policy file from CSSM.',
    ja: 'オンラインでは `license smart sync all` を実行します。プル型では CSLU や On-Prem から再度収集します。オフライン方式では CSSM のポリシーファイルをインポートします。',
  },
  bad: removed,
  good: `${removed}${at}%SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed\n`,
  sources: [{ source: 'g9400', at: 'p. 190', tag: 'V' }],
});
