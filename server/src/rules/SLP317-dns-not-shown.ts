import { clientSource } from '../facts/clientSource';
import { hostsShown, isLookupOff, noServer } from '../facts/hostsShown';
import { spanOf } from '../facts/shown/fields';
import { targetOf } from '../facts/target';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const session = (...hosts: readonly string[]): string =>
  screen(
    'show running-config | include license|http client',
    'ip http client source-interface Vlan100',
    'license smart transport smart',
  ) + screen('show hosts', 'Default domain is not set', ...hosts);

export default {
  id: 'SLP317',
  slug: 'dns-not-shown',
  hop: 'name',
  severity: 'warning',
  title: { en: 'The device shows no DNS server', ja: '装置に DNS サーバがない' },
  needs: (knowns) => hostsShown(knowns) !== undefined,
  *check(knowns) {
    const hosts = hostsShown(knowns);
    const target = targetOf(knowns);
    if (!hosts || !target || target.isAddress || hosts.known.has(target.host)) return;
    const { config } = knowns;
    // Another rule judges what a whole configuration has, and nobody chose a name that is built in.
    if (config?.whole || (target.builtIn && knowns.transport.value === 'cslu')) return;
    const isOff = isLookupOff(hosts);
    const at = isOff ? hosts.lookup : hosts.servers;
    if (!at || (!isOff && !noServer.test(at.value ?? ''))) return;
    // Without a source interface at hand it may be the names of another table.
    const isSure = knowns.vrf !== undefined || clientSource(config, knowns.device) !== undefined;
    yield {
      at: spanOf(at),
      ...(isSure ? {} : { severity: 'information' as const }),
      message: isOff
        ? {
            en: `\`${target.host}\` cannot be resolved: in this table the device asks no DNS server.`,
            ja: `\`${target.host}\` を名前解決できません。このテーブルでは DNS サーバに問い合わせない設定です。`,
          }
        : {
            en: `\`${target.host}\` cannot be resolved: this table has no DNS server (255.255.255.255 is none).`,
            ja: `\`${target.host}\` を名前解決できません。このテーブルには DNS サーバがありません（255.255.255.255 は未設定を示します）。`,
          },
      related: (knowns.vrf?.spans ?? []).map((span) => ({
        at: span,
        message: { en: 'Its VRF', ja: '使用する VRF' },
      })),
      next: ['show running-config | include name-server|domain lookup|http client|ip host'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The names of the table that licensing uses, as the device printed them: no DNS server, or no lookup at all, and no entry for the host. Only information where the source interface, and with it the VRF, is not at hand. Silent for an address, and where a whole configuration tells.',
    ja: '装置が表示した、ライセンスの通信に使うテーブルの名前解決の状態です。DNS サーバがないか、問い合わせが無効で、接続先のホスト登録もありません。送信元インターフェイス（VRF）がわからない場合は情報とします。接続先がアドレスの場合と、設定全体からわかる場合は判定しません。',
  },
  remedy: {
    en: 'Add `ip name-server` in that table and leave `ip domain lookup` on, or name the host by `ip host`.',
    ja: 'そのテーブルに `ip name-server` を追加し `ip domain lookup` を有効にするか、`ip host` でホストを登録します。',
  },
  bad: session('Name/address lookup uses domain service', 'Name servers are 255.255.255.255'),
  good: session('Name/address lookup uses domain service', 'Name servers are 192.0.2.53'),
  sources: [{ source: 'cl-2023-11', at: 'troubleshooting, missing configuration', tag: 'V' }],
});
