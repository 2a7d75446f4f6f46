import { chosenCallHome } from '../facts/callHome';
import { type Rule, type RulePage, whole } from './rule';

const own = (active: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile CiscoTAC-1\n  ${active}active\n  destination transport-method http\n profile LICENSING\n  active\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService`,
  );

export default {
  id: 'SLP608',
  slug: 'callhome-two-licensing-profiles',
  hop: 'endpoint',
  severity: 'error',
  title: {
    en: 'Two active profiles of Call Home send licensing data',
    ja: 'ライセンス情報を送信する有効な Call Home プロファイルが複数ある',
  },
  needs: chosenCallHome,
  *check(knowns) {
    const chosen = chosenCallHome(knowns);
    if (!chosen) return;
    const [first, ...more] = chosen.profiles.filter(
      ({ active, licensing }) => active === 'yes' && licensing === 'yes',
    );
    for (const profile of more) {
      yield {
        at: profile.reporting?.span ?? profile.name.span,
        message: {
          en: `Profile ${profile.name.text} is active with licensing data, and so is ${first?.name.text}: the device accepts one.`,
          ja: `プロファイル ${profile.name.text} と ${first?.name.text} がどちらも有効で、ライセンス情報を送信します。装置で使用できるのは 1 つだけです。`,
        },
        related: first
          ? [{ at: first.name.span, message: { en: 'The other profile', ja: 'もう一方のプロファイル' } }]
          : [],
        next: ['show call-home profile all'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device accepts one active profile with licensing data. `CiscoTAC-1` counts as soon as it is active, because it carries licensing data by default.',
    ja: '装置で使用できるのは、ライセンス情報を送信する有効なプロファイル 1 つだけです。`CiscoTAC-1` はデフォルトでライセンス情報を送信するため、有効にした時点でこの 1 つに数えられます。',
  },
  remedy: {
    en: 'Enter `no active` in one of them.',
    ja: 'いずれかのプロファイルに `no active` を設定します。',
  },
  bad: own(''),
  good: own('no '),
  sources: [{ source: 'yang', at: 'Cisco-IOS-XE-call-home, one active profile', tag: 'V' }],
});
