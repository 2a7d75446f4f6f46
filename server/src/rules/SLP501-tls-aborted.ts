import { failedFor, reportEpisodes } from './episodes';
import type { Rule, RulePage } from './rule';

const failed =
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)';

const reasons = ['aborted'];

export default {
  id: 'SLP501',
  slug: 'tls-aborted',
  hop: 'tls',
  severity: 'warning',
  title: { en: 'The secure session was broken off', ja: 'TLS セッションの中断' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'The peer was reached, but the secure session was broken off: the certificate may not be trusted.',
        ja: '接続先へは到達していますが、TLS セッションが中断されています。証明書を検証できていない可能性があります。',
      }),
      () => ['show version', 'show clock', 'show crypto pki trustpool | include cn='],
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`ERR 205` is what a device prints when it cannot validate the certificate of the server, or when something on the way resets the session.',
    ja: '`ERR 205` は、サーバ証明書を検証できない場合や、経路上でセッションがリセットされた場合に出力されます。',
  },
  remedy: {
    en: 'Check the release against FN72323, the clock, the trustpool, and whether a proxy inspects TLS.',
    ja: 'FN72323 の対象バージョンか、装置時刻、トラストプール、TLS を検査するプロキシの有無を確認します。',
  },
  bad: `*Mar  5 10:00:00.000: ${failed}\n*Mar  5 11:00:09.000: ${failed}\n`,
  good: '*Mar  5 10:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n',
  sources: [{ source: 'fn72323', tag: 'V' }],
});
