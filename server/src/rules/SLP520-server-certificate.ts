import { nextAt } from '../facts/next';
import { targetOf } from '../facts/target';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['tls-name', 'tls-handshake'];

export default {
  id: 'SLP520',
  slug: 'server-certificate',
  hop: 'tls',
  severity: 'warning',
  title: { en: 'The certificate of the server was not accepted', ja: 'サーバ証明書の検証失敗' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    const target = targetOf(knowns);
    yield* reportEpisodes(
      knowns,
      reasons,
      () =>
        target?.isAddress && !target.isProxy
          ? {
              en: 'The certificate of the server was not accepted: the URL names an address, and the certificate most likely a host name.',
              ja: 'サーバ証明書の検証に失敗しています。URL がアドレスで、証明書はホスト名である可能性があります。',
            }
          : {
              en: 'The peer was reached, but its certificate was not accepted: name, root certificate, clock or TLS inspection.',
              ja: '接続先へは到達していますが、証明書の検証に失敗しています。名前、ルート証明書、装置時刻、TLS 検査の確認が必要です。',
            },
      () => nextAt('tls', knowns),
      { lasting: true },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The peer was reached, and the secure session failed at its certificate: the host of the URL is not the name in the certificate, a proxy or firewall puts its own in, the root is missing, or the clock is wrong.',
    ja: '接続先へは到達していますが、サーバ証明書の検証に失敗しています。URL のホスト名と証明書の名前の不一致、プロキシやファイアウォールによる証明書の差し替え、ルート証明書の不足、装置時刻のずれが原因です。',
  },
  remedy: {
    en: 'Use the URL exactly as CSSM or On-Prem shows it, exempt the host from TLS inspection, check the clock and `show crypto pki trustpool`.',
    ja: 'CSSM や On-Prem に表示される URL をそのまま使用し、TLS 検査の対象から除外し、装置時刻と `show crypto pki trustpool` を確認します。',
  },
  bad: loggedTwice(
    failedWith('Cannot establish secure connection because server TLS cert cannot be validated'),
  ),
  good: restoredLog,
  sources: [{ source: 'tn-222725', tag: 'V' }],
});
