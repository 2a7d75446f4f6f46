import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

const url = 'license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1\n';

export default {
  id: 'SLP410',
  slug: 'proxy-with-onprem',
  hop: 'connect',
  severity: 'information',
  title: { en: 'Proxy towards SSM On-Prem', ja: 'SSM On-Prem 宛てにプロキシを設定' },
  *check({ config, transport }) {
    if (!config?.proxyAddress || (transport.value !== 'cslu' && transport.value !== 'automatic')) return;
    const peer = urlInForce(config, 'cslu');
    if (peer?.form !== 'onprem') return;
    yield {
      at: config.proxyAddress.span,
      message: {
        en: 'This proxy is documented for CSSM and CSLU, not for SSM On-Prem, which the URL names.',
        ja: 'このプロキシは CSSM と CSLU 向けの機能です。URL で指定された SSM On-Prem は対象外と記載されています。',
      },
      related: [{ at: peer.span, message: { en: 'The URL of On-Prem', ja: 'On-Prem の URL' } }],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The proxy of licensing is documented for CSSM and CSLU, not for SSM On-Prem. Nobody has shown that it fails, so this is no warning.',
    ja: 'ライセンス用のプロキシは CSSM と CSLU 向けの機能で、SSM On-Prem は対象外と記載されています。失敗するという確認はないため、警告にはしません。',
  },
  remedy: {
    en: 'Reach On-Prem without a proxy where that is possible.',
    ja: '可能であれば、プロキシを経由せずに On-Prem へ接続します。',
  },
  bad: `${url}license smart proxy address 192.0.2.80\nlicense smart proxy port 8080\n`,
  good: url,
  sources: [{ source: 'cmdref', at: 'license smart proxy', tag: 'D' }],
});
