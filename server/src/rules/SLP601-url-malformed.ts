import { isRealAddress, type Url } from '../facts/url';
import type { Text } from '../terms';
import { nearest } from '../terms/nearest';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP601',
  slug: 'url-malformed',
  hop: 'endpoint',
  severity: 'error',
  title: { en: 'Malformed licensing URL', ja: 'ライセンス用 URL の書式誤り' },
  *check({ config }) {
    for (const { url } of config?.urls ?? []) {
      if (!url || url.placeholder) continue;
      const message = faultOf(url);
      if (!message) continue;
      const replacement = url.credentials ? undefined : mended(url);
      yield {
        at: url.span,
        message,
        fixes: replacement
          ? [
              {
                title: { en: `Change to '${replacement}'`, ja: `'${replacement}' に変更` },
                safe: !/\s/.test(url.text),
                edits: [{ span: url.span, text: replacement }],
              },
            ]
          : [],
      };
    }
  },
} satisfies Rule;

function faultOf(url: Url): Text | undefined {
  // A password in the URL is nothing to print again.
  const shown = url.credentials ? '…' : url.text;
  if (/\s/.test(url.text))
    return {
      en: 'The URL holds a blank: the device reads it up to there and refuses the rest of the line.',
      ja: 'URL に空白が含まれています。装置は空白の前までを URL とみなし、残りを受け付けません。',
    };
  if (url.scheme === undefined || url.host === '')
    return {
      en: `\`${shown}\` is no complete URL: the device cannot tell whom to connect to.`,
      ja: `\`${shown}\` は URL として不完全です。装置は接続先を判断できません。`,
    };
  if (url.scheme !== 'http' && url.scheme !== 'https')
    return {
      en: `\`${url.scheme}\` is no scheme that licensing uses: it is \`http\` or \`https\`.`,
      ja: `\`${url.scheme}\` はライセンスの通信で使用できるスキームではありません。\`http\` または \`https\` です。`,
    };
  if (/^\d+(?:\.\d+){3}$/.test(url.host) && !isRealAddress(url.host))
    return {
      en: `\`${url.host}\` is no IPv4 address.`,
      ja: `\`${url.host}\` は IPv4 アドレスとして無効です。`,
    };
  if (url.port !== undefined && (url.port < 1 || url.port > 65_535))
    return {
      en: `\`${url.port}\` is no TCP port.`,
      ja: `\`${url.port}\` は TCP のポート番号として無効です。`,
    };
  return undefined;
}

/** The URL that was meant, if only one can be. */
function mended({ text, tenant }: Url): string | undefined {
  if (/\s/.test(text)) return tenant === undefined ? undefined : text.replace(/\s/g, '%20');
  // Behind three slashes it may be the host that is missing: `http:///cslu/v1/pi`.
  const slip = /^(https?)(?::\/{0,2}|:\/\/\/(?=[\w-]+[.:])|[;.]\/\/|\/\/|:\\\\)(?=[^/\\:])/i.exec(text);
  if (slip && !slip[0].endsWith('://')) return `${slip[1]}://${text.slice(slip[0].length)}`;
  const scheme = /^(h[a-z]{2,6}):\/\//i.exec(text)?.[1];
  const meant = scheme && nearest(scheme.toLowerCase(), ['http', 'https']);
  if (meant && meant !== scheme.toLowerCase()) return `${meant}${text.slice(scheme.length)}`;
  if (/^[\w.-]+:8182\/cslu\//i.test(text)) return `http://${text}`;
  return /^(?:smartreceiver|tools)\.cisco\.com\//i.test(text) ? `https://${text}` : undefined;
}

export const page: RulePage = () => ({
  why: {
    en: 'The agent needs `http` or `https`, `://`, a host and nothing behind a blank; without them it has nobody to connect to. Silent about placeholders, and about a note behind the URL.',
    ja: '`http` または `https`、`://`、ホストがそろい、途中に空白がないことが必要です。そろっていないと接続先が定まらず通信できません。仮の値と、URL の後ろに書かれた注記は対象外です。',
  },
  remedy: {
    en: 'Write the URL as `http://HOST:8182/cslu/v1/pi` or as the server shows it.',
    ja: '`http://HOST:8182/cslu/v1/pi` の形、またはサーバに表示される URL のとおりに記述します。',
  },
  bad: 'license smart url cslu http:192.0.2.10:8182/cslu/v1/pi\n',
  good: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [{ source: 'cmdref', at: 'license smart url', tag: 'V' }],
});
