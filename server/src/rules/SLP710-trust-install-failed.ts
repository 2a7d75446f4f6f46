import { isUnsure } from '../facts/clock';
import { wayOfTrust } from '../facts/events';
import { nextAt } from '../facts/next';
import type { Rule, RulePage } from './rule';

const at = 'Mar  5 10:00:00.000: ';

export default {
  id: 'SLP710',
  slug: 'trust-install-failed',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'The trust code was not installed', ja: '信頼コードのインストール失敗' },
  *check(knowns) {
    const { log } = knowns;
    const event = log.since('TRUST_CODE_INSTALL_FAILED', 'TRUST_CODE_INSTALL_SUCCESS');
    if (!event) return;
    const way = wayOfTrust(event);
    if (way) {
      yield {
        at: event.span,
        hop: way.hop,
        message: {
          en: `The trust code never came, and nobody refused it. On the way: ${way.title.en}.`,
          ja: `信頼コードは拒否されたのではなく、取得できていません（経路上の問題: ${way.title.ja}）。`,
        },
        next: [...nextAt(way.hop, knowns), 'license smart trust idtoken <token> all force'],
      };
      return;
    }
    const message = /already/i.test(event.text)
      ? {
          en: 'The device holds a trust code already and refused another one: add `force` to replace it.',
          ja: '信頼コードがインストール済みのため拒否されています。置き換える場合は `force` を指定します。',
        }
      : isUnsure(event)
        ? {
            en: 'The trust code was refused while the clock was not synchronised: set up NTP, then establish trust again.',
            ja: '装置時刻が同期していない状態で信頼コードが拒否されています。NTP を設定してから、信頼の確立を再度実施します。',
          }
        : {
            en: 'The trust code was refused: check the clock against NTP, and the token for its expiry and number of uses.',
            ja: '信頼コードが拒否されています。時刻同期と、トークンの有効期限、最大使用回数の確認が必要です。',
          };
    yield {
      at: event.span,
      message,
      next: [
        'show clock',
        'show ntp status',
        'show license status',
        'license smart trust idtoken <token> all force',
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Where the message itself names a failure on the way, the request never arrived: that hop is to be mended first. Else the device refused a trust code. Usual reasons: one is installed already, the clock differs from that of CSSM by more than an hour, or the token has expired or is used up.',
    ja: 'メッセージが経路上の失敗を示す場合は、要求が届いていないため、その区間を先に確認します。それ以外は、装置が信頼コードを拒否しています。主な原因は、信頼コードがインストール済みであること、CSSM との時刻差が 1 時間を超えること、トークンの有効期限切れや最大使用回数の超過です。',
  },
  remedy: {
    en: 'Synchronise the clock, then `license smart trust idtoken <token> all force` with a valid token; `local` on a standalone device.',
    ja: '時刻同期を確認し、有効なトークンで `license smart trust idtoken <token> all force` を実行します（単体構成では `local`）。',
  },
  bad: `${at}%SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FOC0000A001: <reason>.\n`,
  good: `${at}%SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:C9300-24T,SN:FOC0000A001.\n`,
  sources: [
    { source: 'g9400', at: 'p. 190', tag: 'V' },
    { source: 'nexus-slp', tag: 'V' },
  ],
});
