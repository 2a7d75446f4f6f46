import { type Rule, type RulePage, whole } from './rule';

const smart = 'ip name-server 192.0.2.53\nlicense smart transport smart';

export default {
  id: 'SLP411',
  slug: 'http-client-proxy-instead',
  hop: 'connect',
  severity: 'information',
  title: {
    en: 'Proxy of the HTTP client instead of licensing',
    ja: 'ライセンス用ではなく HTTP クライアントのプロキシを設定',
  },
  *check({ config, transport }) {
    const line = config?.lines.httpProxy;
    if (!line || !config.whole || config.proxyAddress || transport.origin !== 'configured') return;
    if (transport.value !== 'smart' && transport.value !== 'cslu' && transport.value !== 'automatic') return;
    yield {
      at: line.span,
      message: {
        en: `Transport \`${transport.value}\` does not use this proxy; it has \`license smart proxy\`.`,
        ja: `Transport \`${transport.value}\` はこのプロキシを使用しません。\`license smart proxy\` で設定します。`,
      },
      related: transport.spans.map((at) => ({
        at,
        message: { en: 'The transport in force', ja: '適用中の Transport' },
      })),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`ip http client proxy-server` serves file copies over HTTP; transports `smart` and `cslu` have `license smart proxy`. The two can be wanted side by side, so this is information, in whole configurations with a chosen transport only.',
    ja: '`ip http client proxy-server` は HTTP でのファイルコピー用です。Transport `smart` と `cslu` では `license smart proxy` を使用します。併用する構成もあるため、Transport を明示した設定全体がある場合にのみ情報として示します。',
  },
  remedy: {
    en: 'If licensing has to pass the proxy, set `license smart proxy address` and `license smart proxy port`.',
    ja: 'ライセンスの通信がプロキシを経由する場合は、`license smart proxy address` と `license smart proxy port` を設定します。',
  },
  bad: whole(`ip http client proxy-server 192.0.2.80 proxy-port 8080\n${smart}`),
  good: whole(smart),
  sources: [{ source: 'yang', at: 'ip http client proxy-server', tag: 'I' }],
});
