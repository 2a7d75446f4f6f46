import { namesCslu } from '../facts/reach';
import { isSdwanEdge } from '../facts/system';
import { formatRelease } from '../text/release';
import { type Rule, type RulePage, whole } from './rule';

export default {
  id: 'SLP101',
  slug: 'licensing-default',
  hop: 'agent',
  severity: 'information',
  title: { en: 'Licensing left at its default', ja: 'ライセンスの設定がデフォルトのまま' },
  *check({ config, licensing, transport, release, declared, shown, episodes, topology }) {
    // The default of the classic model is Call Home.
    if (!config?.whole || licensing.value !== 'slp' || transport.origin !== 'default') return;
    if (declared || shown?.lastAck || episodes.length > 0) return;
    if (config.transports.length > 0 || config.urls.length > 0) return;
    if (config.lines.lookalikes.length > 0) return;
    // Who manages the device collects its reports.
    if (topology.best === 'controller' || isSdwanEdge(config)) return;
    // Somebody has a CSLU, under the name that the device looks for.
    if (namesCslu(config)) return;
    const at = release?.spans[0] ?? config.hostname?.span;
    if (!at) return;
    const name = release && formatRelease(release.value);
    yield {
      at,
      message: {
        en: `No licensing topology is configured: ${name ? `on ${name} ` : ''}the hidden default is \`license smart transport cslu\`, which needs a CSLU that DNS knows as \`cslu-local\`.`,
        ja: `ライセンスのトポロジが設定されていません。${name ? `${name} の` : ''}デフォルトは \`license smart transport cslu\`（設定には表示されません）で、DNS で \`cslu-local\` を名前解決できる CSLU が必要です。`,
      },
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'IOS-XE hides its default `license smart transport cslu`. With it the device looks for a CSLU named `cslu-local`; where there is none it reports nothing and logs COMM_FAILED every hour. That can be intended: a controller or CSLU may collect the reports. Nothing is said about a device with the trustpoints of Catalyst Center, about a router with `tunnel mode sdwan`, where a host entry answers for `cslu-local`, about a fragment, or about a release that may be older than 17.3.2.',
    ja: 'IOS-XE はデフォルトの `license smart transport cslu` を表示しません。この状態の装置は `cslu-local` という名前の CSLU を探し、見つからなければ何も報告せず、1 時間ごとに COMM_FAILED を出力します。コントローラや CSLU が収集する構成では意図した状態です。Catalyst Center のトラストポイントがある装置、`tunnel mode sdwan` のあるルータ、`cslu-local` の host エントリがある場合、設定の断片、17.3.2 より古い可能性があるバージョンについては何も示しません。',
  },
  remedy: {
    en: 'Choose a topology and configure it, or declare the intended one with `! slp-topology: …`.',
    ja: 'トポロジを選択して設定するか、`! slp-topology: …` で意図したトポロジを宣言します。',
  },
  bad: whole('interface Vlan100\n ip address 192.0.2.2 255.255.255.0'),
  good: whole('interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nlicense smart transport off'),
  sources: [
    { source: 'cl-2023-11', at: 'COMM_FAILED with the default transport', tag: 'V' },
    { source: 'cmdref', at: 'license smart transport, default', tag: 'D' },
  ],
});
