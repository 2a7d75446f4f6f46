import { urlInForce } from '../facts';
import type { Url } from '../facts/url';
import { nearest } from '../terms/nearest';
import type { Fix, Rule, RulePage } from './rule';

const host = 'smartreceiver.cisco.com';
const cssm = `https://${host}/licservice/license`;

export default {
  id: 'SLP602',
  slug: 'url-smart-mismatch',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'URL does not belong to transport smart', ja: 'URL が Transport smart に対応していない' },
  *check({ config, licensing }) {
    const transport = config?.transports.at(-1);
    if (!config || transport?.value !== 'smart') return;
    const url = urlInForce(config, 'smart');
    // What is no URL of the web has a rule of its own.
    if (!url || url.placeholder || url.host === '' || !/^https?$/.test(url.scheme ?? '')) return;
    const wrong = judge(url, licensing.value === 'slp');
    if (!wrong) return;
    // The device writes the same URL twice, bare and with its keyword; both are one mistake.
    const twins = config.urls.filter(
      (line) => line.url?.text === url.text && line.url.span.start !== url.span.start,
    );
    yield {
      at: url.span,
      severity: wrong.certain ? 'error' : 'warning',
      message: wrong.message,
      related: [
        { at: transport.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
        ...twins.flatMap((line) =>
          line.url ? [{ at: line.url.span, message: { en: 'The same URL', ja: '同じ URL' } }] : [],
        ),
      ],
      fixes: fixes(url),
    };
  },
} satisfies Rule;

function judge(url: Url, slp: boolean) {
  switch (url.form) {
    case 'cssm':
      if (url.scheme === 'https' && (url.port ?? 443) === 443 && /^\/licservice\/license\/?$/.test(url.path))
        return undefined;
      return {
        certain: true,
        message: {
          en: `CSSM answers smart transport at \`${cssm}\` only; this URL is refused.`,
          ja: `CSSM が smart で応答する URL は \`${cssm}\` のみです。この URL は受け付けられません。`,
        },
      };
    case 'callhome':
      return {
        certain: true,
        message: {
          en: `\`${url.host}\` is the call-home service; transport \`smart\` needs \`smartreceiver.cisco.com\`.`,
          ja: `\`${url.host}\` は Call Home 用のサーバです。Transport \`smart\` では \`smartreceiver.cisco.com\` が必要です。`,
        },
      };
    case 'cslu':
    case 'onprem':
      return {
        certain: false,
        message: {
          en: 'This URL is for transport `cslu`; with `smart` the server answers with an empty response.',
          ja: 'この URL は Transport `cslu` 用です。`smart` では empty response となり通信に失敗します。',
        },
      };
    case 'other':
      if (isMisspelt(url))
        return {
          certain: true,
          message: {
            en: `\`${url.host}\` is misspelt: CSSM is \`${host}\`.`,
            ja: `\`${url.host}\` はつづりが誤っています。CSSM のホスト名は \`${host}\` です。`,
          },
        };
      if (!slp) return undefined;
      return {
        certain: false,
        message: {
          en: `\`${url.host}\` is not CSSM: on this release On-Prem is reached with transport \`cslu\` and a URL with \`/cslu/v1/pi/\`.`,
          ja: `\`${url.host}\` は CSSM ではありません。このバージョンでは On-Prem へは Transport \`cslu\` と \`/cslu/v1/pi/\` を含む URL で接続します。`,
        },
      };
  }
}

/** A name beside that of CSSM, with CSSM's own path: no other server has that. */
const isMisspelt = ({ host: typed, path }: Url): boolean =>
  /^\/licservice\b/i.test(path) && nearest(typed.toLowerCase(), [host]) !== undefined;

function fixes(url: Url): readonly Fix[] {
  const misspelt = url.form === 'other' && isMisspelt(url);
  if (url.form !== 'cssm' && url.form !== 'callhome' && !misspelt) return [];
  return [
    {
      title: { en: 'Change to the CSSM URL', ja: 'CSSM の URL に変更' },
      safe: url.form === 'cssm' || misspelt,
      edits: [{ span: url.span, text: cssm }],
    },
  ];
}

export const page: RulePage = () => ({
  why: {
    en: 'Transport `smart` speaks to CSSM at `smartreceiver.cisco.com`. Call-home, CSLU and On-Prem addresses answer another protocol: COMM_FAILED with an empty response. A misspelt name of CSSM is found by its path. Paths of the classic model are only judged on releases known to use Smart Licensing Using Policy.',
    ja: 'Transport `smart` は `smartreceiver.cisco.com` の CSSM と通信します。Call Home、CSLU、On-Prem の URL ではプロトコルが異なるため、COMM_FAILED（empty response）になります。CSSM のホスト名の誤りはパスから判定します。旧 Smart Licensing の URL は、Smart Licensing Using Policy のバージョンと判明している場合にのみ判定します。',
  },
  remedy: {
    en: 'Enter `license smart url default`; for CSLU or On-Prem change the transport to `cslu` instead.',
    ja: '`license smart url default` を設定します。CSLU や On-Prem を使用する場合は Transport を `cslu` に変更します。',
  },
  bad: 'license smart url smart https://tools.cisco.com/its/service/oddce/services/DDCEService\nlicense smart transport smart\n',
  good: `license smart url smart ${cssm}\nlicense smart transport smart\n`,
  sources: [
    { source: 'cmdref', at: 'license smart url smart', tag: 'V' },
    { source: 'onprem-report', at: 'empty response', tag: 'V' },
  ],
});
