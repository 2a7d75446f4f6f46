import { reachOf } from '../facts/reach';
import { hasTimeSource, impossibleDate } from '../facts/timeSource';
import { compareReleases, parseRelease, type Release } from '../text/release';
import type { Rule, RulePage } from './rule';

const first = parseRelease('17.3.1') as Release;

const lines = (ntp: string, date: string): string =>
  `!\n! Last configuration change at ${date}\n!\nversion 17.9\nhostname C9300-A\nip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n${ntp}end\n`;

export default {
  id: 'SLP508',
  slug: 'clock-before-release',
  hop: 'tls',
  severity: 'warning',
  title: { en: 'The clock was before the release', ja: '装置時刻がバージョンの公開より前' },
  *check(knowns) {
    const reach = reachOf(knowns);
    const { release } = knowns;
    if (!reach?.secure || !reach.config.whole || !release || hasTimeSource(reach.config)) return;
    const at = impossibleDate(reach.config);
    const order = compareReleases(release.value, first);
    const same = release.value.major === first.major && release.value.minor === first.minor;
    if (!at || (order === undefined ? !same : order < 0)) return;
    yield {
      at,
      message: {
        en: 'This release is younger than the date: the clock was wrong, and certificates may not be valid yet for the device.',
        ja: 'このバージョンの公開はこの日時より後です。装置時刻が誤っており、証明書が有効期間前とみなされる可能性があります。',
      },
      related: release.spans.map((span) => ({
        at: span,
        message: { en: 'The release', ja: 'バージョン' },
      })),
      next: ['show clock detail', 'show ntp status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device dates its last change before its own release existed, so the clock was wrong then, and nothing here corrects it. With such a clock certificates are not valid yet and TLS fails. Silent with NTP, without TLS, and where nothing is sent.',
    ja: '最終変更日時が、動作中のバージョンの公開より前です。当時の装置時刻は誤っており、これを修正する設定もありません。装置時刻が過去の場合、証明書は有効期間前とみなされ、TLS 通信に失敗します。NTP の設定がある場合、TLS を使用しない場合、送信しない方式では判定しません。',
  },
  remedy: {
    en: 'Set the clock, and add `ntp server`.',
    ja: '装置時刻を設定し、`ntp server` を追加します。',
  },
  bad: lines('', '00:03:12 UTC Mon Jan 1 2018'),
  good: lines('ntp server 192.0.2.123\n', '09:03:12 UTC Mon Jan 9 2023'),
  sources: [{ source: 'field', tag: 'D' }],
});
