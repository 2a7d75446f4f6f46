import { nextAt } from '../facts/next';
import { isQuietService } from '../facts/observations';
import { failedFor, quietService, reportEpisodes } from './episodes';
import type { Rule, RulePage } from './rule';

const failed =
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)';

const reasons = ['no-answer'];

export default {
  id: 'SLP401',
  slug: 'no-answer',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'No answer from the peer', ja: '接続先からの応答がない' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    // A port that opens when it is tried moves the failure to TLS, which has a rule of its own.
    if (knowns.observations.some(({ hop, failure }) => hop === 'tls' && failure?.reason?.id === 'no-answer'))
      return;
    const quiet = knowns.observations.some(isQuietService);
    yield* reportEpisodes(
      knowns,
      reasons,
      ({ last: { code } }) =>
        quiet
          ? quietService
          : {
              en: `The peer does not answer${code === undefined ? '' : ` (\`ERR ${code}\`)`}: check source interface, VRF, route and firewall.`,
              ja: `接続先から応答がありません${code === undefined ? '' : `（\`ERR ${code}\`）`}。送信元インターフェイス、VRF、経路、ファイアウォールの確認が必要です。`,
            },
      () => nextAt(quiet ? 'endpoint' : 'connect', knowns),
      { hop: quiet ? 'endpoint' : undefined },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`ERR 207` means that nothing answered, or that TLS never completed. Usual reasons are a missing source interface, a route or firewall, and on releases of FN72323 the missing root certificate.',
    ja: '`ERR 207` は応答がないか、TLS が完了しないことを示します。主な原因は、送信元インターフェイスの設定漏れ、経路やファイアウォール、FN72323 の対象バージョンではルート証明書の不足です。',
  },
  remedy: {
    en: 'Check `ip http client source-interface`, its VRF and route, and test the port with `telnet`.',
    ja: '`ip http client source-interface` とその VRF、経路を確認し、`telnet` でポートの疎通を確認します。',
  },
  bad: `*Mar  5 10:00:00.000: ${failed}\n*Mar  5 11:00:09.000: ${failed}\n`,
  good: '*Mar  5 10:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n',
  sources: [
    { source: 'cl-2023-11', at: 'ERR 207', tag: 'V' },
    { source: 'fn72323', tag: 'V' },
  ],
});
