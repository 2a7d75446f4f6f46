import { type Exchange, isUnanswered } from '../facts/shown/exchanges';
import { timeOf } from '../facts/shown/usage';
import { unsetCslu } from '../facts/unsetCslu';
import type { Knowns, Rule, RulePage } from './rule';
import { screen, statistics, transportBlock } from './screens';

const week = 7 * 86_400_000;
/** From this many failures in a row on it is no bad moment. */
const many = 3;

const tech = (ongoing: string, response: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('Smart'),
    ...statistics('Usage Reporting', `Total=9, Success=2, Fail=7  Ongoing Failure: ${ongoing}`, response),
  );

export default {
  id: 'SLP435',
  slug: 'no-reply-shown',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'Attempts that nothing answered', ja: '応答のない送信' },
  *check(knowns) {
    const failing = (knowns.shown?.exchanges ?? []).filter(isUnanswered);
    const worst = failing.reduce<Exchange | undefined>(
      (most, each) => (most && count(most) >= count(each) ? most : each),
      undefined,
    );
    if (!worst?.overall) return;
    const { name, total, fail, overall } = worst;
    const all =
      total && fail
        ? {
            en: ` (${fail.value} of ${total.value} failed)`,
            ja: `（送信 ${total.value} 回中 ${fail.value} 回失敗）`,
          }
        : { en: '', ja: '' };
    // Who has nobody to report to needs no look at the way.
    const unset = unsetCslu(knowns) !== undefined;
    yield {
      at: overall.at.source.span(overall.at.start, worst.communication?.at.end ?? overall.at.end),
      severity: overall.value < many || unset || isFresh(worst, knowns) ? 'information' : 'warning',
      message: {
        en: `\`${name}\`: ${overall.value === 1 ? 'the last attempt' : `the last ${overall.value} attempts`} got no answer at all${all.en}${unset ? '' : '; the path to the peer is in question'}.`,
        ja: `\`${name}\`: 直近 ${overall.value} 回の送信に応答がありません${all.ja}。${unset ? '' : '接続先までの経路の確認が必要です。'}`,
      },
      related: failing.flatMap((each) =>
        each === worst || !each.overall
          ? []
          : [
              {
                at: each.overall.at,
                message: { en: `\`${each.name}\` as well`, ja: `\`${each.name}\` も同様` },
              },
            ],
      ),
      next: unset
        ? []
        : [
            'show running-config | include http client|name-server|license',
            'show ip route',
            'show logging | include SMART_LIC|CALL_HOME',
          ],
    };
  },
} satisfies Rule;

const count = ({ overall }: Exchange): number => overall?.value ?? 0;

/** Whether an ACK arrived within a week before the last failure. */
function isFresh({ lastFailure }: Exchange, { shown, clock }: Knowns): boolean {
  const ack = timeOf(shown?.lastAck);
  const end = timeOf(lastFailure) ?? clock?.value;
  return ack !== undefined && end !== undefined && end - ack < week;
}

export const page: RulePage = () => ({
  why: {
    en: '`Ongoing Failure` counts the failures since the last success; where `Communication` is as high as `Overall`, nothing ever came back. Name, source interface, route, firewall, proxy and TLS are all in question. A failure or two, or failures beside a fresh ACK, are information.',
    ja: '`Ongoing Failure` は最後の成功以降の失敗回数です。`Communication` が `Overall` と同じ場合は、一度も応答がありません。名前解決、送信元インターフェイス、経路、ファイアウォール、プロキシ、TLS のいずれかが原因です。1、2 回の失敗や、ACK の受信が新しい場合は情報とします。',
  },
  remedy: {
    en: 'Resolve the peer, then test its port with `telnet` in the VRF and from the source interface that the HTTP client uses.',
    ja: '接続先を名前解決できることを確認し、HTTP クライアントと同じ VRF と送信元インターフェイスから `telnet` でポートの疎通を確認します。',
  },
  bad: tech('Overall=7 Communication=7', 'NO REPLY on Mar 05 10:00:00 2024 UTC'),
  good: tech('Overall=0 Communication=0', 'OK on Mar 05 10:00:00 2024 UTC'),
  sources: [{ source: 'goldens', at: 'Communication Statistics', tag: 'V' }],
});
