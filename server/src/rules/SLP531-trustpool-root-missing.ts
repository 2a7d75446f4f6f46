import type { Rule, RulePage } from './rule';
import { screen, transportBlock } from './screens';

const capture = (name: string): string =>
  screen('show license status', ...transportBlock('Smart')) +
  screen(
    'show crypto pki trustpool',
    'CA Certificate',
    '  Status: Available',
    '  Subject:',
    `    cn=${name}`,
  );

export default {
  id: 'SLP531',
  slug: 'trustpool-root-missing',
  hop: 'tls',
  severity: 'warning',
  title: {
    en: 'The root of the licensing servers is not in the trustpool',
    ja: 'ルート証明書がトラストプールにない',
  },
  *check({ beside, transport, defects }) {
    const pool = beside.trustpool;
    if (!pool || pool.identrust || (transport.value !== 'smart' && transport.value !== 'callhome')) return;
    // The notice about the root says more, and stands at the same place.
    if (defects.some(({ row, verdict }) => row.hop === 'tls' && verdict === 'applies')) return;
    const { typed, source, firstLine, filter } = pool.output.section;
    if (filter !== undefined) return;
    yield {
      at: typed ?? source.span(source.lineStart(firstLine), source.lineEnd(firstLine)),
      message: {
        en: 'The trustpool does not list `IdenTrust Commercial Root CA 1`: the device cannot validate the licensing servers of Cisco.',
        ja: 'トラストプールに `IdenTrust Commercial Root CA 1` がありません。Cisco のライセンスサーバの証明書を検証できません。',
      },
      next: ['show version', 'show crypto pki trustpool | include IdenTrust'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The certificates of `tools.cisco.com` and `smartreceiver.cisco.com` are issued under `IdenTrust Commercial Root CA 1`. Without it a direct connection to CSSM ends in TLS. CSLU and On-Prem are not judged; a filtered output neither.',
    ja: '`tools.cisco.com` と `smartreceiver.cisco.com` の証明書は `IdenTrust Commercial Root CA 1` の配下で発行されています。これがないと、CSSM への直接接続は TLS で失敗します。CSLU と On-Prem、および絞り込んだ出力は判定しません。',
  },
  remedy: {
    en: 'Import the bundle: `crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b`, save, then look again.',
    ja: '`crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b` でバンドルをインポートして保存し、改めて確認します。',
  },
  bad: capture('Example Root CA'),
  good: capture('IdenTrust Commercial Root CA 1'),
  sources: [{ source: 'fn72323', tag: 'V' }],
});
