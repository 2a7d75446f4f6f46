import { askName } from '../facts/name';
import type { Fix, Knowns } from './rule';
import { type Rule, type RulePage, whole } from './rule';
import { vrfPlaces } from './vrfPlaces';

const management =
  'vrf definition Mgmt-vrf\n address-family ipv4\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.2 255.255.255.0\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\nip http client source-interface GigabitEthernet0/0\n';
const transport = 'license smart transport smart\nlicense smart url default';

export default {
  id: 'SLP302',
  slug: 'dns-wrong-vrf',
  hop: 'name',
  severity: 'warning',
  title: { en: 'DNS server in another VRF', ja: 'DNS サーバが別の VRF にある' },
  *check(knowns) {
    const question = askName(knowns);
    if (question?.answer !== 'wrong-vrf') return;
    const vrf = knowns.vrf?.name;
    const where = vrf
      ? { en: `in VRF \`${vrf}\``, ja: `VRF \`${vrf}\`` }
      : { en: 'in the global table', ja: 'グローバルテーブル' };
    yield {
      at: question.at,
      message: {
        en: `\`${question.host}\` has to be resolved ${where.en}, but the DNS servers are elsewhere.`,
        ja: `\`${question.host}\` は${where.ja.startsWith('VRF') ? ' ' : ''}${where.ja} で名前解決されますが、DNS サーバは別のテーブルに設定されています。`,
      },
      related: [
        ...vrfPlaces(knowns),
        ...(knowns.config?.nameServers ?? []).map(({ span }) => ({
          at: span,
          message: { en: 'A DNS server of another table', ja: '別のテーブルの DNS サーバ' },
        })),
      ],
      fixes: fixes(knowns),
      next: ['show hosts', 'show running-config | include name-server'],
    };
  },
} satisfies Rule;

/** The same servers in the VRF of the connection; the lines that are there may serve others and stay. */
function fixes({ config, vrf }: Knowns): readonly Fix[] {
  const last = config?.nameServers.at(-1);
  if (!config || !last || !vrf) return [];
  const servers = config.nameServers.map(({ value }) => value).join(' ');
  const { source } = last.span;
  const end = source.lineEnd(source.lineOf(last.span.start));
  const line = `ip name-server vrf ${vrf.name} ${servers}`;
  return [
    {
      title: { en: `Add '${line}'`, ja: `'${line}' を追加` },
      safe: false,
      edits: [{ span: source.span(end, end), text: `\n${line}` }],
    },
  ];
}

export const page: RulePage = () => ({
  why: {
    en: 'The HTTP client works in the VRF of its source interface and resolves names there; a DNS server of another table is not asked. Silent where the host is an address, where `ip host` names it in that VRF, where an interface of that VRF learns its address, and in fragments.',
    ja: 'HTTP クライアントは送信元インターフェイスの VRF で動作し、名前解決もその VRF で行います。別のテーブルの DNS サーバは参照されません。接続先がアドレスの場合、その VRF の `ip host` で定義されている場合、その VRF のインターフェイスがアドレスを自動取得する場合、設定の断片の場合は判定しません。',
  },
  remedy: {
    en: 'Add the DNS server in that VRF: `ip name-server vrf NAME ADDRESS`.',
    ja: 'その VRF に DNS サーバを追加します: `ip name-server vrf NAME ADDRESS`。',
  },
  bad: whole(`${management}ip name-server 192.0.2.53\n${transport}`),
  good: whole(`${management}ip name-server vrf Mgmt-vrf 192.0.2.53\n${transport}`),
  sources: [{ source: 'onprem-report', at: 'ip name-server vrf', tag: 'V' }],
});
