import type { Rule, RulePage } from './rule';

const crl = '*Mar  5 10:00:00.000: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed\n';
const onPrem = (end: string): string =>
  `C9300-A#show running-config | include license smart\nlicense smart url cslu https://onprem.example.com/cslu/v1/pi/example-1\nC9300-A#show logging\n${end}`;

export default {
  id: 'SLP523',
  slug: 'crl-unreachable',
  hop: 'tls',
  severity: 'warning',
  title: { en: 'The revocation list cannot be fetched', ja: 'CRL の取得失敗' },
  *check({ log, peer, topology, episodes }) {
    const event = log.of('CRL_FETCH_FAIL').find(({ text }) => /SLA-TrustPoint/i.test(text));
    if (!event) return;
    const closed = peer?.url?.form === 'onprem' || topology.best === 'onprem-pi-initiated';
    const failing = episodes.some(({ restored }) => restored === undefined);
    yield {
      at: event.span,
      severity: closed || failing ? 'warning' : 'information',
      message: closed
        ? {
            en: 'The revocation list for the certificate of On-Prem cannot be fetched: set `revocation-check none` under `SLA-TrustPoint`.',
            ja: 'On-Prem の証明書の CRL を取得できません。`SLA-TrustPoint` の配下に `revocation-check none` の設定が必要です。',
          }
        : {
            en: 'The revocation list for the certificate of the licensing server cannot be fetched.',
            ja: 'ライセンスサーバの証明書の CRL を取得できません。',
          },
      next: [
        'show running-config | section crypto pki trustpoint',
        'show crypto pki trustpoints',
        'show license status',
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device checks the certificate of On-Prem against a revocation list that it cannot reach, usual in closed networks. Another trustpoint than the one of licensing is not judged.',
    ja: 'On-Prem の証明書の失効確認に使う CRL を取得できていません。閉域網でよく見られる事象です。ライセンス以外のトラストポイントは判定しません。',
  },
  remedy: {
    en: 'Under `crypto pki trustpoint SLA-TrustPoint` set `revocation-check none`, or open the path to the list.',
    ja: '`crypto pki trustpoint SLA-TrustPoint` の配下に `revocation-check none` を設定するか、CRL への経路を用意します。',
  },
  bad: onPrem(crl),
  good: onPrem(
    '*Mar  5 10:00:00.000: %PKI-6-TRUSTPOINT_CREATE: Trustpoint: SLA-TrustPoint created succesfully\n',
  ),
  sources: [
    { source: 'onprem-report', tag: 'V' },
    { source: 'cl-2023-11', at: 'On-Prem', tag: 'V' },
  ],
});
