import { nextAt } from '../facts/next';
import { isNewer } from '../facts/observations';
import type { Rule, RulePage } from './rule';

const session = (after: readonly string[]): string =>
  [
    'C9300-A#telnet tools.cisco.com 443 /ipv4',
    'Trying tools.cisco.com (192.0.2.80, 443)... Open',
    '[Connection to tools.cisco.com closed by foreign host]',
    'C9300-A#',
    ...after,
    '',
  ].join('\n');

const failed =
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)';

export default {
  id: 'SLP524',
  slug: 'port-opens-tls-fails',
  hop: 'tls',
  severity: 'warning',
  title: {
    en: 'The port opens, and no secure session comes about',
    ja: 'ポートは接続できるが TLS が確立しない',
  },
  *check(knowns) {
    const seen = knowns.observations.find(
      ({ hop, outcome, failure, spans }) =>
        hop === 'tls' && outcome === 'failure' && failure !== undefined && spans.length > 1,
    );
    const opened = knowns.observations.findLast(
      ({ from, outcome }) => from === 'session' && outcome === 'success',
    );
    const [at, open] = seen?.spans ?? [];
    if (!seen || !opened || !at || !open) return;
    // The message about the CRL names what fails in TLS.
    if (knowns.log.of('CRL_FETCH_FAIL').some(({ text }) => /SLA-TrustPoint/i.test(text))) return;
    const since = isNewer(seen, opened);
    yield {
      at,
      severity: since ? 'warning' : 'information',
      message: !since
        ? {
            en: 'The port opens by now: if this repeats, look at TLS, not at the route.',
            ja: '現在はポートへ接続できます。繰り返す場合は経路ではなく TLS の確認が必要です。',
          }
        : {
            en: 'The port opens and the device still gets no answer: TLS is what fails, not the route.',
            ja: 'ポートへは接続できますが、応答がありません。経路ではなく TLS の確認が必要です。',
          },
      related: [{ at: open, message: { en: 'The port opens here', ja: 'ここでポートへ接続' } }],
      next: nextAt('tls', knowns),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A `telnet` from the VRF and source interface of licensing says `Open`, and yet the device gets no answer: source interface, name and route are fine. What remains is TLS: inspection by a proxy or firewall, a missing root certificate, or large packets lost on the way.',
    ja: 'ライセンスの通信と同じ VRF と送信元インターフェイスからの `telnet` は `Open` ですが、応答がありません。送信元、名前解決、経路に問題はないため、プロキシやファイアウォールによる TLS 検査、ルート証明書の不足、経路上での大きなパケットの損失を確認します。',
  },
  remedy: {
    en: 'Exempt the server from TLS inspection, compare the release with FN72323, look at `show crypto pki trustpool`, and check the path MTU.',
    ja: '接続先を TLS 検査の対象から除外し、バージョンを FN72323 と照合し、`show crypto pki trustpool` と経路の MTU を確認します。',
  },
  bad: session([`Mar  5 10:00:00.000: ${failed}`, `Mar  5 11:00:09.000: ${failed}`]),
  good: session(['C9300-A#show clock', '10:15:00.123 UTC Tue Mar 5 2024']),
  sources: [
    { source: 'cl-2023-11', at: 'reachability', tag: 'V' },
    { source: 'fn72323', tag: 'V' },
    { source: 'field', tag: 'E' },
  ],
});
