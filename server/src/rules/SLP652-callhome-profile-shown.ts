import { obstacleOf } from '../facts/shown/callHome';
import { spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';
import { screen, transportBlock } from './screens';

const capture = (status: string): string =>
  screen('show license status', ...transportBlock('Callhome')) +
  screen(
    'show call-home profile all',
    'Profile Name: CiscoTAC-1',
    `    Profile status: ${status}`,
    '    Reporting Data: Smart Call Home, Smart Licensing',
    '    Transport Method: http',
  );

export default {
  id: 'SLP652',
  slug: 'callhome-profile-shown',
  hop: 'endpoint',
  severity: 'warning',
  title: {
    en: 'No Call Home profile can send licensing data',
    ja: 'ライセンスを送信できる Call Home プロファイルがない',
  },
  *check({ beside, transport }) {
    const [first] = beside.profiles;
    if (!first || transport.value !== 'callhome' || transport.origin === 'logged') return;
    const obstacles = beside.profiles.map((profile) => ({ profile, field: obstacleOf(profile) }));
    if (obstacles.some(({ field }) => field === undefined)) return;
    const own = obstacles.find(({ profile }) => profile.name.value === 'CiscoTAC-1') ?? obstacles[0];
    if (!own?.field) return;
    yield {
      at: spanOf(own.field),
      message: {
        en: 'Transport is `callhome`, but no profile that was shown is active, sends over http and holds licensing data.',
        ja: 'Transport は `callhome` ですが、有効で http を使用しライセンスのデータを含むプロファイルがありません。',
      },
      related: [
        ...transport.spans.map((span) => ({ at: span, message: { en: 'The transport', ja: 'Transport' } })),
      ],
      next: ['show running-config | section call-home'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Under transport `callhome` a report leaves through one profile that is active, sends over http and holds Smart Licensing among its data. None of the profiles shown does all three. Other transports use no profile.',
    ja: 'Transport が `callhome` の場合、有効で、http で送信し、Smart Licensing のデータを含むプロファイルが 1 つ必要です。表示されたプロファイルはいずれも条件を満たしていません。その他の Transport ではプロファイルを使用しません。',
  },
  remedy: {
    en: 'In the profile: `active`, `destination transport-method http`, `reporting smart-licensing-data`.',
    ja: 'プロファイルに `active`、`destination transport-method http`、`reporting smart-licensing-data` を設定します。',
  },
  bad: capture('INACTIVE'),
  good: capture('ACTIVE'),
  sources: [
    { source: 'goldens', at: 'show call-home profile all', tag: 'V' },
    { source: 'yang', at: 'call-home profile', tag: 'V' },
  ],
});
