import { clockBeforeImage } from '../facts/clock';
import { defineRule } from './rule';

const capture = (clock: string): string =>
  [
    'C9300-A#show clock',
    clock,
    'C9300-A#show version',
    'Cisco IOS XE Software, Version 17.09.05',
    'Compiled Wed 24-Jan-24 03:33 by mcpre',
    'C9300-A#show license status',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    'Transport:',
    '  Type: Smart',
    '',
  ].join('\n');

export default defineRule({
  id: 'SLP522',
  slug: 'clock-before-image',
  hop: 'tls',
  severity: 'warning',
  title: {
    en: 'The clock stands before the image was compiled',
    ja: '装置時刻がイメージのコンパイル日より前',
  },
  why: {
    en: 'The image did not exist at the time that the clock tells, so the clock is wrong: certificates of the servers can be refused as not yet valid. Judged on devices that run Smart Licensing Using Policy and report over the network.',
    ja: '動作中のイメージが存在しない時刻のため、装置時刻が誤っています。サーバ証明書が有効期間前として拒否される可能性があります。Smart Licensing Using Policy でオンライン報告する装置についてのみ判定します。',
  },
  remedy: {
    en: 'Set up NTP in the VRF that reaches the server, or `clock set` once, then `license smart sync all`.',
    ja: 'NTP サーバへ到達できる VRF で NTP を設定するか、`clock set` で時刻を設定してから `license smart sync all` を実行します。',
  },
  bad: capture('00:12:40.500 UTC Mon Jan 2 2023'),
  good: capture('10:15:00.123 UTC Tue Mar 5 2024'),
  sources: [{ source: 'field', tag: 'E' }],
  *check(knowns) {
    const { licensing, transport } = knowns;
    if (licensing.value !== 'slp' || transport.value === 'off') return;
    const early = clockBeforeImage(knowns);
    if (!early) return;
    yield {
      at: early.at,
      message: {
        en: 'The clock stands before the day the image was compiled: certificates are refused as not yet valid.',
        ja: '装置時刻がイメージのコンパイル日より前です。サーバ証明書は有効期間前として拒否されます。',
      },
      related: [
        { at: early.compiled, message: { en: 'When the image was compiled', ja: 'イメージのコンパイル日' } },
      ],
      next: ['show ntp status', 'show ntp associations', 'show running-config | include ntp'],
    };
  },
});
