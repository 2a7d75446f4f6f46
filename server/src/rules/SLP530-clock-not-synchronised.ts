import { ntpShown, wrongClock } from '../facts/clock';
import { spanOf } from '../facts/shown/fields';
import type { Text } from '../terms';
import type { Span } from '../text/source';
import type { Knowns, Rule, RulePage } from './rule';
import { screen, transportBlock } from './screens';

const tech = (synced: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('cslu'),
    'Other Info',
    '==========',
    `Clock sync-ed with NTP: ${synced}`,
  );

export default {
  id: 'SLP530',
  slug: 'clock-not-synchronised',
  hop: 'tls',
  severity: 'information',
  title: { en: 'The clock is not synchronised', ja: '装置時刻が同期していない' },
  *check(knowns) {
    const { shown, episodes } = knowns;
    if (!shown && episodes.length === 0) return;
    // A clock that cannot be right has a rule of its own.
    if (wrongClock(knowns)) return;
    const at = unsynchronised(knowns);
    if (!at) return;
    const failure = failureOf(knowns);
    const silent = ntpShown(knowns)?.isUnanswered === true;
    yield {
      at,
      severity: failure ? 'warning' : 'information',
      message: failure ? said.failing(silent) : said.harmless(silent),
      related: failure ? [{ at: failure, message: { en: 'The failure', ja: '該当する失敗' } }] : [],
      next: [
        'show clock detail',
        'show ntp status',
        'show ntp associations',
        'show running-config | include ntp|clock',
      ],
    };
  },
} satisfies Rule;

/** @param silent none of the NTP servers answers */
const said = {
  failing: (silent: boolean): Text => ({
    en: `The clock is not synchronised${silent ? ' (no NTP server answers: reach is 0)' : ''}, and an attempt failed that depends on the time.`,
    ja: `装置時刻が同期しておらず${silent ? '（reach が 0 で、NTP サーバからの応答がありません）' : ''}、時刻に依存する処理が失敗しています。`,
  }),
  harmless: (silent: boolean): Text => ({
    en: `The clock is not synchronised${silent ? ', as no NTP server answers (reach is 0)' : ''}; harmless as long as it is right.`,
    ja: `装置時刻が同期していません${silent ? '（reach が 0 で、NTP サーバからの応答がありません）' : ''}。時刻が正しければ動作への影響はありません。`,
  }),
};

/** Where NTP, the agent or the clock itself says that nothing synchronises it. */
function unsynchronised(knowns: Knowns): Span | undefined {
  const { shown, clockReading } = knowns;
  const ntp = ntpShown(knowns);
  if (ntp) return ntp.isSynchronised ? undefined : ntp.at;
  if (shown?.ntp) return /^False/i.test(shown.ntp.value ?? '') ? spanOf(shown.ntp) : undefined;
  return clockReading?.mark ? clockReading.span : undefined;
}

/** A failure of trust, of a policy or of TLS that was not made good. */
function failureOf({ log, episodes, shown }: Knowns): Span | undefined {
  const event =
    log.since('TRUST_CODE_INSTALL_FAILED', 'TRUST_CODE_INSTALL_SUCCESS') ??
    log.since('POLICY_INSTALL_FAILED', 'POLICY_INSTALL_SUCCESS');
  if (event) return event.span;
  const episode = episodes.find(({ reason, restored }) => reason?.hop === 'tls' && !restored);
  if (episode) return episode.last.event.span;
  const exchange = shown?.exchanges.find(
    ({ reason, overall }) => reason?.row?.hop === 'tls' && (overall?.value ?? 0) > 0,
  );
  return exchange?.reason && spanOf(exchange.reason.field);
}

export const page: RulePage = () => ({
  why: {
    en: 'Trust codes, policies and certificates carry times: a clock that is off by an hour is enough for a refusal. Many devices report well without NTP, so this is a warning only beside a failure of trust, policy or TLS.',
    ja: '信頼コード、ポリシー、証明書には時刻が含まれ、装置時刻が 1 時間ずれると拒否されることがあります。NTP がなくても報告できる装置は多いため、信頼・ポリシー・TLS の失敗がある場合のみ警告とします。',
  },
  remedy: {
    en: 'Set `ntp server <address>`, check `show ntp status`, then `license smart sync all`.',
    ja: '`ntp server <address>` を設定し、`show ntp status` で同期を確認してから `license smart sync all` を実行します。',
  },
  bad: tech('False'),
  good: tech('True'),
  sources: [
    { source: 'goldens', at: 'Clock sync-ed with NTP', tag: 'V' },
    { source: 'nexus-slp', at: 'clock skew', tag: 'V' },
    { source: 'cl-2023-11', at: 'TRUST_CODE_INSTALL_FAILED', tag: 'V' },
  ],
});
