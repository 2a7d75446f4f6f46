import { compareReleases, formatRelease, parseRelease, type Release } from '../text/release';
import { type Rule, type RulePage, whole } from './rule';

const first = parseRelease('17.17.1') as Release;
const unified = ['advantage', 'essentials'];
const lines = 'license boot level advantage\nlicense smart transport off';

export default {
  id: 'SLP805',
  slug: 'boot-level-release',
  hop: 'report',
  severity: 'warning',
  title: {
    en: 'Unified licence level on an older release',
    ja: '統合ライセンスのレベルに対応していないバージョン',
  },
  *check({ config, release }) {
    const order = release && compareReleases(release.value, first);
    if (!release || order === undefined || order >= 0) return;
    for (const { level } of config?.lines.bootLevels ?? []) {
      if (!unified.includes(level.text.toLowerCase())) continue;
      const name = formatRelease(release.value);
      yield {
        at: level.span,
        message: {
          en: `\`${level.text}\` is known from 17.17.1 on; this device runs ${name}.`,
          ja: `\`${level.text}\` は 17.17.1 以降で確認されています。この装置のバージョンは ${name} です。`,
        },
        related: release.spans.map((at) => ({
          at,
          message: { en: 'The release of this device', ja: 'この装置のバージョン' },
        })),
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`advantage` and `essentials` without a prefix appear in the data model of 17.17.1. Whether older maintenance releases learnt them is not known, so this is a warning, and only where the release is known to be older.',
    ja: '接頭辞のない `advantage` と `essentials` は 17.17.1 のデータモデルから存在します。以前のバージョンの後続リリースで追加されたかは不明なため、17.17.1 より古いと判明している場合にのみ警告として示します。',
  },
  remedy: {
    en: 'Use `network-advantage` or `network-essentials` on this release.',
    ja: 'このバージョンでは `network-advantage` または `network-essentials` を使用します。',
  },
  bad: whole(lines, '17.9'),
  good: whole(lines, '17.18'),
  sources: [{ source: 'yang', at: 'license boot level, 17.17.1', tag: 'V' }],
});
