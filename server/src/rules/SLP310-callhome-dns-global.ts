import { askName } from '../facts/name';
import { type Rule, type RulePage, whole } from './rule';

const lines = (more: string): string =>
  whole(
    `service call-home\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\nvrf definition Mgmt-vrf\n address-family ipv4\n exit-address-family\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface GigabitEthernet0/0\nip name-server vrf Mgmt-vrf 192.0.2.53\n${more}ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart url https://tools.cisco.com/its/service/oddce/services/DDCEService\nlicense smart transport callhome`,
  );

export default {
  id: 'SLP310',
  slug: 'callhome-dns-global',
  hop: 'name',
  severity: 'information',
  title: {
    en: 'Call Home in a VRF may resolve in the global table',
    ja: 'VRF 上の Call Home の名前解決がグローバルテーブルで行われる可能性',
  },
  *check(knowns) {
    const question = askName(knowns);
    if (question?.answer !== 'global-only') return;
    yield {
      at: question.at,
      message: {
        en: `DNS for \`${question.host}\` is set in VRF \`${knowns.vrf?.name}\` only; on 16.12.4 and 17.3.1a Call Home resolved in the global table.`,
        ja: `\`${question.host}\` の名前解決の設定は VRF \`${knowns.vrf?.name}\` にしかありません。16.12.4 と 17.3.1a の Call Home はグローバルテーブルで名前解決を行いました。`,
      },
      related: question.related.map((at) => ({
        at,
        message: { en: 'In the VRF only', ja: 'VRF にのみ設定' },
      })),
      next: ['show hosts', 'show call-home profile all'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'On 16.12.4 and 17.3.1a Call Home connected in its VRF but resolved names in the global table; later releases were not examined. Silent where the global table has a DNS server or a host entry, behind an HTTP proxy given by address, and in fragments.',
    ja: '16.12.4 と 17.3.1a の Call Home は、VRF で接続しながら名前解決をグローバルテーブルで行いました。以降のバージョンの動作は確認されていません。グローバルテーブルに DNS サーバまたは host エントリがある場合、アドレス指定の HTTP プロキシ経由の場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'If the name stays unresolved, add a DNS server or `ip host` in the global table too.',
    ja: '名前解決に失敗する場合は、グローバルテーブルにも DNS サーバまたは `ip host` を追加します。',
  },
  bad: lines(''),
  good: lines('ip name-server 192.0.2.53\n'),
  sources: [{ source: 'onprem-report', at: 'Call Home, name resolution in the global table', tag: 'V' }],
});
