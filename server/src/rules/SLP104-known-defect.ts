import { formatRelease } from '../text/release';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP104',
  slug: 'known-defect',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'A known defect explains what the capture shows', ja: '取得ログの事象が既知の不具合に該当' },
  *check({ defects, release }) {
    for (const { row, verdict, symptoms, releaseSpans } of defects) {
      const at = symptoms[0];
      if (verdict !== 'applies' || row.cosmetic || !at || !release) continue;
      const fixed = Object.values(row.fixed).join(', ');
      yield {
        at,
        hop: row.hop,
        message: {
          en: `${row.id}: ${row.title.en}. Release ${formatRelease(release.value)} is affected, and this is its symptom. Fixed in ${fixed}.`,
          ja: `${row.id}: ${row.title.ja}。${formatRelease(release.value)} は影響を受けるバージョンで、ここに該当する事象があります。修正バージョンは ${fixed} です。`,
        },
        related: releaseSpans.map((span) => ({
          at: span,
          message: { en: 'The release of this device', ja: 'この装置のバージョン' },
        })),
        next: row.settle,
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Both are there: a release that the defect affects and a symptom it causes. One of the two alone is listed with the device, not reported here.',
    ja: '不具合の影響を受けるバージョンと、その不具合による事象の両方が確認できます。片方のみの場合はここでは報告せず、装置の一覧に示します。',
  },
  remedy: {
    en: 'Upgrade to a fixed release, or apply the workaround step by step.',
    ja: '修正バージョンへアップグレードするか、ワークアラウンドを順に実施します。',
  },
  bad: [
    'C9300-A#show version',
    'Cisco IOS XE Software, Version 17.03.03',
    'C9300-A#show logging',
    '*Mar  5 10:00:00.000: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)',
    '',
  ].join('\n'),
  good: [
    'C9300-A#show version',
    'Cisco IOS XE Software, Version 17.09.05',
    'C9300-A#show logging',
    '*Mar  5 10:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored',
    '',
  ].join('\n'),
  sources: [
    { source: 'fn72323', tag: 'V' },
    { source: 'cl-2023-11', at: 'defects', tag: 'V' },
  ],
});
