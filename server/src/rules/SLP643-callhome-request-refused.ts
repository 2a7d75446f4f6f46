import { nextAt } from '../facts/next';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['callhome-refused'];

export default {
  id: 'SLP643',
  slug: 'callhome-request-refused',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'Call Home could not get the request processed', ja: 'Call Home の要求が処理されない' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'Call Home could not get its request processed by the server side.',
        ja: 'Call Home の要求がサーバ側で処理されていません。',
      }),
      () => nextAt('endpoint', knowns),
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A refusal of the server side, or an unstable way to it. Once and restored it needs nothing; under a release of CSCwa11048 it comes and goes by itself.',
    ja: 'サーバ側の拒否、または経路の不安定によるものです。一時的で復旧していれば対処は不要です。CSCwa11048 の対象バージョンでは断と復旧を繰り返します。',
  },
  remedy: {
    en: 'Test the port, look for `Invalid Polling Id` in `show license tech support`, and compare the release with CSCwa11048.',
    ja: 'ポートの疎通を確認し、`show license tech support` に `Invalid Polling Id` がないか確認し、バージョンを CSCwa11048 と照合します。',
  },
  bad: loggedTwice(failedWith('Smart Call Home failed to process the request.')),
  good: restoredLog,
  sources: [{ source: 'cl-2023-11', at: 'reachability, CSCwa11048', tag: 'V' }],
});
