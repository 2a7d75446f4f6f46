import { wrongClock } from '../facts/clock';
import type { Rule, RulePage } from './rule';

const capture = (clock: string): string =>
  [
    'C9300-A#show clock',
    clock,
    'C9300-A#show license status',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    'Transport:',
    '  Type: Smart',
    '',
  ].join('\n');

export default {
  id: 'SLP522',
  slug: 'clock-wrong',
  hop: 'tls',
  severity: 'warning',
  title: { en: 'The clock of the device cannot be right', ja: '装置時刻の誤り' },
  *check(knowns) {
    const { licensing, transport } = knowns;
    if (licensing.value !== 'slp' || transport.value === 'off') return;
    const wrong = wrongClock(knowns);
    if (!wrong) return;
    yield {
      at: wrong.at,
      message: wrong.compiled
        ? {
            en: 'The clock stands before the day the image was compiled: certificates are refused as not yet valid.',
            ja: '装置時刻がイメージのコンパイル日より前です。サーバ証明書は有効期間前として拒否されます。',
          }
        : {
            en: `The clock says ${wrong.year}: certificates of the licensing servers are refused as not yet valid.`,
            ja: `装置時刻が ${wrong.year} 年です。ライセンスサーバの証明書は有効期間前として拒否されます。`,
          },
      related: wrong.compiled
        ? [
            {
              at: wrong.compiled,
              message: { en: 'When the image was compiled', ja: 'イメージのコンパイル日' },
            },
          ]
        : [],
      next: ['show ntp status', 'show ntp associations', 'show running-config | include ntp'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A time before 2020, or before the image of the device was compiled, lies before the certificates of the servers begin: they are refused as not yet valid. Judged on devices that run Smart Licensing Using Policy and report over the network.',
    ja: '2020 年より前、またはイメージのコンパイル日より前の時刻では、サーバ証明書の有効期間前と判定され、検証に失敗します。Smart Licensing Using Policy でオンライン報告する装置についてのみ判定します。',
  },
  remedy: {
    en: 'Set up NTP in the VRF that reaches the server, or `clock set` once, then `license smart sync all`.',
    ja: 'NTP サーバへ到達できる VRF で NTP を設定するか、`clock set` で時刻を設定してから `license smart sync all` を実行します。',
  },
  bad: capture('*00:12:40.500 UTC Mon Jan 2 2006'),
  good: capture('10:15:00.123 UTC Tue Mar 5 2024'),
  sources: [{ source: 'field', tag: 'E' }],
});
