import type { Rule, RulePage } from './rule';

const at = 'Mar  5 10:00:00.000: ';

export default {
  id: 'SLP712',
  slug: 'authorization-install-failed',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'The authorization code was not installed', ja: '承認コードのインストール失敗' },
  *check({ log }) {
    const event = log.since('AUTHORIZATION_INSTALL_FAILED', 'AUTHORIZATION_INSTALL_SUCCESS');
    if (!event) return;
    yield {
      at: event.span,
      message: {
        en: 'The authorization code for an enforced licence was refused; usage reports are not touched by that.',
        ja: '強制ライセンスの承認コードが拒否されています。利用状況レポートには影響しません。',
      },
      next: ['show license authorization', 'show license tech support', 'show license udi'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Only enforced licences such as HSECK9 need an authorization code (SLAC). It was refused: too few licences in the Virtual Account, a request for another device, the feature in use, or a missing HA peer.',
    ja: '承認コード（SLAC）は HSECK9 などの強制ライセンスにのみ必要です。Virtual Account のライセンス不足、別の装置への要求、機能の使用中、HA の対向装置の不在などにより拒否されています。',
  },
  remedy: {
    en: 'Look at the reason behind the message and at `show license authorization`, then request it again.',
    ja: 'メッセージの理由と `show license authorization` を確認し、再度要求します。',
  },
  bad: `${at}%SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED: The install of a new licensing authorization code has failed on PID:C8300-1N1S-6T,SN:FOC0000A001: <reason>.\n`,
  good: `${at}%SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: PID:C8300-1N1S-6T,SN:FOC0000A001.\n`,
  sources: [{ source: 'troubleshooting', tag: 'M' }],
});
