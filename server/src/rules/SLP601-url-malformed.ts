import { defineRule } from './rule';

export default defineRule({
  id: 'SLP601',
  slug: 'url-malformed',
  hop: 'endpoint',
  severity: 'error',
  title: { en: 'Malformed licensing URL', ja: 'ライセンス用 URL の書式誤り' },
  why: {
    en: 'The agent needs a scheme, `://` and a host; without them it has nobody to connect to.',
    ja: 'スキーム、`://`、ホストがそろっていないと、接続先が定まらず通信できません。',
  },
  remedy: {
    en: 'Write the URL as `http://HOST:8182/cslu/v1/pi` or as the server shows it.',
    ja: '`http://HOST:8182/cslu/v1/pi` の形、またはサーバに表示される URL のとおりに記述します。',
  },
  bad: 'license smart url cslu http:192.0.2.10:8182/cslu/v1/pi\n',
  good: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [{ source: 'cmdref', at: 'license smart url', tag: 'V' }],
  *check({ config }) {
    for (const { url } of config?.urls ?? []) {
      if (!url || url.placeholder || (url.scheme !== undefined && url.host !== '')) continue;
      const mended = /^(https?):\/?(?=[^/])/i.exec(url.text);
      const replacement = mended ? `${mended[1]}://${url.text.slice(mended[0].length)}` : undefined;
      yield {
        at: url.span,
        message: {
          en: `\`${url.text}\` is no complete URL: the device cannot tell whom to connect to.`,
          ja: `\`${url.text}\` は URL として不完全です。装置は接続先を判断できません。`,
        },
        fixes: replacement
          ? [
              {
                title: { en: `Change to '${replacement}'`, ja: `'${replacement}' に変更` },
                safe: true,
                edits: [{ span: url.span, text: replacement }],
              },
            ]
          : [],
      };
    }
  },
});
