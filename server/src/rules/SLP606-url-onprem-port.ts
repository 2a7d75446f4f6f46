import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP606',
  slug: 'url-onprem-port',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'On-Prem URL with the port of CSLU', ja: 'On-Prem の URL に CSLU のポートを指定' },
  *check({ config }) {
    const url = config && urlInForce(config, 'cslu');
    if (!url || url.placeholder || url.form !== 'onprem' || url.port !== 8182) return;
    const last = config.transports.at(-1)?.value;
    if (last !== undefined && last !== 'cslu' && last !== 'automatic') return;
    const { source } = url.hostSpan;
    const port = source.span(url.hostSpan.end, url.hostSpan.end + 5);
    const tenant = source.span(url.span.end - url.path.length + '/cslu/v1/pi'.length, url.span.end);
    yield {
      at: port,
      message: {
        en: `Port 8182 is CSLU's, the tenant \`${url.tenant}\` On-Prem's: the URL mixes the two.`,
        ja: `ポート 8182 は CSLU 用、テナント \`${url.tenant}\` は On-Prem 用です。URL に両方が混在しています。`,
      },
      fixes: [
        {
          title: { en: 'On-Prem: remove the port', ja: 'On-Prem: ポートを削除' },
          safe: false,
          edits: [{ span: port, text: '' }],
        },
        {
          title: { en: 'CSLU: remove the tenant', ja: 'CSLU: テナントを削除' },
          safe: false,
          edits: [{ span: tenant, text: '' }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A URL with a tenant belongs to SSM On-Prem, which answers on 80 or 443; port 8182 belongs to CSLU, whose URL has no tenant.',
    ja: 'テナントが付いた URL は SSM On-Prem 用で、ポートは 80 または 443 です。ポート 8182 は CSLU 用で、CSLU の URL にテナントは付きません。',
  },
  remedy: {
    en: 'For On-Prem remove `:8182`; for CSLU remove the tenant.',
    ja: 'On-Prem の場合は `:8182` を、CSLU の場合はテナントを削除します。',
  },
  bad: 'license smart url cslu http://192.0.2.20:8182/cslu/v1/pi/example-1\n',
  good: 'license smart url cslu http://192.0.2.20/cslu/v1/pi/example-1\n',
  sources: [{ source: 'onprem-report', at: 'CSLU Transport URL', tag: 'V' }],
});
