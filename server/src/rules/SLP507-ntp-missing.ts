import { isNtpShown } from '../facts/clock';
import { reachOf } from '../facts/reach';
import { hasTimeSource } from '../facts/timeSource';
import { asking } from './insertion';
import type { Rule, RulePage } from './rule';

const lines = (ntp: string): string =>
  `version 17.9\nhostname C9300-A\ninterface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n${ntp}end\n`;

export default {
  id: 'SLP507',
  slug: 'ntp-missing',
  hop: 'tls',
  severity: 'hint',
  title: { en: 'Nothing sets the clock', ja: '時刻同期の設定がない' },
  *check(knowns) {
    const reach = reachOf(knowns);
    if (!reach?.secure || !reach.config.whole || hasTimeSource(reach.config)) return;
    // Without any interface the text is an excerpt, whatever its first and last line say.
    if (reach.config.interfaces.count === 0) return;
    // What it learned elsewhere is in no line; NTP itself tells.
    if (isNtpShown(knowns)) return;
    const at = reach.config.transports.at(-1)?.command.span ?? reach.party?.at;
    if (!at) return;
    const vrf = knowns.vrf?.name;
    yield {
      at,
      message: {
        en: 'Reports go over TLS, and no `ntp server` keeps the clock right.',
        ja: 'TLS で報告しますが、時刻同期のための `ntp server` の設定がありません。',
      },
      fixes: [asking(reach.config, `ntp server ${vrf ? `vrf ${vrf} ` : ''}<ntp>`, { ntp: '192.0.2.123' })],
      next: ['show clock detail', 'show ntp status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Certificates and trust codes depend on the clock; a clock that nothing corrects may be wrong after a restart. Said of whole configurations with a TLS connection that somebody chose. Silent with NTP in any form, with an address by DHCP, which may bring it, and where nothing is sent.',
    ja: '証明書と信頼コードの検証には正しい装置時刻が必要です。時刻同期がないと、再起動後に装置時刻がずれる可能性があります。TLS で接続する方式を選択した設定全体でのみ示します。NTP の設定がある場合、NTP サーバを取得し得る DHCP のアドレスがある場合、送信しない方式では判定しません。',
  },
  remedy: { en: 'Add `ntp server`.', ja: '`ntp server` を追加します。' },
  bad: lines(''),
  good: lines('ntp server 192.0.2.123\n'),
  sources: [
    { source: 'cl-2023-11', at: 'direct, ntp server', tag: 'V' },
    { source: 'nexus-slp', at: 'clock', tag: 'D' },
  ],
});
