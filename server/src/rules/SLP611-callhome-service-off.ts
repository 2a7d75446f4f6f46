import { chosenCallHome } from '../facts/callHome';
import { type Rule, type RulePage, whole } from './rule';

const service = (line: string): string =>
  whole(
    `${line}\nip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile CiscoTAC-1\n  active\n  destination transport-method http`,
  );

export default {
  id: 'SLP611',
  slug: 'callhome-service-off',
  hop: 'endpoint',
  severity: 'error',
  title: { en: 'Call Home is switched off', ja: 'Call Home が無効' },
  needs: chosenCallHome,
  *check(knowns) {
    const chosen = chosenCallHome(knowns);
    if (!chosen?.off) return;
    yield {
      at: chosen.off.span,
      message: {
        en: 'Reports are to leave with Call Home, but `no service call-home` switches it off.',
        ja: 'レポートは Call Home で送信されますが、`no service call-home` により無効になっています。',
      },
      related: [
        { at: chosen.transport.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
      ],
      fixes: [
        {
          title: { en: "Change to 'service call-home'", ja: "'service call-home' に変更" },
          safe: true,
          edits: [{ span: chosen.off.span, text: 'service call-home' }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Under transport `callhome` the reports leave with Call Home, and `no service call-home` stops it. IOS-XE writes `service call-home` by itself, so that nothing is said where neither line stands.',
    ja: 'Transport `callhome` では Call Home がレポートを送信しますが、`no service call-home` で停止しています。`service call-home` は IOS-XE が自動的に書き込むため、どちらの行もない場合は判定しません。',
  },
  remedy: { en: 'Enter `service call-home`.', ja: '`service call-home` を設定します。' },
  bad: service('no service call-home'),
  good: service('service call-home'),
  sources: [
    { source: 'cl-2023-11', at: 'direct connection, Call Home transport', tag: 'V' },
    { source: 'yang', at: 'Cisco-IOS-XE-native, service call-home', tag: 'V' },
  ],
});
