import { clientSource } from '../facts/clientSource';
import { isNewer } from '../facts/observations';
import { reachOf, sourceInterface } from '../facts/reach';
import { isIdle, sourceState } from '../facts/way';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const config = [
  'ip http client source-interface Vlan100',
  'license smart url cslu http://192.0.2.80:8182/cslu/v1/pi',
];

const session = (row: string): string =>
  screen('show running-config | include license|http client', ...config) +
  screen(
    'show ip interface brief',
    'Interface              IP-Address      OK? Method Status                Protocol',
    row,
  );

export default {
  id: 'SLP221',
  slug: 'source-interface-seen-down',
  hop: 'source',
  severity: 'warning',
  title: { en: 'Source interface seen down', ja: '送信元インターフェイスが down 状態' },
  needs: (knowns) => sourceState(knowns) !== undefined,
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    const source = clientSource(knowns.config, knowns.device);
    const state = sourceState(knowns);
    if (!source || !state || !isIdle(state)) return;
    // The configuration shuts it down, or gives it no address: another rule says so.
    const own = config && sourceInterface(config);
    if (own?.shutdown || (config?.whole && own && !own.address && !own.opaque)) return;
    const seen = knowns.observations.find(
      ({ hop, spans: [at] }) =>
        hop === 'source' && at?.source === state.at.source && at.start === state.at.start,
    );
    // Also an attempt that failed behind this hop started from there.
    const worked = knowns.observations.some(
      (other) => seen && other.clears.includes('source') && isNewer(other, seen),
    );
    if (worked) return;
    const { name } = state;
    yield {
      at: state.at,
      message: state.isUp
        ? {
            en: `The source interface \`${name}\` has no address in this output: no HTTP session can start from it.`,
            ja: `この出力では、送信元インターフェイス \`${name}\` にアドレスがありません。このインターフェイスから HTTP 通信を開始できません。`,
          }
        : {
            en: `The source interface \`${name}\` is down in this output: nothing is sent from it until it is up.`,
            ja: `この出力では、送信元インターフェイス \`${name}\` が down しています。up になるまで何も送信されません。`,
          },
      related: [
        {
          at: source.span,
          message: { en: 'The source of the HTTP client', ja: 'HTTP クライアントの送信元' },
        },
      ],
      next: [`show interfaces ${name}`, `show running-config interface ${name}`],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Every HTTP session starts from the address of the source interface; while status or line protocol is down, or without an address, nothing is sent. Silent where the configuration says it already, and where a later success shows that it works.',
    ja: 'HTTP 通信は送信元インターフェイスのアドレスから開始するため、Status または Protocol が down の間や、アドレスがない場合は何も送信できません。設定からわかる場合と、その後に通信が成功している場合は判定しません。',
  },
  remedy: {
    en: 'Bring the interface up, or name one that is: a loopback, or the management interface with its VRF.',
    ja: 'インターフェイスを up にするか、稼働中のインターフェイス（Loopback、または VRF に属する管理インターフェイスなど）を指定します。',
  },
  bad: session('Vlan100                192.0.2.2       YES NVRAM  down                  down'),
  good: session('Vlan100                192.0.2.2       YES NVRAM  up                    up'),
  sources: [
    { source: 'yang', at: 'ip http client source-interface', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});
