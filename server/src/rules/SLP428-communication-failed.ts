import { type Episode, hopNamedBy } from '../facts/events';
import { nextAt } from '../facts/next';
import { isQuietService } from '../facts/observations';
import { failedWith, loggedTwice, quietService, reportGroup, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP428',
  slug: 'communication-failed',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'Communication failed, and the device does not say where', ja: '通信失敗（箇所は不明）' },
  *check(knowns) {
    const groups = new Map<string, Episode[]>();
    // A port that opens when it is tried moves the failure to TLS, which has a rule of its own.
    const moved = new Set(
      knowns.observations.flatMap(({ hop, failure, spans }) =>
        hop === 'tls' && failure && spans.length > 1 ? [failure] : [],
      ),
    );
    for (const episode of knowns.episodes) {
      if (episode.reason && !episode.reason.vague) continue;
      if (moved.has(episode.last)) continue;
      const key = episode.reason?.id ?? episode.reasonText;
      const own = groups.get(key);
      if (own) own.push(episode);
      else groups.set(key, [episode]);
    }
    const open = knowns.observations.some(({ hop, from }) => hop === 'connect' && from === 'session');
    const quiet = knowns.observations.some(isQuietService);
    for (const group of groups.values()) {
      const { reason: row, reasonText: words } = (group[0] as Episode).first;
      const named = row ? 'connect' : hopNamedBy(words);
      yield* reportGroup(
        group,
        knowns,
        ({ reason, reasonText, first: { code } }) => {
          const printed = reasonText.replaceAll('`', "'").slice(0, 120);
          if (reason?.id === 'callhome-http')
            return {
              en: 'Call Home could not deliver the message; the `ERR` code that names the cause is not in this log.',
              ja: 'Call Home でメッセージを送信できませんでした。原因を示す `ERR` 番号はこのログにありません。',
            };
          if (quiet) return quietService;
          if (reason)
            return {
              en: 'Communication failed, and the device does not say where: start at the source interface and test the port.',
              ja: '通信に失敗していますが、箇所は出力されていません。送信元インターフェイスから順に確認し、ポートの疎通を確認します。',
            };
          return code === undefined
            ? {
                en: `Communication failed; the device gives as reason \`${printed}\`, which no document explains.`,
                ja: `通信に失敗しています。装置が示す理由は \`${printed}\` で、公開された説明はありません。`,
              }
            : {
                en: `Call Home could not deliver the message: \`ERR ${code}\`, \`${printed}\`. There is no public list of these codes.`,
                ja: `Call Home でメッセージを送信できませんでした: \`ERR ${code}\`、\`${printed}\`。この番号の公開された一覧はありません。`,
              };
        },
        () => ['show license tech support', ...(open ? [] : nextAt(named, knowns))],
        { hop: quiet ? 'endpoint' : named },
      );
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The text of the device tells that an attempt failed, not what stopped it. With Call Home the `ERR` code of the message beside it tells more; a code or a text that nothing explains is shown as the device prints it.',
    ja: '装置の出力からは、失敗したことはわかりますが、箇所はわかりません。Call Home では対になるメッセージの `ERR` 番号で確認できます。説明のない番号や文字列は、装置の表示のまま示します。',
  },
  remedy: {
    en: 'Read `Failure Reason:` in `show license tech support` and test the port from the VRF and source interface of licensing.',
    ja: '`show license tech support` の `Failure Reason:` を確認し、ライセンスの通信と同じ VRF と送信元インターフェイスからポートの疎通を確認します。',
  },
  bad: loggedTwice(failedWith('Communications failure')),
  good: restoredLog,
  sources: [
    { source: 'fn72578', tag: 'V' },
    { source: 'cl-2023-11', at: 'COMM_FAILED', tag: 'V' },
  ],
});
