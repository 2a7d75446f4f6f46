import { readCallHome } from '../facts/callHome';
import { absenceCounts } from '../facts/name';
import { type Rule, type RulePage, whole } from './rule';

const proxied = (lines: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart url default\nlicense smart transport smart\n${lines}call-home\n http-proxy 192.0.2.80 port 8080`,
  );

export default {
  id: 'SLP403',
  slug: 'callhome-proxy-unused',
  hop: 'connect',
  severity: 'information',
  title: { en: 'Proxy that serves Call Home only', ja: 'Call Home 専用のプロキシの設定' },
  *check(knowns) {
    const { config, declared } = knowns;
    const transport = config?.transports.at(-1);
    if (!config || transport?.value !== 'smart' || config.proxyAddress || config.proxyPort) return;
    if (!absenceCounts(knowns, config) || declared?.value === 'direct-smart-proxy') return;
    const { proxy } = readCallHome(config, true);
    if (!proxy) return;
    yield {
      at: proxy.span,
      message: {
        en: 'Transport `smart` does not use the `http-proxy` of Call Home and connects directly.',
        ja: 'Transport `smart` では Call Home の `http-proxy` は使用されず、直接接続します。',
      },
      related: [
        { at: transport.command.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The `http-proxy` of Call Home is not used by transport `smart`, which connects directly unless `license smart proxy` is set. It may be meant for other messages of Call Home. Silent in fragments.',
    ja: 'Call Home の `http-proxy` は Transport `smart` では使用されません。`license smart proxy` がなければ直接接続します。Call Home のほかの通知のための設定である可能性もあります。設定の断片では判定しません。',
  },
  remedy: {
    en: 'If licensing is to use the proxy: `license smart proxy address` and `license smart proxy port`.',
    ja: 'ライセンスの通信でもプロキシを使用する場合は `license smart proxy address` と `license smart proxy port` を設定します。',
  },
  bad: proxied(''),
  good: proxied('license smart proxy address 192.0.2.80\nlicense smart proxy port 8080\n'),
  sources: [{ source: 'cmdref', at: 'license smart proxy', tag: 'V' }],
});
