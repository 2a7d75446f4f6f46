import { nextAt } from '../facts/next';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['polling-id'];

export default {
  id: 'SLP912',
  slug: 'polling-id-unknown',
  hop: 'ack',
  severity: 'warning',
  title: { en: 'CSSM does not know the polling id', ja: 'CSSM が Polling Id を認識しない' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'The poll for the ACK is refused: CSSM does not know its polling id.',
        ja: 'ACK の照会が拒否されています。CSSM が Polling Id を認識していません。',
      }),
      () => ['show version', ...nextAt('ack', knowns)],
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The report was delivered and the poll for its ACK refused. The way to CSSM works. Repeated, it is the sign of CSCwa11048.',
    ja: 'レポートは送信済みですが、ACK の照会が拒否されています。CSSM までの疎通性に問題はありません。繰り返す場合は CSCwa11048 の事象です。',
  },
  remedy: {
    en: 'Compare the release with CSCwa11048 and follow its workaround; else send the report again with `license smart sync all`.',
    ja: 'バージョンを CSCwa11048 と照合し、該当する場合はワークアラウンドを実施します。該当しない場合は `license smart sync all` でレポートを再送します。',
  },
  bad: loggedTwice(failedWith('Invalid Polling Id 123456789 provided in the polling request')),
  good: restoredLog,
  sources: [{ source: 'cl-2023-11', at: 'CSCwa11048', tag: 'V' }],
});
