import { urlInForce } from '../facts';
import type { Url } from '../facts/url';
import type { Severity, Text } from '../terms';
import type { Rule, RulePage } from './rule';

const service = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

export default {
  id: 'SLP626',
  slug: 'url-callhome-mismatch',
  hop: 'endpoint',
  severity: 'error',
  title: {
    en: 'URL does not belong to transport callhome',
    ja: 'URL が Transport callhome に対応していない',
  },
  *check({ config, licensing }) {
    const transport = config?.transports.at(-1);
    if (!config || transport?.value !== 'callhome') return;
    const url = urlInForce(config, 'callhome');
    if (!url || url.placeholder || url.host === '' || /\s/.test(url.text)) return;
    const fault = judge(url, licensing.value === 'slp');
    if (!fault) return;
    const twin = config.urls.find((line) => line.kind === 'smart' && line.url?.text === url.text);
    yield {
      at: url.span,
      severity: twin ? 'information' : fault.severity,
      message: fault.message,
      related: [
        { at: transport.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
      ],
      fixes: [
        {
          title: { en: 'Change to the call-home URL', ja: 'Call Home の URL に変更' },
          safe: false,
          edits: [{ span: url.span, text: service }],
        },
      ],
    };
  },
} satisfies Rule;

function judge(url: Url, slp: boolean): { readonly severity: Severity; readonly message: Text } | undefined {
  if (url.form === 'callhome') {
    // Another host of that service is the business of the rule about hosts.
    const plain = url.scheme === 'https' && (url.port ?? 443) === 443;
    if (plain && url.path === '/its/service/oddce/services/DDCEService') return undefined;
    return {
      severity: 'warning',
      message: {
        en: `The call-home service is documented at \`${service}\` only.`,
        ja: `Call Home サーバの URL は \`${service}\` のみです。`,
      },
    };
  }
  if (url.form === 'cssm')
    return {
      severity: 'error',
      message: {
        en: `\`${url.host}\` answers transport \`smart\` only; call-home needs \`tools.cisco.com\`.`,
        ja: `\`${url.host}\` が応答するのは Transport \`smart\` のみです。Call Home では \`tools.cisco.com\` が必要です。`,
      },
    };
  if (!slp) return undefined;
  return {
    severity: 'warning',
    message: {
      en: `\`${url.host}\` is not the call-home service: on this release CSLU and On-Prem are reached with transport \`cslu\`.`,
      ja: `\`${url.host}\` は Call Home サーバではありません。このバージョンでは CSLU や On-Prem へは Transport \`cslu\` で接続します。`,
    },
  };
}

export const page: RulePage = () => ({
  why: {
    en: 'Transport `callhome` speaks to the call-home service of Cisco at one address only. A bare URL that stands beside the same `license smart url smart` was written by the device and may be left over: it is information. Addresses of the classic model are judged on releases known to use Smart Licensing Using Policy only.',
    ja: 'Transport `callhome` の接続先は Cisco の Call Home サーバの URL のみです。同じ値の `license smart url smart` と並ぶキーワードなしの URL は装置が書き込んだもので、残存設定の可能性があるため情報として示します。旧 Smart Licensing の URL は、Smart Licensing Using Policy のバージョンと判明している場合にのみ判定します。',
  },
  remedy: {
    en: `Enter \`license smart url ${service}\`, or change the transport.`,
    ja: `\`license smart url ${service}\` を設定するか、Transport を変更します。`,
  },
  bad: 'license smart url https://smartreceiver.cisco.com/licservice/license\nlicense smart transport callhome\n',
  good: `license smart url ${service}\nlicense smart transport callhome\n`,
  sources: [{ source: 'cl-2023-11', at: 'direct connection with call-home', tag: 'V' }],
});
