import { asking } from './insertion';
import { type Rule, type RulePage, whole } from './rule';

const direct =
  'ip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart proxy address 192.0.2.80';

export default {
  id: 'SLP406',
  slug: 'proxy-half',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'Proxy with only one of address and port', ja: 'プロキシのアドレスとポートの一方のみを設定' },
  *check({ config, declared, transport }) {
    if (!config?.whole || declared || transport.value === 'off') return;
    const { proxyAddress, proxyPort, lines } = config;
    // A port that stands in the address is a fault of the address.
    if ((proxyAddress === undefined) === (proxyPort === undefined) || lines.proxy?.port) return;
    const at = (proxyAddress ?? proxyPort)?.span;
    // `http://` alone: the host has not been typed yet.
    if (!at || at.start === at.end) return;
    const missing = proxyAddress ? 'license smart proxy port' : 'license smart proxy address';
    const asked: Readonly<Record<string, string>> = proxyAddress ? { port: '8080' } : { proxy: '192.0.2.80' };
    const near = config.licensing.find((line) => line.start <= at.start && at.end <= line.end);
    yield {
      at,
      message: {
        en: `The proxy is half configured: \`${missing}\` is missing.`,
        ja: `プロキシの設定が片方のみです。\`${missing}\` がありません。`,
      },
      fixes: [asking(config, `${missing} <${Object.keys(asked)[0]}>`, asked, near)],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The proxy of licensing takes two lines; whether one of them has a default is not documented. Judged in whole configurations only; for a declared topology its own missing line is named instead.',
    ja: 'ライセンス用のプロキシは 2 行で設定します。一方にデフォルトがあるかは記載されていません。設定全体がある場合にのみ判定し、トポロジを宣言した場合は不足している行として示します。',
  },
  remedy: {
    en: 'Set both `license smart proxy address` and `license smart proxy port`.',
    ja: '`license smart proxy address` と `license smart proxy port` の両方を設定します。',
  },
  bad: whole(direct),
  good: whole(`${direct}\nlicense smart proxy port 8080`),
  sources: [
    { source: 'cl-2023-11', at: 'direct connection through a proxy', tag: 'V' },
    { source: 'cmdref', at: 'license smart proxy', tag: 'V' },
  ],
});
