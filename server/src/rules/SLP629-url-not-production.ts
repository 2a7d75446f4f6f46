import { urlInForce } from '../facts';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP629',
  slug: 'url-not-production',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'Licensing host that is not in production', ja: '本番環境ではないライセンスサーバを指定' },
  *check({ config, transport }) {
    if (!config || !transport.value) return;
    const url = urlInForce(config, transport.value);
    const production = /^(smartreceiver|tools)-[a-z]+(\.cisco\.com)$/i.exec(url?.host ?? '');
    if (!url || !production || url.placeholder) return;
    const host = `${production[1]}${production[2]}`;
    yield {
      at: url.hostSpan,
      message: {
        en: `\`${url.host}\` is a test system of Cisco; in production it is \`${host}\`.`,
        ja: `\`${url.host}\` は Cisco の試験環境です。本番環境のホスト名は \`${host}\` です。`,
      },
      fixes: [
        {
          title: { en: `Change to '${host}'`, ja: `'${host}' に変更` },
          safe: false,
          edits: [{ span: url.hostSpan, text: host }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Hosts such as `smartreceiver-stage.cisco.com` belong to test systems inside Cisco; a Smart Account in production is not known there.',
    ja: '`smartreceiver-stage.cisco.com` などは Cisco 社内の試験環境のサーバで、本番環境の Smart Account は登録されていません。',
  },
  remedy: { en: 'Use the host without the addition.', ja: '末尾の付加文字がないホスト名を使用します。' },
  bad: 'license smart url smart https://smartreceiver-stage.cisco.com/licservice/license\nlicense smart transport smart\n',
  good: 'license smart url smart https://smartreceiver.cisco.com/licservice/license\nlicense smart transport smart\n',
  sources: [
    { source: 'goldens', at: 'smartreceiver-stage', tag: 'V' },
    { source: 'cmdref', at: 'license smart url smart', tag: 'D' },
  ],
});
