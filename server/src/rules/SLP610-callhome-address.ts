import { chosenCallHome, isGateway, readCallHome, sendsReports } from '../facts/callHome';
import type { Url } from '../facts/url';
import type { Text } from '../terms';
import { type Rule, type RulePage, whole } from './rule';

const handler = '/Transportgateway/services/DeviceRequestHandler';
const longest = 200;

const profile = (address: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile LICENSING\n  active\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http ${address}`,
  );

export default {
  id: 'SLP610',
  slug: 'callhome-address',
  hop: 'endpoint',
  severity: 'error',
  title: { en: 'Call Home has an address that does not work', ja: 'Call Home の送信先 URL の誤り' },
  *check(knowns) {
    const { config } = knowns;
    if (!config) return;
    const chosen = chosenCallHome(knowns);
    for (const profile of (chosen ?? readCallHome(config, false)).profiles) {
      const { addresses, name } = profile;
      // A satellite may go on with Smart Call Home; licence reports of this model do not end there.
      const reports = chosen && knowns.licensing.value === 'slp' && sendsReports(profile) !== 'no';
      for (const url of addresses) {
        const fault = faultOf(url, chosen !== undefined) ?? (reports && isGateway(url) ? classic : undefined);
        if (!fault) continue;
        yield {
          at: fault.misspelt ?? url.span,
          severity: fault.message === elsewhere || fault === classic ? 'warning' : 'error',
          message: fault.message,
          related: [{ at: name.span, message: { en: 'The profile', ja: 'プロファイル' } }],
          fixes: fault.misspelt
            ? [
                {
                  title: { en: "Change to 'DeviceRequestHandler'", ja: "'DeviceRequestHandler' に変更" },
                  safe: true,
                  edits: [{ span: fault.misspelt, text: 'DeviceRequestHandler' }],
                },
              ]
            : [],
        };
      }
    }
  },
} satisfies Rule;

const elsewhere: Text = {
  en: '`smartreceiver.cisco.com` answers transport `smart`; Call Home needs `tools.cisco.com`.',
  ja: '`smartreceiver.cisco.com` は Transport `smart` の接続先です。Call Home では `tools.cisco.com` が必要です。',
};

const classic = {
  misspelt: undefined,
  message: {
    en: 'On-Prem takes reports of this release with transport `cslu` and a URL with `/cslu/v1/pi/`; this path is of the classic model.',
    ja: 'このバージョンの On-Prem への報告は、Transport `cslu` と `/cslu/v1/pi/` を含む URL で行います。このパスは旧 Smart Licensing のものです。',
  },
} satisfies { readonly misspelt: undefined; readonly message: Text };

function faultOf(url: Url, chosen: boolean) {
  const misspelt = handler.slice(0, -1).toLowerCase();
  if (url.path.toLowerCase() === misspelt && url.text.endsWith(url.path)) {
    const { source, end } = url.span;
    const word = 'DeviceRequestHandle'.length;
    return {
      misspelt: source.span(end - word, end),
      message: {
        en: 'The service is called `DeviceRequestHandler`, with `r` at the end.',
        ja: 'サービス名は末尾に `r` の付く `DeviceRequestHandler` です。',
      },
    };
  }
  if (url.placeholder) return undefined;
  if (url.scheme === undefined || url.host === '' || !/^https?$/.test(url.scheme))
    return {
      misspelt: undefined,
      message: {
        en: 'The address of Call Home has to begin with `http://` or `https://` and a host.',
        ja: 'Call Home の送信先は `http://` または `https://` とホストで始まる必要があります。',
      },
    };
  if (url.text.length > longest)
    return {
      misspelt: undefined,
      message: {
        en: `The address has ${url.text.length} characters; Call Home takes 200.`,
        ja: `送信先が ${url.text.length} 文字あります。Call Home で設定できるのは 200 文字までです。`,
      },
    };
  return chosen && url.form === 'cssm' ? { misspelt: undefined, message: elsewhere } : undefined;
}

export const page: RulePage = () => ({
  why: {
    en: 'The address of a profile begins with `http://` or `https://` and has 200 characters at most; the service of a transport gateway is called `DeviceRequestHandler`, and On-Prem takes no reports of Smart Licensing Using Policy there.',
    ja: 'プロファイルの送信先は `http://` または `https://` で始まる 200 文字以内の URL です。Transport Gateway のサービス名は `DeviceRequestHandler` です。On-Prem は Smart Licensing Using Policy の報告をここでは受け付けません。',
  },
  remedy: { en: 'Correct the address.', ja: '送信先の URL を修正します。' },
  bad: profile('https:tools.cisco.com/its/service/oddce/services/DDCEService'),
  good: profile('https://tools.cisco.com/its/service/oddce/services/DDCEService'),
  sources: [
    { source: 'yang', at: 'Cisco-IOS-XE-call-home, destination address', tag: 'V' },
    { source: 'onprem-report', at: 'path of the transport gateway', tag: 'V' },
  ],
});
