import { unsetClock } from '../facts/clock';
import type { Rule, RulePage } from './rule';

const waiting =
  '*Mar  5 10:00:00.000: %PKI-2-NON_AUTHORITATIVE_CLOCK: PKI functions can not be initialized until an authoritative time source, like NTP, can be obtained.\n';

export default {
  id: 'SLP521',
  slug: 'clock-unset',
  hop: 'tls',
  severity: 'information',
  title: { en: 'PKI still waits for a clock', ja: '時刻同期待ちによる PKI 機能の停止' },
  *check(knowns) {
    const unset = unsetClock(knowns);
    if (!unset) return;
    yield {
      at: unset.event.span,
      severity: unset.failed ? 'warning' : 'information',
      message: unset.failed
        ? {
            en: 'The clock of the device was never set after this, and something failed that needs it: set up NTP first.',
            ja: 'この出力以降、装置時刻が設定されておらず、時刻を必要とする処理が失敗しています。先に NTP の設定が必要です。',
          }
        : {
            en: 'Nothing in this capture shows that the clock was set after this; without it, secure sessions fail.',
            ja: 'この出力以降、装置時刻が設定された記録がありません。時刻が設定されていない間は TLS が失敗します。',
          },
      related: unset.failed
        ? [{ at: unset.failed.span, message: { en: 'Needs the clock', ja: '時刻を必要とする処理' } }]
        : [],
      next: ['show clock', 'show ntp status', 'show ntp associations'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Certificates, trust codes and policies are checked against the time. Until NTP or `clock set` gives one, secure sessions fail. At boot this is normal and says nothing; it counts when the log goes on for an hour, or when something failed that needs the clock.',
    ja: '証明書、信頼コード、ポリシーは時刻をもとに検証されます。NTP または `clock set` で時刻が設定されるまで TLS は失敗します。起動直後の出力は正常です。ログが 1 時間以上続く場合や、時刻を必要とする処理が失敗した場合に検出します。',
  },
  remedy: {
    en: 'Set `ntp server` and check `show ntp status`; a calendar alone needs `clock calendar-valid`.',
    ja: '`ntp server` を設定し `show ntp status` を確認します。内蔵カレンダーのみを使う場合は `clock calendar-valid` が必要です。',
  },
  bad: `${waiting}*Mar  5 12:00:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\nC9300-A#show clock\n*12:00:30.000 UTC Tue Mar 5 2024\n`,
  good: `${waiting}Mar  5 12:00:00.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.\n`,
  sources: [
    { source: 'boot-logs', tag: 'V' },
    { source: 'troubleshooting-c9k', tag: 'M' },
  ],
});
