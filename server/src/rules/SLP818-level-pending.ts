import { spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const version = (next: string): string =>
  screen(
    'show version',
    'Cisco IOS XE Software, Version 17.12.04',
    'AIR License Level: AIR DNA Essentials',
    `Next reload AIR license Level: ${next}`,
  );

export default {
  id: 'SLP818',
  slug: 'level-pending',
  hop: 'report',
  severity: 'information',
  title: { en: 'The licence level changes at the next reload', ja: '次回の再起動で変わるライセンスレベル' },
  *check({ pendingLevels, licensing }) {
    if (licensing.value !== 'slp') return;
    const [first] = pendingLevels;
    if (!first) return;
    yield {
      at: spanOf(first.next),
      message: {
        en: `The licence level becomes ${first.next.value} at the next reload; until then ${first.now.value} is reported.`,
        ja: `次回の再起動でライセンスレベルが ${first.next.value} になります。それまでは ${first.now.value} が報告されます。`,
      },
      related: [{ at: spanOf(first.now), message: { en: 'Running level', ja: '現在のレベル' } }],
      next: ['show license usage', 'show running-config | include license boot level'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Usage is measured and reported for the level that runs. A level that was configured and waits for a reload is not in the reports yet.',
    ja: '利用状況は動作中のレベルで計測、報告されます。設定済みで再起動を待っているレベルは、まだレポートに含まれません。',
  },
  remedy: {
    en: 'Plan the reload, then report: a change of licences has to be reported within the days that the policy names.',
    ja: '再起動を計画し、その後報告します。ライセンスの変更は、ポリシーに定められた日数以内に報告する必要があります。',
  },
  bad: version('AIR DNA Advantage'),
  good: version('AIR DNA Essentials'),
  sources: [{ source: 'goldens', at: 'show version', tag: 'V' }],
});
