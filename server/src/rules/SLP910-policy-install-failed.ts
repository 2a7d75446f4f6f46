import { isUnsure } from '../facts/clock';
import type { Rule, RulePage } from './rule';

const at = 'Mar  5 10:00:00.000: ';

export default {
  id: 'SLP910',
  slug: 'policy-install-failed',
  hop: 'ack',
  severity: 'warning',
  title: { en: 'The policy in the ACK was refused', ja: 'ACK 内のポリシーの拒否' },
  *check({ log, transport }) {
    const event = log.since('POLICY_INSTALL_FAILED', 'POLICY_INSTALL_SUCCESS');
    if (!event) return;
    yield {
      at: event.span,
      message: isUnsure(event)
        ? {
            en: 'The policy was refused while the clock was not synchronised: set up NTP first.',
            ja: '装置時刻が同期していない状態でポリシーが拒否されています。先に NTP の設定が必要です。',
          }
        : {
            en: 'The policy that came with the ACK was refused: compare the clock with NTP.',
            ja: 'ACK とともに受信したポリシーが拒否されています。時刻同期の確認が必要です。',
          },
      next: [
        'show clock',
        'show ntp status',
        'show license history message',
        transport.value === 'off' ? 'license smart import flash:<ACK>' : 'license smart sync all',
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A policy comes inside the ACK and is signed. The device refuses it when the signature or its time does not fit, which most often means that the clock is wrong.',
    ja: 'ポリシーは署名されて ACK に含まれています。署名または時刻が合わない場合に拒否され、多くは装置時刻のずれが原因です。',
  },
  remedy: {
    en: 'Synchronise the clock, then `license smart sync all`; offline import the ACK again.',
    ja: '時刻同期を確認し、`license smart sync all` を実行します。オフライン方式では ACK を再度インポートします。',
  },
  bad: `${at}%SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: <reason>.\n`,
  good: `${at}%SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed\n`,
  sources: [{ source: 'troubleshooting-c9k', tag: 'M' }],
});
