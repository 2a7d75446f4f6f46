import { nextAt } from '../facts/next';
import { targetOf } from '../facts/target';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['gateway-timeout', 'cssm-busy'];

export default {
  id: 'SLP642',
  slug: 'server-side-error',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'The server side failed', ja: 'サーバ側の障害' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    const proxied = targetOf(knowns)?.isProxy === true;
    yield* reportEpisodes(
      knowns,
      reasons,
      () =>
        proxied
          ? {
              en: 'An error of the server side came back, from CSSM or from the proxy: not a fault of this device.',
              ja: 'CSSM またはプロキシからサーバ側のエラーが返されています。この装置の問題ではありません。',
            }
          : {
              en: 'An error of the server side came back: not a fault of this device.',
              ja: 'サーバ側のエラーが返されています。この装置の問題ではありません。',
            },
      () => ['show version', ...nextAt('endpoint', knowns)],
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device was answered with an error of the server side (5xx, `LS_LICENGINE_FAIL_TO_CONNECT`). The device is not at fault and tries again; it counts only when it lasts.',
    ja: 'サーバ側のエラー（5xx、`LS_LICENGINE_FAIL_TO_CONNECT`）が返されています。装置側の問題ではなく、装置は再試行します。継続する場合にのみ問題になります。',
  },
  remedy: {
    en: 'Wait, then `license smart sync all`. If it stays under `smart` or `callhome`, compare the release with CSCwa11048; behind a proxy ask its administrator.',
    ja: 'しばらく待ってから `license smart sync all` を実行します。`smart` または `callhome` で継続する場合はバージョンを CSCwa11048 と照合し、プロキシ経由の場合は管理者に確認します。',
  },
  bad: loggedTwice(failedWith('HTTP Server Error 504: Gateway Time-out')),
  good: restoredLog,
  sources: [
    { source: 'cl-2023-11', at: 'CSCwa11048', tag: 'V' },
    { source: 'goldens', tag: 'V' },
  ],
});
